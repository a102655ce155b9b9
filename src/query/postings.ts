/**
 * The rows of each value of a facet. Values of many rows are bitmaps, the others lists at two bytes a row: rows are cut in blocks of 65,536, and values
 * sorted within each. So all values are counted over any set of rows in about the same time, a few milliseconds at a million events.
 */
import { countCommon, noRows } from "./bitmap"
import type { Bitmap, Codes, Lists } from "./rows"

const blockBits = 16

export interface Postings {
  /** Goes on making them, a block of rows a call; false when they are complete. The others below complete them first. */
  grow(): boolean
  isComplete(): boolean
  /** Adds the rows of a value to a bitmap. */
  addTo(bitmap: Bitmap, value: number): void
  /** How many rows of each value are in `rows`, none of which lies outside `from` … `to` − 1. */
  count(rows: Bitmap, from: number, to: number): Uint32Array
  /** Nanoseconds, roughly, that counting over so many rows takes. */
  costOver(rowCount: number): number
}

/** What there is to be turned round; see FacetColumn. */
export interface Turnable {
  readonly setOf: Codes | undefined
  readonly sets: Lists
  readonly above: Lists | undefined
}

/** Nanoseconds, roughly, to count a word of a bitmap and an entry of a list. */
const costOfWord = 1.5
const costOfEntry = 1.2

export function createPostings(size: number, valueCount: number, column: Turnable): Postings {
  const blocks = (size + (1 << blockBits) - 1) >>> blockBits
  let filled = 0
  let lazily: Filling | undefined

  function filling(): Filling {
    lazily ??= startFilling(size, valueCount, column, blocks)
    return lazily
  }

  function grow(): boolean {
    if (filled < blocks) fillBlock(filling(), column, size, valueCount, filled++)
    return filled < blocks
  }

  function complete(): Filling {
    while (grow());
    return filling()
  }

  function addTo({ words }: Bitmap, value: number): void {
    const { dense, rows, starts, ends } = complete()
    const own = dense[value]
    if (own) {
      for (let i = 0; i < words.length; i += 1) words[i]! |= own[i]!
      return
    }
    for (let block = 0, at = value; block < blocks; block += 1, at += valueCount) {
      const base = block << (blockBits - 5)
      for (let i = starts[at]!; i < ends[at]!; i += 1) words[base + (rows[i]! >>> 5)]! |= 1 << (rows[i]! & 31)
    }
  }

  function count({ words }: Bitmap, from: number, to: number): Uint32Array {
    const { dense, rows, starts, ends } = complete()
    const counts = new Uint32Array(valueCount)
    if (to <= from) return counts
    dense.forEach((own, value) => {
      if (own) counts[value] = countCommon(own, words, from >>> 5, ((to - 1) >>> 5) + 1)
    })
    const lastBlock = (to - 1) >>> blockBits
    for (let block = from >>> blockBits; block <= lastBlock; block += 1) {
      const base = block << (blockBits - 5)
      for (let value = 0; value < valueCount; value += 1) {
        const at = block * valueCount + value
        counts[value]! += countListed(words, base, rows, starts[at]!, ends[at]!)
      }
    }
    return counts
  }

  function costOver(rowCount: number): number {
    const { denseCount, rows } = filling()
    return rowCount * ((denseCount * costOfWord) / 32 + (rows.length / (size || 1)) * costOfEntry)
  }

  return { grow, isComplete: () => filled === blocks, addTo, count, costOver }
}

function countListed(words: Uint32Array, base: number, rows: Uint16Array, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i += 1) {
    const row = rows[i]!
    count += (words[base + (row >>> 5)]! >>> (row & 31)) & 1
  }
  return count
}

interface Filling {
  /** Bitmaps of values of many rows. */
  readonly dense: readonly (Uint32Array | undefined)[]
  readonly denseCount: number
  readonly isDense: Uint8Array
  /** Rows of the other values, counted from the first of their block. */
  readonly rows: Uint16Array
  /** Where the rows of each value of each block begin and end, at [block * valueCount + value]. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** How much of `rows` the blocks filled so far have taken. */
  taken: number
}

function startFilling(size: number, valueCount: number, column: Turnable, blocks: number): Filling {
  const totals = countEntries(column, valueCount, 0, size)
  // A bitmap takes as much room as a list of a sixteenth of the rows.
  const dense = Array.from(totals, (total) => (total > size >>> 4 ? noRows(size).words : undefined))
  const sparse = totals.reduce((sum, total, value) => sum + (dense[value] ? 0 : total), 0)
  return {
    dense,
    denseCount: dense.reduce((count, words) => count + (words ? 1 : 0), 0),
    isDense: Uint8Array.from(dense, (words) => (words ? 1 : 0)),
    rows: new Uint16Array(sparse),
    starts: new Uint32Array(blocks * valueCount),
    ends: new Uint32Array(blocks * valueCount),
    taken: 0,
  }
}

function fillBlock(filling: Filling, column: Turnable, size: number, valueCount: number, block: number) {
  const { dense, isDense, rows, starts, ends } = filling
  const { setOf, sets, above } = column
  const first = block << blockBits
  const last = Math.min(first + (1 << blockBits), size)
  const base = block * valueCount
  const counts = countEntries(column, valueCount, first, last)
  for (let value = 0; value < valueCount; value += 1) {
    starts[base + value] = filling.taken
    ends[base + value] = filling.taken
    if (!dense[value]) filling.taken += counts[value]!
  }
  for (let row = first; row < last; row += 1) {
    const set = setOf ? setOf[row]! : row
    const end = sets.offsets[set + 1]!
    for (let i = sets.offsets[set]!; i < end; i += 1) {
      const value = sets.codes[i]!
      if (above) addAbove(filling, above, value, base, row, first)
      else if (isDense[value]) dense[value]![row >>> 5]! |= 1 << (row & 31)
      else rows[ends[base + value]!++] = row - first
    }
  }
}

/** A value above two of a row comes twice, one after the other in its list. */
function addAbove(
  { dense, rows, starts, ends }: Filling,
  above: Lists,
  value: number,
  base: number,
  row: number,
  first: number,
) {
  for (let j = above.offsets[value]!; j < above.offsets[value + 1]!; j += 1) {
    const counted = above.codes[j]!
    const words = dense[counted]
    const at = base + counted
    if (words) words[row >>> 5]! |= 1 << (row & 31)
    else if (ends[at] === starts[at] || rows[ends[at]! - 1] !== row - first) rows[ends[at]!++] = row - first
  }
}

/** Entries of each value in some rows: at least as many as there are rows that have it. */
function countEntries({ setOf, sets, above }: Turnable, valueCount: number, from: number, to: number): Uint32Array {
  const { offsets, codes } = sets
  const own = new Uint32Array(valueCount)
  if (setOf) {
    const perSet = new Uint32Array(offsets.length - 1)
    for (let row = from; row < to; row += 1) perSet[setOf[row]!]! += 1
    perSet.forEach((rows, set) => {
      for (let i = offsets[set]!; i < offsets[set + 1]!; i += 1) own[codes[i]!]! += rows
    })
  } else {
    for (let i = offsets[from]!; i < offsets[to]!; i += 1) own[codes[i]!]! += 1
  }
  if (!above) return own
  const counts = new Uint32Array(valueCount)
  own.forEach((entries, value) => {
    for (let j = above.offsets[value]!; j < above.offsets[value + 1]!; j += 1) counts[above.codes[j]!]! += entries
  })
  return counts
}
