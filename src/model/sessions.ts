/**
 * The sessions of Japan's Diet: ordinary (常会), extraordinary (臨時会), special (特別会). Days are those of convocation and of the session's end, be it
 * closed or ended by a dissolution. Source: House of Representatives of Japan, 国会会期一覧,
 * https://www.shugiin.go.jp/internet/itdb_annai.nsf/html/statics/shiryo/kaiki.htm; of the last session the government's notice to both
 * Houses of 13 February 2026: convened on the 18th, for 150 days.
 */
import { dayOfIso } from "./day"

export type SessionKind = "ordinary" | "extraordinary" | "special"

export interface Session {
  /** Counted through all kinds since 1947. */
  readonly number: number
  readonly kind: SessionKind
  readonly firstDay: number
  readonly lastDay: number
  /** The last day is only foreseen: a session can be extended or cut short, and how this one ended the table does not know. */
  readonly isOpen: boolean
}

const table: readonly (readonly [number: number, kind: SessionKind, convened: string, ended: string])[] = [
  [148, "special", "2000-07-04", "2000-07-06"],
  [149, "extraordinary", "2000-07-28", "2000-08-09"],
  [150, "extraordinary", "2000-09-21", "2000-12-01"],
  [151, "ordinary", "2001-01-31", "2001-06-29"],
  [152, "extraordinary", "2001-08-07", "2001-08-10"],
  [153, "extraordinary", "2001-09-27", "2001-12-07"],
  [154, "ordinary", "2002-01-21", "2002-07-31"],
  [155, "extraordinary", "2002-10-18", "2002-12-13"],
  [156, "ordinary", "2003-01-20", "2003-07-28"],
  [157, "extraordinary", "2003-09-26", "2003-10-10"],
  [158, "special", "2003-11-19", "2003-11-27"],
  [159, "ordinary", "2004-01-19", "2004-06-16"],
  [160, "extraordinary", "2004-07-30", "2004-08-06"],
  [161, "extraordinary", "2004-10-12", "2004-12-03"],
  [162, "ordinary", "2005-01-21", "2005-08-08"],
  [163, "special", "2005-09-21", "2005-11-01"],
  [164, "ordinary", "2006-01-20", "2006-06-18"],
  [165, "extraordinary", "2006-09-26", "2006-12-19"],
  [166, "ordinary", "2007-01-25", "2007-07-05"],
  [167, "extraordinary", "2007-08-07", "2007-08-10"],
  [168, "extraordinary", "2007-09-10", "2008-01-15"],
  [169, "ordinary", "2008-01-18", "2008-06-21"],
  [170, "extraordinary", "2008-09-24", "2008-12-25"],
  [171, "ordinary", "2009-01-05", "2009-07-21"],
  [172, "special", "2009-09-16", "2009-09-19"],
  [173, "extraordinary", "2009-10-26", "2009-12-04"],
  [174, "ordinary", "2010-01-18", "2010-06-16"],
  [175, "extraordinary", "2010-07-30", "2010-08-06"],
  [176, "extraordinary", "2010-10-01", "2010-12-03"],
  [177, "ordinary", "2011-01-24", "2011-08-31"],
  [178, "extraordinary", "2011-09-13", "2011-09-30"],
  [179, "extraordinary", "2011-10-20", "2011-12-09"],
  [180, "ordinary", "2012-01-24", "2012-09-08"],
  [181, "extraordinary", "2012-10-29", "2012-11-16"],
  [182, "special", "2012-12-26", "2012-12-28"],
  [183, "ordinary", "2013-01-28", "2013-06-26"],
  [184, "extraordinary", "2013-08-02", "2013-08-07"],
  [185, "extraordinary", "2013-10-15", "2013-12-08"],
  [186, "ordinary", "2014-01-24", "2014-06-22"],
  [187, "extraordinary", "2014-09-29", "2014-11-21"],
  [188, "special", "2014-12-24", "2014-12-26"],
  [189, "ordinary", "2015-01-26", "2015-09-27"],
  [190, "ordinary", "2016-01-04", "2016-06-01"],
  [191, "extraordinary", "2016-08-01", "2016-08-03"],
  [192, "extraordinary", "2016-09-26", "2016-12-17"],
  [193, "ordinary", "2017-01-20", "2017-06-18"],
  [194, "extraordinary", "2017-09-28", "2017-09-28"],
  [195, "special", "2017-11-01", "2017-12-09"],
  [196, "ordinary", "2018-01-22", "2018-07-22"],
  [197, "extraordinary", "2018-10-24", "2018-12-10"],
  [198, "ordinary", "2019-01-28", "2019-06-26"],
  [199, "extraordinary", "2019-08-01", "2019-08-05"],
  [200, "extraordinary", "2019-10-04", "2019-12-09"],
  [201, "ordinary", "2020-01-20", "2020-06-17"],
  [202, "extraordinary", "2020-09-16", "2020-09-18"],
  [203, "extraordinary", "2020-10-26", "2020-12-05"],
  [204, "ordinary", "2021-01-18", "2021-06-16"],
  [205, "extraordinary", "2021-10-04", "2021-10-14"],
  [206, "special", "2021-11-10", "2021-11-12"],
  [207, "extraordinary", "2021-12-06", "2021-12-21"],
  [208, "ordinary", "2022-01-17", "2022-06-15"],
  [209, "extraordinary", "2022-08-03", "2022-08-05"],
  [210, "extraordinary", "2022-10-03", "2022-12-10"],
  [211, "ordinary", "2023-01-23", "2023-06-21"],
  [212, "extraordinary", "2023-10-20", "2023-12-13"],
  [213, "ordinary", "2024-01-26", "2024-06-23"],
  [214, "extraordinary", "2024-10-01", "2024-10-09"],
  [215, "special", "2024-11-11", "2024-11-14"],
  [216, "extraordinary", "2024-11-28", "2024-12-24"],
  [217, "ordinary", "2025-01-24", "2025-06-22"],
  [218, "extraordinary", "2025-08-01", "2025-08-05"],
  [219, "extraordinary", "2025-10-21", "2025-12-17"],
  [220, "ordinary", "2026-01-23", "2026-01-23"],
  [221, "special", "2026-02-18", "2026-07-17"],
]
/** The session whose end was foreseen when the table was made. */
const unfinished = 221

export const sessions: readonly Session[] = table.map(([number, kind, convened, ended]) => ({
  ...{ number, kind, firstDay: dayOfIso(convened), lastDay: dayOfIso(ended) },
  isOpen: number === unfinished,
}))

const days = sessions.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay])

/** The days of which the table knows whether the Diet sat; of others it says nothing. */
export const sessionsKnown: readonly [firstDay: number, lastDay: number] = [Math.min(...days), Math.max(...days)]

/** The sessions that touch the days from `first` to `last`, by time. */
export function sessionsIn(first: number, last: number): readonly Session[] {
  return sessions.filter((session) => session.firstDay <= last && session.lastDay >= first)
}
