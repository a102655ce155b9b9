/** The days of a lane's rows, arranged so that a window is answered without touching the rows outside it, however many there are. */
import type { Window } from "../../model/view"
import type { Bitmap } from "../../query/rows"

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
  /** All rows by first day. */
  inOrder(): Uint32Array
}

/** Rows that last at most `longest` days, by first day. A search looks back no further than that. */
interface Stratum {
  readonly rows: Uint32Array
  readonly longest: number
}

const longestDays = [1, 31, 366, Number.POSITIVE_INFINITY] as const
const strataCount = longestDays.length

function stratumOf(length: number): number {
  return length <= 1 ? 0 : length <= 31 ? 1 : length <= 366 ? 2 : 3
}

/**
 * The calendars of lanes, and last that of all matching rows. Bit l of `lanesOfRow[r]` says that row r lies in lane l. Two passes over plain
 * columns, since at a million events this is what a change of filter waits for.
 */
export function calendarsOf(matching: Bitmap, lanesOfRow: Uint16Array, lanes: number, days: Days): Calendar[] {
  const { words } = matching
  const { firstDay, lastDay } = days
  const counts = new Uint32Array((lanes + 1) * strataCount)
  for (let word = 0; word < words.length; word++) {
    for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
      const row = (word << 5) + 31 - Math.clz32(bits & -bits)
      const stratum = stratumOf(lastDay[row]! - firstDay[row]! + 1)
      counts[lanes * strataCount + stratum]!++
      for (let own = lanesOfRow[row]!; own !== 0; own &= own - 1)
        counts[(31 - Math.clz32(own & -own)) * strataCount + stratum]!++
    }
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count))
  const ends = new Uint32Array(counts.length)
  for (let word = 0; word < words.length; word++) {
    for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
      const row = (word << 5) + 31 - Math.clz32(bits & -bits)
      const stratum = stratumOf(lastDay[row]! - firstDay[row]! + 1)
      const place = lanes * strataCount + stratum
      lists[place]![ends[place]!++] = row
      for (let own = lanesOfRow[row]!; own !== 0; own &= own - 1) {
        const at = (31 - Math.clz32(own & -own)) * strataCount + stratum
        lists[at]![ends[at]!++] = row
      }
    }
  }
  return Array.from({ length: lanes + 1 }, (_, lane) =>
    calendarOf(
      longestDays.map((longest, stratum) => ({ longest, rows: lists[lane * strataCount + stratum]! })),
      days,
    ),
  )
}

function calendarOf(all: readonly Stratum[], { firstDay, lastDay }: Days): Calendar {
  const strata = all.filter(({ rows }) => rows.length > 0)
  return {
    size: strata.reduce((sum, { rows }) => sum + rows.length, 0),
    inOrder: () => strata.reduce((merged: Uint32Array, { rows }) => merge(merged, rows), new Uint32Array()),
    forEach(window, visit) {
      // A window may be fractional while it moves: a day is in it when it begins in it.
      const [from, to] = [Math.ceil(window[0]), Math.floor(window[1])]
      for (const { rows, longest } of strata) {
        const end = firstAfter(rows, firstDay, to)
        for (let i = firstAfter(rows, firstDay, from - longest); i < end; i++)
          if (lastDay[rows[i]!]! >= from) visit(rows[i]!)
      }
    },
    count(window) {
      const [from, to] = [Math.ceil(window[0]), Math.floor(window[1])]
      let count = 0
      for (const { rows, longest } of strata) {
        const end = firstAfter(rows, firstDay, to)
        const inside = Math.min(firstAfter(rows, firstDay, from - 1), end)
        count += end - inside
        for (let i = firstAfter(rows, firstDay, from - longest); i < inside; i++)
          if (lastDay[rows[i]!]! >= from) count++
      }
      return count
    },
  }
}

/** Rows are numbered by first day, so their numbers order them. */
function merge(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b
  const merged = new Uint32Array(a.length + b.length)
  let [i, j] = [0, 0]
  for (let at = 0; at < merged.length; at++)
    merged[at] = j >= b.length || (i < a.length && a[i]! < b[j]!) ? a[i++]! : b[j++]!
  return merged
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
