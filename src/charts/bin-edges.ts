/** Bins of time that people count in (days, weeks, months, years), as fine as a least width in px allows. They lie on the calendar, not on the
 * window, so that panning moves bars and never changes them. */
import { utcDay, utcMonday, utcMonth } from "d3-time"
import { dateOfDay, dayOfDate } from "../model/day"
import type { TimeScale } from "./scale"

export type BinUnit = "day" | "week" | "month" | "quarter" | "years"

export interface Bins {
  readonly unit: BinUnit
  /** Years in a bin, where the unit is years. */
  readonly years: number
  /** First day of each bin, and of the one after the last: n + 1 days for n bins. Together they cover the window. */
  readonly edges: readonly number[]
}

const millisecondsPerDay = 86_400_000
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const
const dateOf = (day: number) => new Date(day * millisecondsPerDay)
const dayOf = (date: Date) => date.getTime() / millisecondsPerDay

const quarter = utcMonth.filter((date) => date.getUTCMonth() % 3 === 0)

/** Bins at least `leastWidth` px wide (a month counts as 28 days) that cover what the scale shows. */
export function binsOf(scale: TimeScale, leastWidth: number): Bins {
  const leastDays = leastWidth / scale.pxPerDay
  const years = yearSteps.find((count) => count * 365 >= leastDays) ?? 100_000
  const [unit, interval] =
    leastDays <= 1
      ? (["day", utcDay] as const)
      : leastDays <= 7
        ? (["week", utcMonday] as const)
        : leastDays <= 28
          ? (["month", utcMonth] as const)
          : leastDays <= 90
            ? (["quarter", quarter] as const)
            : (["years", undefined] as const)
  const edges: number[] = []
  const last = Math.floor(scale.day(scale.right) - 1e-6)
  if (!interval) return { unit, years, edges: yearEdges(years, Math.floor(scale.day(scale.left)), last) }
  let at = interval.floor(dateOf(Math.floor(scale.day(scale.left))))
  for (;;) {
    const edge = dayOf(at)
    edges.push(edge)
    if (edge > last) break
    at = interval.ceil(dateOf(edge + 1))
    // Of a squeezed stretch one bin is enough: the days in it may be more than could be counted one by one.
    const squeezed = scale.breaks.find(({ firstDay, lastDay }) => firstDay <= edge && dayOf(at) <= lastDay)
    if (squeezed) at = interval.floor(dateOf(squeezed.lastDay + 1))
  }
  return { unit, years: 0, edges }
}

/** By arithmetic, since the platform's dates end where such bins may still go on. */
function yearEdges(years: number, first: number, last: number): number[] {
  const edges: number[] = []
  for (let year = Math.floor(dateOfDay(first).year / years) * years; ; year += years) {
    edges.push(dayOfDate(year, 1, 1))
    if (dayOfDate(year, 1, 1) > last) return edges
  }
}
