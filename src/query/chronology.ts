/**
 * Rows in time. Rows stand in the order of their first days, so that those which begin within a window are a range. Rows that began before it and
 * are not over yet are found through the latest last day of every block of rows. And since a row is in a window unless it begins after the window or
 * is over before it, (rows begun by the window's end) − (rows over before its beginning) counts them without looking at any.
 */
import type { Window } from "../model/view"
import { orderBy } from "./order"
import type { Index } from "./rows"
import { reachOf } from "./span"

/** Where a window lies among the rows. */
export interface Slice {
  /** The first day a row may end on to be in the window. */
  readonly day: number
  /** Rows `begin` … `end` − 1 begin within the window. */
  readonly begin: number
  readonly end: number
  /** How many rows are over before the window. `end − over` rows are in it. */
  readonly over: number
}

export interface Chronology {
  /** Rows in the order of their last days; made when first asked for. */
  byLastDay(): Uint32Array
  hasByLastDay(): boolean
  slice(window: Window): Slice
  /** Makes what is wanted sooner or later, a part a call; false when there is nothing left to make. */
  prepare(): boolean
  /** Rows that began before the window and are not over, ascending. */
  running(slice: Slice): Uint32Array
  /** Rows that begin within the window and last longer than to `day`, ascending. */
  outlasting(slice: Slice, day: number): Uint32Array
}

const blockBits = 6
const regionBits = 12

const made = new WeakMap<Index, Chronology>()

/** The chronology of an index; made when it is first asked for, and kept as long as the index. */
export function chronologyOf(index: Index): Chronology {
  const known = made.get(index) ?? createChronology(index)
  made.set(index, known)
  return known
}

function createChronology(index: Index): Chronology {
  const { firstDay, lastDay, size } = index
  let byLast: Uint32Array | undefined
  let latest: { blocks: Int32Array; regions: Int32Array } | undefined
  let known: { slice: Slice; rows: Uint32Array } | undefined
  let buffer = new Uint32Array(64)

  function byLastDay(): Uint32Array {
    byLast ??= orderBy(lastDay)
    return byLast
  }

  function slice(window: Window): Slice {
    const [first, last] = reachOf(index, window)
    // A window that ends before it begins, or is not a number, holds nothing.
    if (!(first <= last)) return { day: 0, begin: 0, end: 0, over: 0 }
    const begin = partition(size, (row) => firstDay[row]! < first)
    const end = partition(size, (row) => firstDay[row]! <= last)
    const order = byLast
    if (order) return { day: first, begin, end, over: partition(size, (place) => lastDay[order[place]!]! < first) }
    // The order of last days takes a while to make, so the first figure does without.
    const rows = findLasting(first, 0, begin)
    known = { slice: { day: first, begin, end, over: begin - rows.length }, rows }
    return known.slice
  }

  function prepare(): boolean {
    if (byLast) return false
    byLastDay()
    return true
  }

  function running(at: Slice): Uint32Array {
    if (known?.slice !== at) known = { slice: at, rows: findLasting(at.day, 0, at.begin) }
    return known.rows
  }

  function outlasting({ begin, end }: Slice, day: number): Uint32Array {
    return findLasting(Math.floor(day) + 1, begin, end)
  }

  /** The rows `from` … `to` − 1 that are not over on a day. */
  function findLasting(day: number, from: number, to: number): Uint32Array {
    latest ??= { blocks: latestOf(lastDay, blockBits), regions: latestOf(lastDay, regionBits) }
    let count = 0
    for (let region = from >>> regionBits; region << regionBits < to; region += 1) {
      if (latest.regions[region]! < day) continue
      const lastBlock = Math.min((region + 1) << (regionBits - blockBits), latest.blocks.length)
      const firstBlock = Math.max(region << (regionBits - blockBits), from >>> blockBits)
      for (let block = firstBlock; block < lastBlock; block += 1) {
        if (latest.blocks[block]! < day) continue
        const end = Math.min((block + 1) << blockBits, to)
        for (let row = Math.max(block << blockBits, from); row < end; row += 1) {
          if (lastDay[row]! < day) continue
          if (count === buffer.length) buffer = grown(buffer)
          buffer[count] = row
          count += 1
        }
      }
    }
    return buffer.slice(0, count)
  }

  return { byLastDay, hasByLastDay: () => byLast !== undefined, slice, prepare, running, outlasting }
}

/** The first of 0 … size for which `isBefore` no longer holds. */
function partition(size: number, isBefore: (position: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The latest last day of each block of 2^bits rows. */
function latestOf(lastDay: Int32Array, bits: number): Int32Array {
  const latest = new Int32Array((lastDay.length + (1 << bits) - 1) >>> bits).fill(-0x80000000)
  for (let row = 0; row < lastDay.length; row += 1) {
    const day = lastDay[row]!
    if (day > latest[row >>> bits]!) latest[row >>> bits] = day
  }
  return latest
}

function grown(buffer: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(buffer.length * 2)
  larger.set(buffer)
  return larger
}
