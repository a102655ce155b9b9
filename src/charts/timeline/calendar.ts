/** The days of a lane's rows, arranged so that a window is answered without touching the rows outside it, however many there are. */
import type { Window } from "../../model/view"

/** What is asked of the rows' days; the columns of the index serve. */
export interface Days {
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
}

export interface Calendar {
  readonly size: number
  /** Number of rows of which some day lies in the window. */
  count(window: Window): number
  /** Calls back with each of those rows, the short ones first. */
  forEach(window: Window, visit: (row: number) => void): void
}

/** Rows that last at most `longest` days, by first day. A search looks back no further than that. */
interface Stratum {
  readonly rows: Uint32Array
  readonly longest: number
}

const longestDays = [1, 31, 366, Number.POSITIVE_INFINITY] as const
/** The calendar of rows in ascending order, which is the order of their first days. */
export function calendarOf(rows: Uint32Array, days: Days): Calendar {
  const strata = stratify(rows, days)
  const forEach = (window: Window, visit: (row: number) => void) => {
    for (const { rows: own, longest } of strata) {
      const end = firstAfter(own, days.firstDay, Math.floor(window[1]))
      const from = Math.floor(window[0])
      for (let i = firstAfter(own, days.firstDay, from - longest); i < end; i++) {
        const row = own[i]!
        if (days.lastDay[row]! >= from) visit(row)
      }
    }
  }
  return {
    size: rows.length,
    forEach,
    count(window) {
      let count = 0
      for (const { rows: own, longest } of strata) {
        const from = Math.floor(window[0])
        const end = firstAfter(own, days.firstDay, Math.floor(window[1]))
        const inside = Math.min(firstAfter(own, days.firstDay, from - 1), end)
        count += end - inside
        for (let i = firstAfter(own, days.firstDay, from - longest); i < inside; i++)
          if (days.lastDay[own[i]!]! >= from) count++
      }
      return count
    },
  }
}

function stratify(rows: Uint32Array, { firstDay, lastDay }: Days): Stratum[] {
  const counts = longestDays.map(() => 0)
  const stratumOf = (row: number) => {
    const length = lastDay[row]! - firstDay[row]! + 1
    return length <= 1 ? 0 : length <= 31 ? 1 : length <= 366 ? 2 : 3
  }
  for (let i = 0; i < rows.length; i++) counts[stratumOf(rows[i]!)]!++
  const strata = longestDays.map((longest, i) => ({ longest, rows: new Uint32Array(counts[i]!) }))
  const ends = longestDays.map(() => 0)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const stratum = stratumOf(row)
    strata[stratum]!.rows[ends[stratum]!++] = row
  }
  return strata.filter((stratum) => stratum.rows.length > 0)
}

/** Position of the first row that begins after `day`. */
function firstAfter(rows: Uint32Array, firstDay: Int32Array, day: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (firstDay[rows[middle]!]! <= day) low = middle + 1
    else high = middle
  }
  return low
}
