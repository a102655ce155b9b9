/** What a date covers, in inclusive epoch days, and the questions asked of it. Every answer is yes, possibly or no: a date is as exact as its record. */
import { dateOfDay, dayOfDate } from "./day"
import type { Window } from "./view"

/** How exactly a date is known. The position is the code in bits 0–3 of the index's `form`. A span of four months counts as a semester. */
export const precisions = [
  "day",
  "month",
  "season",
  "quarter",
  "semester",
  "year",
  "decade",
  "century",
  "millennium",
] as const
export type Precision = (typeof precisions)[number]

/** What the ends of a range in a set may be. */
export type RangeUnit = "day" | "month" | "year"

export type Answer = "yes" | "possibly" | "no"

export interface DateSpan {
  /** The text it was read from. */
  readonly edtf: string
  /** Earliest and latest day it may touch; ±Infinity where an end is open or unknown. */
  readonly firstDay: number
  readonly lastDay: number
  /** It begins on this day at the latest, and ends on this day at the earliest: for a point in time simply `lastDay` and `firstDay`. */
  readonly latestStart: number
  readonly earliestEnd: number
  /** Of the least exact component. */
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
  /** `a/b`: goes on through all the days between. */
  readonly interval: boolean
  /** `..` at an end. */
  readonly open: boolean
  /** Nothing at an end of an interval: it has an end, but no one knows when. */
  readonly unknown: boolean
  /** `one`: one of the parts, not known which. `all`: every one of them. */
  readonly set?: "one" | "all"
  /** The members of a set as they were written; a range `1670..1672` is one part. */
  readonly parts?: readonly (readonly [firstDay: number, lastDay: number])[]
  /** For each part: the unit it counts in where it is a range, for an all-of range of years names every year. */
  readonly units?: readonly (RangeUnit | undefined)[]
}

/** What of a date must be known to say whether it is in a window. */
export type Extent = Pick<DateSpan, "firstDay" | "lastDay" | "latestStart" | "earliestEnd" | "set" | "parts" | "units">

/** Whether the date lies in the window: certainly, possibly (its bounds only overlap), or not at all. For an interval: whether one of its days does. */
export function inWindow(span: Extent, window: Window): Answer {
  const [from, to] = window
  if (span.lastDay < from || span.firstDay > to) return "no"
  const { parts } = span
  if (!parts) return span.earliestEnd >= from && span.latestStart <= to ? "yes" : "possibly"
  if (!parts.some(([first, last]) => last >= from && first <= to)) return "no"
  if (span.set === "one") return span.firstDay >= from && span.lastDay <= to ? "yes" : "possibly"
  const isCertain = parts.some(([first, last], i) =>
    holdsMember(Math.max(first, from), Math.min(last, to), span.units?.[i], last - first),
  )
  return isCertain ? "yes" : "possibly"
}

/** Whether `[from, to]`, cut from a part, still holds a whole member: one unit of a range, or all days of a part that is a single date. */
function holdsMember(from: number, to: number, unit: RangeUnit | undefined, length: number): boolean {
  if (unit === undefined) return to - from >= length
  if (from === Number.NEGATIVE_INFINITY || to === Number.POSITIVE_INFINITY) return true
  if (unit === "day") return Math.ceil(from) <= to
  return endOfUnit(startOfUnit(from, unit), unit) <= to
}

/** First day of the first unit that begins on `day` or later. */
function startOfUnit(day: number, unit: "month" | "year"): number {
  const { year, month } = dateOfDay(day)
  const start = unit === "year" ? dayOfDate(year, 1, 1) : dayOfDate(year, month, 1)
  return start === day ? day : endOfUnit(start, unit) + 1
}

function endOfUnit(start: number, unit: "month" | "year"): number {
  const { year, month } = dateOfDay(start)
  const isYearEnd = unit === "year" || month === 12
  return dayOfDate(isYearEnd ? year + 1 : year, isYearEnd ? 1 : month + 1, 1) - 1
}

/** Whether `a` is over before `b` begins. */
export function isBefore(a: DateSpan, b: DateSpan): Answer {
  if (a.lastDay < b.firstDay) return "yes"
  return a.earliestEnd < b.latestStart ? "possibly" : "no"
}

/** Order for sorting: by first possible day, then last, then as written (so that the order is the same everywhere). */
export function compareSpans(a: DateSpan, b: DateSpan): number {
  return ascending(a.firstDay, b.firstDay) || ascending(a.lastDay, b.lastDay) || ascending(a.edtf, b.edtf)
}

function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
