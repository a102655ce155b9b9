/** Lists turned round: for each value the rows that have it, at two bytes an entry. Rows are cut in blocks of 65,536, and values sorted within each. */
import { noRows } from "./bitmap"
import type { Bitmap, Lists } from "./rows"

const blockBits = 16

export interface Postings {
  /** Adds the rows that have `value` to a bitmap. */
  addTo(bitmap: Bitmap, value: number): void
  /** The rows that have `value`, as a new bitmap. */
  bitmap(value: number): Bitmap
}

export function createPostings(lists: Lists, valueCount: number): Postings {
  const { offsets, codes } = lists
  const size = offsets.length - 1
  const blocks = (size + (1 << blockBits) - 1) >>> blockBits
  const rows = new Uint16Array(codes.length)
  // Where the rows of each value of each block begin; entry [block * valueCount + value].
  const starts = new Uint32Array(blocks * valueCount + 1)
  const next = new Uint32Array(valueCount)
  for (let block = 0; block < blocks; block += 1) {
    const first = block << blockBits
    const last = Math.min(first + (1 << blockBits), size)
    next.fill(0)
    for (let i = offsets[first]!; i < offsets[last]!; i += 1) next[codes[i]!]! += 1
    let start = offsets[first]!
    for (let value = 0; value < valueCount; value += 1) {
      starts[block * valueCount + value] = start
      start += next[value]!
      next[value] = start - next[value]!
    }
    for (let row = first; row < last; row += 1) {
      for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) {
        rows[next[codes[i]!]!++] = row - first
      }
    }
  }
  starts[blocks * valueCount] = codes.length

  function addTo(bitmap: Bitmap, value: number): void {
    const { words } = bitmap
    for (let block = 0; block < blocks; block += 1) {
      const base = block << (blockBits - 5)
      const end = starts[block * valueCount + value + 1]!
      for (let i = starts[block * valueCount + value]!; i < end; i += 1) {
        const row = rows[i]!
        words[base + (row >>> 5)]! |= 1 << (row & 31)
      }
    }
  }

  function bitmap(value: number): Bitmap {
    const made = noRows(size)
    addTo(made, value)
    return made
  }

  return { addTo, bitmap }
}
