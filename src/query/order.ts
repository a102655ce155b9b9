/** Sorting and gathering of typed columns: least significant digit first, so that equal keys keep their order. */
import { type Codes, type Lists, openFirstDay, openLastDay } from "./rows"

/** Positions 0 … n − 1 in ascending order of the keys; later keys break the ties of earlier ones, then the position itself. */
export function orderBy(...keys: readonly Int32Array[]): Uint32Array {
  const size = keys[0]?.length ?? 0
  let order = Uint32Array.from({ length: size }, (_, i) => i)
  let spare = new Uint32Array(size)
  for (const key of keys.toReversed()) {
    for (const digits of digitsOf(key)) {
      sortByDigit(digits, order, spare)
      const sorted = spare
      spare = order
      order = sorted
    }
  }
  return order
}

interface Digits {
  /** The digit of each position. */
  readonly of: Uint32Array | Uint16Array
  /** All digits are below. */
  readonly count: number
}

/** Days within some centuries are one digit. */
const largestDigit = 1 << 18

/** A key as digits, the least significant first. The least and the greatest number stand for no day, and do not widen the range. */
function digitsOf(key: Int32Array): readonly Digits[] {
  let low = openLastDay
  let high = openFirstDay
  for (let i = 0; i < key.length; i += 1) {
    const day = key[i]!
    if (day < low && day !== openFirstDay) low = day
    if (day > high && day !== openLastDay) high = day
  }
  if (high - low < largestDigit) {
    const beyond = Math.max(high - low, 0) + 2
    const of = new Uint32Array(key.length)
    for (let i = 0; i < key.length; i += 1) {
      const day = key[i]!
      of[i] = day === openFirstDay ? 0 : day === openLastDay ? beyond : day - low + 1
    }
    return [{ of, count: beyond + 1 }]
  }
  // The sign bit is flipped, so that negative days come first.
  const halves = [0, 16].map((shift) => Uint16Array.from(key, (day) => (day ^ 0x80000000) >>> shift))
  return halves.map((of) => ({ of, count: 0x10000 }))
}

/** Counting sort of `order` into `out`. */
function sortByDigit({ of, count }: Digits, order: Uint32Array, out: Uint32Array): void {
  const starts = new Uint32Array(count + 1)
  for (let i = 0; i < of.length; i += 1) starts[of[i]! + 1]! += 1
  for (let digit = 1; digit < count; digit += 1) starts[digit]! += starts[digit - 1]!
  for (let i = 0; i < order.length; i += 1) {
    const digit = of[order[i]!]!
    out[starts[digit]!] = order[i]!
    starts[digit]! += 1
  }
}

/** The smallest type of column that holds codes up to `highest`. */
export function codesFor(highest: number, length: number): Codes {
  if (highest <= 0xff) return new Uint8Array(length)
  if (highest <= 0xffff) return new Uint16Array(length)
  return new Uint32Array(length)
}

/** `column[order[i]]` at every i, in a column of the same type; `order` may name some of the rows only. */
export function gather<T extends Codes | Int32Array>(column: T, order: Uint32Array): T {
  const gathered = emptyLike(column, order.length)
  for (let i = 0; i < order.length; i += 1) gathered[i] = column[order[i]!]!
  return gathered
}

function emptyLike<T extends Codes | Int32Array>(column: T, length: number): T {
  // The constructor of a typed array makes another of its type, which the types do not say.
  return new (column.constructor as new (length: number) => T)(length)
}

/** Lists in a new order of rows, or of some of them. `along` are columns with one value an entry, which move with the codes. */
export function gatherLists<T extends readonly Codes[]>(
  lists: Lists,
  order: Uint32Array,
  along: T,
): { lists: Lists; along: T } {
  const offsets = new Uint32Array(order.length + 1)
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i]!
    offsets[i + 1] = offsets[i]! + lists.offsets[row + 1]! - lists.offsets[row]!
  }
  const columns = [lists.codes, ...along].map((column) => gatherEntries(column, lists.offsets, offsets, order))
  const [codes, ...rest] = columns
  // As many columns come back as went in, each of its own type.
  return { lists: { offsets, codes: codes! }, along: rest as readonly Codes[] as T }
}

function gatherEntries(column: Codes, from: Uint32Array, to: Uint32Array, order: Uint32Array): Codes {
  const gathered = emptyLike(column, to[order.length]!)
  for (let i = 0; i < order.length; i += 1) {
    let source = from[order[i]!]!
    const end = to[i + 1]!
    for (let target = to[i]!; target < end; target += 1) {
      gathered[target] = column[source]!
      source += 1
    }
  }
  return gathered
}
