/** Sorting and gathering of typed columns: least significant digit first, so that equal keys keep their order. */
import type { Codes, Lists } from "./rows"

/** Positions 0 … n − 1 in ascending order of the keys; later keys break the ties of earlier ones, then the position itself. */
export function orderBy(...keys: readonly Int32Array[]): Uint32Array {
  const size = keys[0]?.length ?? 0
  let order = Uint32Array.from({ length: size }, (_, i) => i)
  let spare = new Uint32Array(size)
  for (const key of keys.toReversed()) {
    for (const shift of [0, 16]) {
      const sorted = sortByDigit(key, shift, order, spare)
      if (!sorted) continue
      spare = order
      order = sorted
    }
  }
  return order
}

/** Counting sort by 16 bits of the key, into `out`; undefined when all keys share them, so that nothing moves. */
function sortByDigit(key: Int32Array, shift: number, order: Uint32Array<ArrayBuffer>, out: Uint32Array<ArrayBuffer>) {
  const starts = new Uint32Array(0x10001)
  // The sign bit is flipped, so that negative days come first.
  for (let i = 0; i < key.length; i += 1) starts[(((key[i]! ^ 0x80000000) >>> shift) & 0xffff) + 1]! += 1
  if (key.length === 0 || starts[(((key[0]! ^ 0x80000000) >>> shift) & 0xffff) + 1] === key.length) return undefined
  for (let digit = 1; digit <= 0x10000; digit += 1) starts[digit]! += starts[digit - 1]!
  for (let i = 0; i < order.length; i += 1) {
    const position = order[i]!
    const digit = ((key[position]! ^ 0x80000000) >>> shift) & 0xffff
    out[starts[digit]!] = position
    starts[digit]! += 1
  }
  return out
}

/** The smallest type of column that holds codes up to `highest`. */
export function codesFor(highest: number, length: number): Codes {
  if (highest <= 0xff) return new Uint8Array(length)
  if (highest <= 0xffff) return new Uint16Array(length)
  return new Uint32Array(length)
}

/** `column[order[i]]` at every i, in a column of the same type. */
export function gather<T extends Codes | Int32Array>(column: T, order: Uint32Array): T {
  const gathered = column.slice()
  for (let i = 0; i < order.length; i += 1) gathered[i] = column[order[i]!]!
  return gathered as T // slice() keeps the type of column
}

/** Lists in a new order of rows. `along` are columns with one value an entry, which move with the codes. */
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
  const gathered = column.slice()
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
