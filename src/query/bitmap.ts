/** Sets of rows, a bit each. Bits beyond `size` are never set. */
import type { Bitmap } from "./rows"

/** No row. */
export function noRows(size: number): Bitmap {
  return { words: new Uint32Array((size + 31) >>> 5), size }
}

/** Every row. */
export function allRows(size: number): Bitmap {
  const bitmap = noRows(size)
  bitmap.words.fill(0xffffffff)
  if (size & 31) bitmap.words[bitmap.words.length - 1] = 0xffffffff >>> (32 - (size & 31))
  return bitmap
}

/** The rows given. */
export function bitmapOf(size: number, rows: Iterable<number>): Bitmap {
  const bitmap = noRows(size)
  for (const row of rows) bitmap.words[row >>> 5]! |= 1 << (row & 31)
  return bitmap
}

export function hasRow(bitmap: Bitmap, row: number): boolean {
  return row >= 0 && row < bitmap.size && ((bitmap.words[row >>> 5]! >>> (row & 31)) & 1) === 1
}

/** Rows in both, as a new set. */
export function intersect(a: Bitmap, b: Bitmap): Bitmap {
  const words = a.words.slice()
  for (let i = 0; i < words.length; i += 1) words[i]! &= b.words[i]!
  return { words, size: a.size }
}

/** Takes the rows of `b` out of `a`. */
export function subtractFrom(a: Bitmap, b: Bitmap): void {
  const { words } = a
  for (let i = 0; i < words.length; i += 1) words[i]! &= ~b.words[i]!
}

/** Number of rows of the set among `from` … `to` − 1. */
export function countRows(bitmap: Bitmap, from = 0, to = bitmap.size): number {
  if (to <= from) return 0
  const { words } = bitmap
  const first = from >>> 5
  const last = (to - 1) >>> 5
  const head = 0xffffffff << (from & 31)
  const tail = 0xffffffff >>> (31 - ((to - 1) & 31))
  if (first === last) return countBits(words[first]! & head & tail)
  let count = countBits(words[first]! & head) + countBits(words[last]! & tail)
  for (let i = first + 1; i < last; i += 1) count += countBits(words[i]!)
  return count
}

/** Number of bits set in both at words `from` … `to` − 1. */
export function countCommon(a: Uint32Array, b: Uint32Array, from: number, to: number): number {
  let fours = 0
  let ones = 0
  let twos = 0
  let i = from
  // Four words at a time are added up bit by bit, and only what is carried out of the twos is counted (Harley and Seal).
  for (; i + 4 <= to; i += 4) {
    const w0 = a[i]! & b[i]!
    const w1 = a[i + 1]! & b[i + 1]!
    const w2 = a[i + 2]! & b[i + 2]!
    const w3 = a[i + 3]! & b[i + 3]!
    let half = ones ^ w0
    const carry = (ones & w0) | (half & w1)
    ones = half ^ w1
    half = ones ^ w2
    const carry2 = (ones & w2) | (half & w3)
    ones = half ^ w3
    half = twos ^ carry
    fours += countBits((twos & carry) | (half & carry2))
    twos = half ^ carry2
  }
  let count = 4 * fours + 2 * countBits(twos) + countBits(ones)
  for (; i < to; i += 1) count += countBits(a[i]! & b[i]!)
  return count
}

/** Calls back with each row of the set among `from` … `to` − 1, ascending. */
export function forEachRow(bitmap: Bitmap, from: number, to: number, visit: (row: number) => void): void {
  if (to <= from) return
  const last = (to - 1) >>> 5
  for (let i = from >>> 5; i <= last; i += 1) {
    let word = bitmap.words[i]! & rangeMask(i, from, to)
    while (word !== 0) {
      visit((i << 5) + trailingZeros(word))
      word &= word - 1
    }
  }
}

/** The bits of word i that stand for rows `from` … `to` − 1. */
export function rangeMask(i: number, from: number, to: number): number {
  const start = from - (i << 5)
  const end = to - (i << 5)
  const head = start > 0 ? 0xffffffff << start : 0xffffffff
  return end < 32 ? head & (0xffffffff >>> (32 - end)) : head
}

/** Position of the lowest bit set in a word that is not zero. */
export function trailingZeros(word: number): number {
  return 31 - Math.clz32(word & -word)
}

/** Number of bits set in a word. */
export function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
