/**
 * One date of an EDTF text: a day, month, season, year, decade, with its qualifiers and unspecified digits. The common forms are read here outright; of
 * all others the `edtf` library says what is well formed. The days are always reckoned here: the library's own bounds are wrong or throw for seasons,
 * open starts and years before 0, and it refuses some patterns (`1990-X3`).
 */

import { dayOfDate, daysInMonth } from "./day"
import { formOf } from "./edtf-form"
import { boundsOfPattern, type PatternBounds } from "./edtf-pattern"
import type { Precision } from "./span"

export interface Atom {
  readonly text: string
  readonly kind: "date" | "time" | "season" | "year" | "decade" | "century"
  readonly firstDay: number
  readonly lastDay: number
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
  /** ISO 8601-2 division of the year, 21–41, and the year it is counted to. */
  readonly season?: number
  readonly year?: number
}

/** Why a text is no date: not EDTF at all, a day that no calendar has, an interval that ends before it begins. */
export type DateFault = "form" | "impossible" | "reversed"

/** A year, month or day with or without one qualifier for the whole: nearly all dates there are. */
const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/
/** Digits and X, no qualifiers; also days before year 0. */
const masked = /^(?:[\dX]{4}|-(?!0000)[\dX]{4})(?:-[\dX]{2}){0,2}$/
/** A year and a number too great for a month. */
const divided = /^-?[\dX]{4}-(?:2[1-9]|[3-9]\d)$/
const timed = /^((?:\d{4}|-(?!0000)\d{4})-\d\d-\d\d)T(.*)$/
const clock =
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00)?)(?:Z|(?:[-−](?!00:?00)|\+)(?:0\d|1[01])(?::?[0-5]\d)?|[-−]12(?::?00)?|\+1[23](?::?[0-5]\d)?|\+14(?::?00)?)?$/

/** Reads one date; `text` holds no interval or set. */
export function readAtom(text: string): Atom | DateFault {
  const found = plain.exec(text)
  if (found && !(Number(found[2]) > 20 && found[3] === undefined)) return readPlain(text, found)
  if (text.length > 60) return "form"
  if (masked.test(text) && !divided.test(text)) return readUnqualified(text, "date", text)
  const [, date = "", time] = timed.exec(text) ?? []
  if (time !== undefined) return clock.test(time) ? readUnqualified(text, "time", date) : "form"
  return readExotic(text)
}

function readUnqualified(text: string, kind: "date" | "time", date: string): Atom | DateFault {
  const bounds = boundsOfPattern(date)
  return bounds ? { text, kind, ...bounds, approximate: false, uncertain: false } : "impossible"
}

function readPlain(text: string, [, yearText, monthText, dayText, mark]: RegExpExecArray): Atom | DateFault {
  const year = Number(yearText)
  const month = monthText === undefined ? undefined : Number(monthText)
  const day = dayText === undefined ? undefined : Number(dayText)
  const lastOfMonth = daysInMonth(year, month ?? 12)
  if (lastOfMonth === 0 || (day !== undefined && (day < 1 || day > lastOfMonth))) return "impossible"
  return {
    text,
    kind: "date",
    firstDay: dayOfDate(year, month ?? 1, day ?? 1),
    lastDay: dayOfDate(year, month ?? 12, day ?? lastOfMonth),
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  }
}

/** Qualified components, divisions of a year, decades, centuries, long years: of these the library says whether and what they are. */
function readExotic(text: string): Atom | DateFault {
  const form = formOf(text)
  if (!form) return divided.test(text) ? "impossible" : "form"
  const marks = { approximate: Boolean(form.approximate), uncertain: Boolean(form.uncertain) }
  const [value = 0, division = 0] = form.values
  switch (form.type) {
    case "Date": {
      const bounds = boundsOfPattern(text)
      return bounds ? { text, kind: "date", ...bounds, ...marks } : "impossible"
    }
    case "Season": {
      const years = boundsOfPattern(text.replaceAll(/[?~%]/g, "").slice(0, -3))
      return years ? { text, kind: "season", ...boundsOfSeason(years, division), ...marks } : "impossible"
    }
    case "Decade":
      return { text, kind: "decade", ...boundsOfYears(...yearsFrom(value, 10)), precision: "decade", ...marks }
    case "Century":
      return { text, kind: "century", ...boundsOfYears(...yearsFrom(value, 100)), precision: "century", ...marks }
    case "Year":
      return readLongYear(text)
    default:
      return "form"
  }
}

type Bounds = Pick<Atom, "firstDay" | "lastDay">

function boundsOfYears(first: number, last: number): Bounds {
  return { firstDay: dayOfDate(first, 1, 1), lastDay: dayOfDate(last, 12, 31) }
}

/** The years that begin with the digits of `value`; before year 0 they count away from it, as in `-201X`. */
function yearsFrom(value: number, span: number): [first: number, last: number] {
  return value < 0 ? [value * span - span + 1, value * span] : [value * span, value * span + span - 1]
}

/** `Y170000002`, and `1950S2`: some year that agrees with 1950 in its first two digits, estimated to be 1950. */
function readLongYear(text: string): Atom | DateFault {
  const [, sign, mantissa, exponent = "0", significant] = /^Y?(-?)(\d+)(?:E(\d+))?(?:S(\d))?$/.exec(text) ?? []
  const year = Number(mantissa) * 10 ** Number(exponent) * (sign === "-" ? -1 : 1)
  const digits = String(Math.abs(year)).length
  const spread = significant === undefined ? 1 : 10 ** Math.max(0, digits - Number(significant))
  const bounds = boundsOfYears(...yearsFrom(Math.trunc(year / spread), spread))
  if (!Number.isSafeInteger(bounds.firstDay) || !Number.isSafeInteger(bounds.lastDay)) return "form"
  const precision = spread < 10 ? "year" : spread < 100 ? "decade" : spread < 1000 ? "century" : "millennium"
  return { text, kind: "year", ...bounds, precision, approximate: spread > 1, uncertain: false, year }
}

/** First month and number of months of each division of a year. Meteorological seasons; 21–24 are read as northern, 24 runs into the next year. */
const divisions: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
}

function boundsOfSeason(years: PatternBounds, season: number): Bounds & Pick<Atom, "precision" | "season" | "year"> {
  const [month, months] = divisions[season] ?? [1, 12]
  const end = month + months - 1
  const lastMonth = end > 12 ? end - 12 : end
  const lastYear = end > 12 ? years.lastYear + 1 : years.lastYear
  const own = season < 33 ? "season" : season < 37 ? "quarter" : "semester"
  const isYearKnown = years.firstYear === years.lastYear
  return {
    firstDay: dayOfDate(years.firstYear, month, 1),
    lastDay: dayOfDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: isYearKnown ? own : years.precision,
    season,
    ...(isYearKnown ? { year: years.firstYear } : {}),
  }
}
