/** Quiet bands behind the events, on request: weekends, Japan's fiscal years, sessions of the Diet. */
import { eraOf } from "../../i18n/era"
import { type Words, wordsFor } from "../../i18n/intl"
import { dayOfDate, weekdayOf } from "../../model/day"
import { fiscalYearsIn } from "../../model/fiscal-years"
import { sessionsIn, sessionsKnown } from "../../model/sessions"
import type { BandKind, Window } from "../../model/view"
import type { TimeScale } from "../scale"

export interface Band {
  readonly kind: BandKind
  readonly firstDay: number
  readonly lastDay: number
  /** From the fullest to the shortest; none of weekends. */
  readonly names: readonly string[]
  /** Its last day is only foreseen. */
  readonly isOpen: boolean
  /** Every other fiscal year, so that neighbours differ. */
  readonly isOdd: boolean
}

/** px: the least width of a day whose weekends, and of a year whose fiscal years can be told apart. */
const leastDay = 4
const leastYear = 24

/** Whether bands of a kind can be seen at a zoom. */
export function canBeSeen(kind: BandKind, pxPerDay: number): boolean {
  if (kind === "weekends") return pxPerDay >= leastDay
  return kind === "sessions" || 365 * pxPerDay >= leastYear
}

/** Whether the table of sessions says nothing of some days of a window. */
export function isBeyondSessions([first, last]: Window): boolean {
  return first < sessionsKnown[0] || last > sessionsKnown[1]
}

/** The ends of the table of sessions, for sentences that must be short: without eras. */
export function knownSessions({ locale }: Words): { readonly first: string; readonly last: string } {
  const [first, last] = sessionsKnown.map((day) => wordsFor(locale).day(day, { month: "long", year: "numeric" }))
  return { first: first ?? "", last: last ?? "" }
}

/** The bands in sight, by kind and time. */
export function bandsOf(kinds: readonly BandKind[], scale: TimeScale, words: Words): Band[] {
  const first = Math.floor(scale.day(scale.left))
  const last = Math.ceil(scale.day(scale.right)) - 1
  const plain = { isOpen: false, isOdd: false }
  return kinds.flatMap((kind): Band[] => {
    if (!canBeSeen(kind, scale.pxPerDay)) return []
    if (kind === "weekends") return weekends(scale, first, last).map((own) => ({ kind, ...own, names: [], ...plain }))
    if (kind === "fiscal-years") {
      return fiscalYearsIn(first, last).map(({ year, ...days }) => {
        return { kind, ...days, names: namesOfYear(year, words), isOpen: false, isOdd: year % 2 === 1 }
      })
    }
    return sessionsIn(first, last).map(({ number, kind: type, firstDay, lastDay, isOpen }) => ({
      ...{ kind, firstDay, lastDay, isOpen, isOdd: false },
      names: [
        words.say(`band.session.${type}`, { n: number }),
        words.say("band.session.number", { n: number }),
        String(number),
      ],
    }))
  })
}

/** Weekends outside the breaks: what is squeezed has no week to be seen. */
function weekends(scale: TimeScale, first: number, last: number): { firstDay: number; lastDay: number }[] {
  const days: { firstDay: number; lastDay: number }[] = []
  let day = first
  const breaks = scale.breaks.values()
  let next = breaks.next().value
  while (day <= last) {
    while (next && next.lastDay < day) next = breaks.next().value
    if (next && next.firstDay <= day) {
      day = next.lastDay + 1
      continue
    }
    const weekday = weekdayOf(day)
    if (weekday === 6) days.push({ firstDay: day, lastDay: next?.firstDay === day + 1 ? day : day + 1 })
    else if (weekday === 0) days.push({ firstDay: day, lastDay: day })
    day += weekday === 0 ? 6 : weekday === 6 ? 2 : 6 - weekday
  }
  return days
}

/** An era's first year names the whole fiscal year in which the era begins in spring: that of 2019 is 令和元年度. */
function namesOfYear(year: number, words: Words): string[] {
  const name = words.say("band.fiscalYear", { year: String(year) })
  const era = words.era ? eraOf(dayOfDate(year, 5, 1), { day: "numeric" }) : undefined
  if (era === undefined) return [name, String(year)]
  const inEra = words.say("band.fiscalYear.era", { era })
  return [words.say("band.fiscalYear.both", { name, era: inEra }), inEra]
}
