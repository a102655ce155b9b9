/**
 * One date of an EDTF text: a day, month, season, year, decade, with its qualifiers and unspecified digits. Plain and masked dates are read here, the
 * former for speed, the latter because the library refuses some (`1990-X3`); for all other forms the `edtf` library says what is well formed. The days
 * are always reckoned here: the library's own bounds are wrong or throw for seasons, open starts and years before 0.
 */
import { type Parsed, parse } from "edtf"
import { dayOfDate, daysInMonth } from "./day"
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

/** A year, month or day with or without one qualifier for the whole: nearly all dates there are, read without the library's general parser. */
const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/
/** What an atom may look like at all; spares the library's parser, at 10 µs a letter, what cannot be one. */
const shape =
  /^(?:[?~%]?-?[\dX]{2,4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}|-?\d{4}-\d\d-\d\dT[\d:.]{5,14}(?:Z|[-+−][\d:]{2,5})?|Y-?\d+(?:E\d{1,2})?(?:S\d)?|-?\d{4}S\d)$/
/** Digits and X, no qualifiers; also days before year 0. */
const masked = /^(?:[\dX]{4}|-(?!0000)[\dX]{4})(?:-[\dX]{2}){0,2}$/
/** A year and a division of it, 21–99. */
const divided = /^-?[\dX]{4}-(?:2[1-9]|[3-9]\d)$/
const dateTime = /^(-?\d{4}-\d\d-\d\d)T/

/** Reads one date; `text` holds no interval or set. */
export function readAtom(text: string): Atom | DateFault {
  const found = plain.exec(text)
  if (found && !(Number(found[2]) > 20 && found[3] === undefined)) return readPlain(text, found)
  if (text.length > 60 || !shape.test(text)) return "form"
  if (masked.test(text) && !divided.test(text)) return readMasked(text)
  const known = exotic.get(text)
  if (known) return known
  if (exotic.size >= 10_000) exotic.clear()
  const atom = readExotic(text)
  exotic.set(text, atom)
  return atom
}

const exotic = new Map<string, Atom | DateFault>()

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

function readMasked(text: string): Atom | DateFault {
  const bounds = boundsOfPattern(text)
  return bounds ? { text, kind: "date", ...bounds, approximate: false, uncertain: false } : "impossible"
}

function readExotic(text: string): Atom | DateFault {
  const parsed = parseQuietly(text)
  if (!parsed) return /^-?\d{4}-\d\d(-\d\d)?(T|$)/.test(text) ? "impossible" : "form"
  const marks = { approximate: Boolean(parsed.approximate), uncertain: Boolean(parsed.uncertain) }
  const [value = 0, division = 0] = parsed.values
  switch (parsed.type) {
    case "Date": {
      const time = dateTime.exec(text)
      const bounds = boundsOfPattern(time?.[1] ?? text)
      return bounds ? { text, kind: time ? "time" : "date", ...bounds, ...marks } : "impossible"
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
      return readLongYear(text, value, parsed.significant)
    default:
      return "form"
  }
}

/** The library's tree of a text, undefined where it finds none (it throws). */
function parseQuietly(text: string): Parsed | undefined {
  try {
    return parse(text, { level: 2, seasonIntervals: true, seasonUncertainty: true })
  } catch {
    return undefined
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
function readLongYear(text: string, year: number, significant: number | undefined): Atom | DateFault {
  const digits = String(Math.abs(year)).length
  const spread = significant === undefined ? 1 : 10 ** Math.max(0, digits - significant)
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
  24: [12, 3], // biome-ignore format: a table
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

function boundsOfSeason(years: YearBounds, season: number): Bounds & Pick<Atom, "precision" | "season" | "year"> {
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

interface YearBounds extends Bounds {
  readonly firstYear: number
  readonly lastYear: number
  readonly precision: Precision
}

/** First and last real day that fits a pattern such as `156X-12-25`, `2016-XX` or `-201X`; undefined where none does (`2026-02-29`). */
function boundsOfPattern(text: string): YearBounds | undefined {
  const bare = text.replaceAll(/[?~%]/g, "")
  const sign = bare.startsWith("-") ? -1 : 1
  const [yearPattern = "", monthPattern, dayPattern] = bare.slice(sign < 0 ? 1 : 0).split("-")
  const years = fitting(yearPattern, 0, 9999).map((year) => year * sign)
  if (sign < 0) years.reverse()
  const months = fitting(monthPattern ?? "XX", 1, 12)
  const days = fitting(dayPattern ?? "XX", 1, 31)
  const first = firstReal(years, months, days)
  const last = firstReal(years.toReversed(), months.toReversed(), days.toReversed())
  if (!first || !last) return undefined
  const precision = precisionOf(yearPattern, monthPattern, dayPattern)
  return { firstDay: first.day, lastDay: last.day, firstYear: first.year, lastYear: last.year, precision }
}

function firstReal(years: readonly number[], months: readonly number[], days: readonly number[]) {
  for (const year of years)
    for (const month of months)
      for (const day of days) if (day <= daysInMonth(year, month)) return { year, day: dayOfDate(year, month, day) }
  return undefined
}

/** The numbers of `least … most` that fit a pattern of digits and X, ascending. */
function fitting(pattern: string, least: number, most: number): number[] {
  let numbers = [0]
  for (const sign of pattern) {
    const digits = sign === "X" ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(sign)]
    numbers = numbers.flatMap((number) => digits.map((digit) => number * 10 + digit))
  }
  return numbers.filter((number) => number >= least && number <= most)
}

/** The unit that is wholly known: up to the first unspecified digit. */
function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  const unknownFrom = year.indexOf("X")
  if (unknownFrom >= 0) return unknownFrom === 3 ? "decade" : unknownFrom === 2 ? "century" : "millennium"
  if (month === undefined || month.includes("X")) return "year"
  return day === undefined || day.includes("X") ? "month" : "day"
}
