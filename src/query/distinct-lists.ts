/** Lists recur, as sets of topics do: then a row need hold only the number of its list. Where they hardly recur, that gains nothing. */
import type { Codes, Lists } from "./rows"

export interface DistinctLists {
  /** Number of the list of each row. */
  readonly setOf: Codes
  readonly sets: Lists
}

/** More lists than this are numbered in four bytes, as many as a place in the lists takes. */
const mostSets = 0x10000

/** The distinct lists, whatever the order within them; undefined when fewer than three in four rows repeat an earlier one. */
export function distinctLists(lists: Lists): DistinctLists | undefined {
  const { offsets, codes } = lists
  const size = offsets.length - 1
  const limit = Math.min(Math.max(64, size >>> 2), mostSets)
  const setOf = new Uint16Array(size)
  const tableMask = (1 << (33 - Math.clz32(limit))) - 1
  const table = new Int32Array(tableMask + 1).fill(-1)
  const firstRows = new Uint32Array(limit)
  let count = 0
  for (let row = 0; row < size; row += 1) {
    let slot = hashOf(row) & tableMask
    while (table[slot]! >= 0 && !isSame(firstRows[table[slot]!]!, row)) slot = (slot + 1) & tableMask
    if (table[slot]! < 0) {
      if (count === limit) return undefined
      table[slot] = count
      firstRows[count] = row
      count += 1
    }
    setOf[row] = table[slot]!
  }
  return { setOf, sets: listsAt(lists, firstRows.subarray(0, count)) }

  /** Whatever the order of the codes. */
  function hashOf(row: number): number {
    let hash = 0
    for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) {
      const mixed = Math.imul(codes[i]! + 1, 0x9e3779b1)
      hash = (hash + Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)) | 0
    }
    return hash ^ (hash >>> 16)
  }

  /** No list holds a code twice, so that as many codes, all of them there, are the same codes. */
  function isSame(a: number, b: number): boolean {
    const length = offsets[a + 1]! - offsets[a]!
    if (length !== offsets[b + 1]! - offsets[b]!) return false
    for (let i = 0; i < length; i += 1) {
      const code = codes[offsets[a]! + i]!
      let j = offsets[b]!
      while (j < offsets[b + 1]! && codes[j] !== code) j += 1
      if (j === offsets[b + 1]) return false
    }
    return true
  }
}

function listsAt(lists: Lists, rows: Uint32Array): Lists {
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + lists.offsets[row + 1]! - lists.offsets[row]!
  })
  const codes = new Uint32Array(offsets[rows.length]!)
  rows.forEach((row, i) => {
    codes.set(lists.codes.subarray(lists.offsets[row]!, lists.offsets[row + 1]!), offsets[i]!)
  })
  return { offsets, codes }
}
