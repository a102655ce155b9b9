/** Dates with unspecified digits: the first and the last real day that fits a pattern of digits and X. */
import { dayOfDate, daysInMonth } from "./day"
import type { Precision } from "./span"

export interface PatternBounds {
  readonly firstDay: number
  readonly lastDay: number
  readonly firstYear: number
  readonly lastYear: number
  /** The unit that is wholly known. */
  readonly precision: Precision
}

/** Bounds of `156X-12-25`, `2016-XX`, `-201X`, of plain dates too, qualifiers aside; undefined where no day fits (`2026-02-29`). */
export function boundsOfPattern(text: string): PatternBounds | undefined {
  const bare = text.replaceAll(/[?~%]/g, "")
  const isBeforeZero = bare.startsWith("-")
  const [year = "", month, day] = bare.slice(isBeforeZero ? 1 : 0).split("-")
  const first = firstReal(year, month, day, isBeforeZero ? "down" : "up", "up", isBeforeZero)
  const last = firstReal(year, month, day, isBeforeZero ? "up" : "down", "down", isBeforeZero)
  if (!first || !last) return undefined
  const precision = precisionOf(year, month, day)
  return { firstDay: first.day, lastDay: last.day, firstYear: first.year, lastYear: last.year, precision }
}

type Direction = "up" | "down"

function firstReal(
  yearPattern: string,
  monthPattern: string | undefined,
  dayPattern: string | undefined,
  years: Direction,
  within: Direction,
  isBeforeZero: boolean,
) {
  const months = [...fitting(monthPattern ?? "XX", within)].filter((month) => month >= 1 && month <= 12)
  const days = [...fitting(dayPattern ?? "XX", within)].filter((day) => day >= 1 && day <= 31)
  for (const count of fitting(yearPattern, years)) {
    const year = isBeforeZero ? -count : count
    for (const month of months)
      for (const day of days) if (day <= daysInMonth(year, month)) return { year, day: dayOfDate(year, month, day) }
  }
  return undefined
}

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const digitsDown = digits.toReversed()

/** The numbers that fit a pattern, in order and one at a time: the first is mostly the one. */
function* fitting(pattern: string, direction: Direction, head = 0): Generator<number> {
  if (pattern === "") {
    yield head
    return
  }
  const all = direction === "up" ? digits : digitsDown
  const fit = pattern.startsWith("X") ? all : [Number(pattern[0])]
  for (const digit of fit) yield* fitting(pattern.slice(1), direction, head * 10 + digit)
}

/** The unit that is wholly known: up to the first unspecified digit. */
function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  const unknownFrom = year.indexOf("X")
  if (unknownFrom >= 0) return unknownFrom === 3 ? "decade" : unknownFrom === 2 ? "century" : "millennium"
  if (month === undefined || month.includes("X")) return "year"
  return day === undefined || day.includes("X") ? "month" : "day"
}
