/** Calendar bins of a window: whole weeks, months, years, and which of these units suits its length. */
import type { Window } from "../model/view"

/** From finest to coarsest. */
export const binUnits = ["day", "week", "month", "quarter", "year", "decade", "century"] as const
export type BinUnit = (typeof binUnits)[number]

export interface TimeBins {
  readonly unit: BinUnit
  /** Inclusive epoch days of each bin, in order and without gaps. The first and the last are cut to the window. */
  readonly bins: readonly Window[]
}

const daysOfUnit: Readonly<Record<BinUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  year: 365.2,
  decade: 3652,
  century: 36524,
}
const millisecondsPerDay = 86_400_000

/** The window in bins of the finest unit that makes at most `most`, or of the unit given. Both ends of the window must be finite. */
export function timeBins(window: Window, most = 36, unit: BinUnit = unitFor(window, most)): TimeBins {
  const first = Math.floor(window[0])
  const last = Math.max(Math.floor(window[1]), first)
  const bins: Window[] = []
  for (let start = first; start <= last; ) {
    const next = nextStart(unit, start)
    bins.push([start, Math.min(next - 1, last)])
    start = next
  }
  return { unit, bins }
}

function unitFor([first, last]: Window, most: number): BinUnit {
  return binUnits.find((unit) => (last - first + 1) / daysOfUnit[unit] <= most) ?? "century"
}

/** The first day of the unit after the one that holds `day`. Weeks begin on Monday, decades and centuries with the year 0. */
function nextStart(unit: BinUnit, day: number): number {
  if (unit === "day") return day + 1
  if (unit === "week") return day + 7 - modulo(day + 3, 7) // Day 0 was a Thursday.
  const date = new Date(day * millisecondsPerDay)
  const year = date.getUTCFullYear()
  if (unit === "month") return dayOf(year, date.getUTCMonth() + 1)
  if (unit === "quarter") return dayOf(year, date.getUTCMonth() - (date.getUTCMonth() % 3) + 3)
  const years = unit === "year" ? 1 : unit === "decade" ? 10 : 100
  return dayOf(year - modulo(year, years) + years, 0)
}

function dayOf(year: number, month: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month, 1) / millisecondsPerDay
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
