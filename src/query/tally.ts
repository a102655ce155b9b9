/**
 * Counts of the values of facets over a set of rows within a window, kept up as the window moves and rebuilt from the nearest known counts when the
 * set changes: an event that has not moved in or out is not looked at again.
 */
import { countBits, rangeMask, trailingZeros } from "./bitmap"
import type { Chronology, Slice } from "./chronology"
import type { FacetColumn } from "./facets"
import type { Bitmap } from "./rows"

/** How often each word or value of each column occurs among the rows of `set` in the slice. */
export interface Tally {
  readonly set: Bitmap
  readonly slice: Slice
  readonly counts: ReadonlyMap<FacetColumn, Uint32Array>
}

/** Rows handled at a time: small enough to stay near. */
const batch = 4096
const scratch = new Uint32Array(batch)

const nowhere: Slice = { day: 0, begin: 0, end: 0, over: 0 }

/** A tally of nothing. */
export function emptyTally(set: Bitmap, columns: Iterable<FacetColumn>): Tally {
  const counts = new Map([...columns].map((column) => [column, new Uint32Array(lengthOf(column))]))
  return { set, slice: nowhere, counts }
}

/** The tally of `set` where another set is tallied: only rows in one and not in the other are counted. The other is left as it is. */
export function tallyFrom(other: Tally, set: Bitmap, columns: readonly FacetColumn[], chronology: Chronology): Tally {
  const { slice } = other
  // The caller asks only for columns that `other` counts.
  const counts = new Map(columns.map((column) => [column, other.counts.get(column)!.slice()]))
  countWithin(counts, set.words, other.set.words, slice, chronology, 1)
  countWithin(counts, other.set.words, set.words, slice, chronology, -1)
  return { set, slice, counts }
}

/** The tally of `set` in a slice, from its rows there. */
export function tallyWithin(set: Bitmap, columns: readonly FacetColumn[], slice: Slice, chronology: Chronology): Tally {
  const { counts } = emptyTally(set, columns)
  countWithin(counts, set.words, undefined, slice, chronology, 1)
  return { set, slice, counts }
}

/** The tally in another slice, from the rows that moved in and out. Takes the counts of `tally` over, which is of no use afterwards. */
export function moveTally(tally: Tally, slice: Slice, chronology: Chronology): Tally {
  const { set, counts } = tally
  const { words } = set
  const byLastDay = chronology.byLastDay()
  const from = tally.slice
  if (slice.end > from.end) countRange(counts, words, undefined, from.end, slice.end, 1)
  else countRange(counts, words, undefined, slice.end, from.end, -1)
  if (slice.over > from.over) countOrdered(counts, words, byLastDay, from.over, slice.over, -1)
  else countOrdered(counts, words, byLastDay, slice.over, from.over, 1)
  return { set, slice, counts }
}

/** How many rows moveTally would look at. */
export function distance(from: Slice, to: Slice): number {
  return Math.abs(to.end - from.end) + Math.abs(to.over - from.over)
}

/** Number of rows in the slice that are in `a` and not in `b`. */
export function countIn(a: Bitmap, b: Bitmap | undefined, slice: Slice, chronology: Chronology): number {
  const last = (slice.end - 1) >> 5
  let count = 0
  for (let i = slice.begin >>> 5; i <= last; i += 1) {
    count += countBits((b ? a.words[i]! & ~b.words[i]! : a.words[i]!) & rangeMask(i, slice.begin, slice.end))
  }
  for (const row of chronology.running(slice)) {
    count += ((b ? a.words[row >>> 5]! & ~b.words[row >>> 5]! : a.words[row >>> 5]!) >>> (row & 31)) & 1
  }
  return count
}

type Counts = Tally["counts"]
type Sign = 1 | -1

function lengthOf(column: FacetColumn): number {
  return column.kind === "words" ? column.count : column.valueCount
}

/** Counts the rows of a slice that are in `plus` and not in `minus`. */
function countWithin(
  counts: Counts,
  plus: Uint32Array,
  minus: Uint32Array | undefined,
  slice: Slice,
  chronology: Chronology,
  sign: Sign,
) {
  const running = chronology.running(slice)
  countListed(counts, plus, minus, running, 0, running.length, sign)
  countRange(counts, plus, minus, slice.begin, slice.end, sign)
}

function countRange(
  counts: Counts,
  plus: Uint32Array,
  minus: Uint32Array | undefined,
  from: number,
  to: number,
  sign: Sign,
): void {
  let length = 0
  const last = (to - 1) >> 5
  for (let i = from >>> 5; i <= last; i += 1) {
    let word = (minus ? plus[i]! & ~minus[i]! : plus[i]!) & rangeMask(i, from, to)
    while (word !== 0) {
      scratch[length] = (i << 5) + trailingZeros(word)
      length += 1
      word &= word - 1
    }
    if (length > batch - 32) {
      addAll(counts, length, sign)
      length = 0
    }
  }
  addAll(counts, length, sign)
}

function countOrdered(
  counts: Counts,
  words: Uint32Array,
  order: Uint32Array,
  from: number,
  to: number,
  sign: Sign,
): void {
  countListed(counts, words, undefined, order, from, to, sign)
}

function countListed(
  counts: Counts,
  plus: Uint32Array,
  minus: Uint32Array | undefined,
  rows: Uint32Array,
  from: number,
  to: number,
  sign: Sign,
) {
  for (let start = from; start < to; start += batch) {
    const end = Math.min(start + batch, to)
    let length = 0
    for (let i = start; i < end; i += 1) {
      const row = rows[i]!
      const word = minus ? plus[row >>> 5]! & ~minus[row >>> 5]! : plus[row >>> 5]!
      // Written always and kept only when the row is in: no branch to guess wrong.
      scratch[length] = row
      length += (word >>> (row & 31)) & 1
    }
    addAll(counts, length, sign)
  }
}

/** Adds the rows in scratch to every column's counts. */
function addAll(counts: Counts, length: number, sign: Sign): void {
  if (length === 0) return
  for (const [column, into] of counts) {
    if (column.kind === "words") addWords(into, column.of, length, sign)
    else addLists(into, column.lists.offsets, column.lists.codes, length, sign)
  }
}

function addWords(into: Uint32Array, words: ArrayLike<number>, length: number, sign: Sign): void {
  for (let i = 0; i < length; i += 1) into[words[scratch[i]!]!]! += sign
}

function addLists(into: Uint32Array, offsets: Uint32Array, codes: ArrayLike<number>, length: number, sign: Sign): void {
  for (let i = 0; i < length; i += 1) {
    const row = scratch[i]!
    const end = offsets[row + 1]!
    for (let entry = offsets[row]!; entry < end; entry += 1) into[codes[entry]!]! += sign
  }
}
