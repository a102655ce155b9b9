/** The rows of a set, or by which two sets differ, in a slice of time. What was asked last is kept, since one facet asks after the other. */
import { countBits, countRows, noRows, rangeMask, trailingZeros } from "./bitmap"
import type { Chronology, Slice } from "./chronology"
import { createRecent } from "./recent"
import type { Bitmap } from "./rows"

export interface Within {
  /** Number of rows of the set in the slice. */
  count(set: Bitmap, slice: Slice): number
  /** Number of rows in the slice that are in `set` and not in `less`. */
  countLess(set: Bitmap, less: Bitmap, slice: Slice): number
  /** These rows; all of the set where nothing is to be left out. Good until the next call. */
  rows(set: Bitmap, less: Bitmap | undefined, slice: Slice): Uint32Array
  /** The rows of the set among `from` … `to` − 1, whatever the time. Good until the next call. */
  rowsBetween(set: Bitmap, from: number, to: number): Uint32Array
  /** The rows of the set in the slice, as a set. */
  mask(set: Bitmap, slice: Slice): Bitmap
}

export function createWithin(chronology: Chronology, everyRow: Bitmap): Within {
  const counts = createRecent<Bitmap, { slice: Slice | undefined; count: number }>(16)
  let listed: { set: Bitmap; less: Bitmap | undefined; slice: Slice; rows: Uint32Array } | undefined
  let masked: { set: Bitmap; slice: Slice; mask: Bitmap } | undefined
  let buffer = new Uint32Array(1024)

  function count(set: Bitmap, slice: Slice): number {
    if (set === everyRow) return slice.end - slice.over
    const known = counts.get(set, () => ({ slice: undefined, count: 0 }))
    if (known.slice !== slice) {
      known.slice = slice
      known.count = countRows(set, slice.begin, slice.end)
      for (const row of chronology.running(slice)) known.count += (set.words[row >>> 5]! >>> (row & 31)) & 1
    }
    return known.count
  }

  function countLess({ words }: Bitmap, less: Bitmap, slice: Slice): number {
    const last = (slice.end - 1) >> 5
    let found = 0
    for (let i = slice.begin >>> 5; i <= last; i += 1) {
      found += countBits(words[i]! & ~less.words[i]! & rangeMask(i, slice.begin, slice.end))
    }
    for (const row of chronology.running(slice)) {
      found += ((words[row >>> 5]! & ~less.words[row >>> 5]!) >>> (row & 31)) & 1
    }
    return found
  }

  function rows(set: Bitmap, less: Bitmap | undefined, slice: Slice): Uint32Array {
    if (listed?.set === set && listed.less === less && listed.slice === slice) return listed.rows
    makeRoom(less ? countLess(set, less, slice) : count(set, slice))
    const running = listRunning(buffer, set.words, less?.words, chronology.running(slice))
    const length = listRange(buffer, running, set.words, less?.words, slice.begin, slice.end)
    listed = { set, less, slice, rows: buffer.subarray(0, length) }
    return listed.rows
  }

  function rowsBetween({ words }: Bitmap, from: number, to: number): Uint32Array {
    makeRoom(to - from)
    listed = undefined
    return buffer.subarray(0, listRange(buffer, 0, words, undefined, from, to))
  }

  /** One more than asked for, since a row is written before it is known to be in. */
  function makeRoom(rows: number): void {
    if (buffer.length < rows + 1) buffer = new Uint32Array(rows * 2)
  }

  function mask(set: Bitmap, slice: Slice): Bitmap {
    if (masked?.set === set && masked.slice === slice) return masked.mask
    const mask = noRows(set.size)
    const last = (slice.end - 1) >> 5
    for (let i = slice.begin >>> 5; i <= last; i += 1) {
      mask.words[i] = set.words[i]! & rangeMask(i, slice.begin, slice.end)
    }
    for (const row of chronology.running(slice)) mask.words[row >>> 5]! |= set.words[row >>> 5]! & (1 << (row & 31))
    masked = { set, slice, mask }
    return mask
  }

  return { count, countLess, rows, rowsBetween, mask }
}

/** Writes those of some rows that are in `words` and not in `less`; gives their number. */
function listRunning(
  out: Uint32Array,
  words: Uint32Array,
  less: Uint32Array | undefined,
  running: Uint32Array,
): number {
  let length = 0
  for (const row of running) {
    const word = less ? words[row >>> 5]! & ~less[row >>> 5]! : words[row >>> 5]!
    // Written always and kept only when the row is in: no branch to guess wrong.
    out[length] = row
    length += (word >>> (row & 31)) & 1
  }
  return length
}

/** Writes the rows `from` … `to` − 1 that are in `words` and not in `less`, from place `length` on; gives the place after them. */
function listRange(
  out: Uint32Array,
  length: number,
  words: Uint32Array,
  less: Uint32Array | undefined,
  from: number,
  to: number,
): number {
  const last = (to - 1) >> 5
  let end = length
  for (let i = from >>> 5; i <= last; i += 1) {
    let word = (less ? words[i]! & ~less[i]! : words[i]!) & rangeMask(i, from, to)
    while (word !== 0) {
      out[end] = (i << 5) + trailingZeros(word)
      end += 1
      word &= word - 1
    }
  }
  return end
}
