/** The days of a lane's rows, arranged so that a window is answered without touching the rows outside it, however many there are. */
import type { Window } from "../../model/view"
import type { Density } from "../../query/bins"
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
 * The calendars of groups of rows; `absent` are rows whose bounds meet a window but none of whose days does; bit g of `groupsOfRow[r]` says that row r lies in group g. Windows are counted by `density`. Lists are made when rows
 * are first asked for: a lane that is shown as bars never needs them.
 */
export function calendarsOf(
  matching: Bitmap,
  groupsOfRow: Uint32Array,
  groups: number,
  days: Days,
  density: Density,
  absent: (window: Window) => ReadonlySet<number>,
): Calendar[] {
  let made: readonly (readonly Stratum[])[] | undefined
  const strata = () => {
    made ??= strataOf(matching, groupsOfRow, groups, days)
    return made
  }
  return Array.from({ length: groups }, (_, group) =>
    calendarOf(
      () => strata()[group]!,
      (first, last) => density.countIn(group, first, last),
      days,
      absent,
    ),
  )
}

/** The rows of each group by length and first day. Two passes over plain columns. */
function strataOf({ words }: Bitmap, groupsOfRow: Uint32Array, groups: number, days: Days): Stratum[][] {
  const { firstDay, lastDay } = days
  const counts = new Uint32Array(groups * strataCount)
  for (let word = 0; word < words.length; word++) {
    for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
      const row = (word << 5) + 31 - Math.clz32(bits & -bits)
      const stratum = stratumOf(lastDay[row]! - firstDay[row]! + 1)
      for (let own = groupsOfRow[row]!; own !== 0; own &= own - 1)
        counts[(31 - Math.clz32(own & -own)) * strataCount + stratum]!++
    }
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count))
  const ends = new Uint32Array(counts.length)
  for (let word = 0; word < words.length; word++) {
    for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
      const row = (word << 5) + 31 - Math.clz32(bits & -bits)
      const stratum = stratumOf(lastDay[row]! - firstDay[row]! + 1)
      for (let own = groupsOfRow[row]!; own !== 0; own &= own - 1) {
        const at = (31 - Math.clz32(own & -own)) * strataCount + stratum
        lists[at]![ends[at]!++] = row
      }
    }
  }
  return Array.from({ length: groups }, (_, group) =>
    longestDays
      .map((longest, stratum) => ({ longest, rows: lists[group * strataCount + stratum]! }))
      .filter(({ rows }) => rows.length > 0),
  )
}

function calendarOf(
  strata: () => readonly Stratum[],
  countIn: (first: number, last: number) => number,
  { firstDay, lastDay }: Days,
  absent: (window: Window) => ReadonlySet<number>,
): Calendar {
  let size: number | undefined
  return {
    get size() {
      size ??= countIn(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      return size
    },
    // A window may be fractional while it moves: a day is in it when it begins in it.
    count: (window) => countIn(Math.ceil(window[0]), Math.floor(window[1])),
    inOrder: () => strata().reduce((merged: Uint32Array, { rows }) => merge(merged, rows), new Uint32Array()),
    forEach(window, visit) {
      const [from, to] = [Math.ceil(window[0]), Math.floor(window[1])]
      const out = absent([from, to])
      for (const { rows, longest } of strata()) {
        const end = firstAfter(rows, firstDay, to)
        for (let i = firstAfter(rows, firstDay, from - longest); i < end; i++)
          if (lastDay[rows[i]!]! >= from && !out.has(rows[i]!)) visit(rows[i]!)
      }
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
