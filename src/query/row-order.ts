/** The order of rows: by first day, last day, and then by id, which no two events share. */
import { orderBy } from "./order"

/** Positions of events in the order of rows; `keys` are those of the ids, `idAt` gives an id where keys do not tell. */
export function sortRows(
  firstDay: Int32Array,
  lastDay: Int32Array,
  keys: Float64Array,
  idAt: (position: number) => string,
): Uint32Array {
  const order = orderBy(firstDay, lastDay)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && isSameSpan(order[start]!, order[end]!)) end += 1
    sortPart(order, start, end, comesBefore)
    start = end
  }
  return order

  function isSameSpan(a: number, b: number): boolean {
    return firstDay[a] === firstDay[b] && lastDay[a] === lastDay[b]
  }

  function comesBefore(a: number, b: number): boolean {
    return keys[a]! < keys[b]! || (keys[a] === keys[b] && idAt(a) < idAt(b))
  }
}

/** Parts of a few are sorted in place; ids within a day often come in order already, and then nothing moves. */
const fewEnough = 24

function sortPart(
  order: Uint32Array,
  start: number,
  end: number,
  comesBefore: (a: number, b: number) => boolean,
): void {
  if (end - start > fewEnough) {
    order.subarray(start, end).sort((a, b) => (comesBefore(a, b) ? -1 : 1))
    return
  }
  for (let i = start + 1; i < end; i += 1) {
    const position = order[i]!
    let at = i
    while (at > start && comesBefore(position, order[at - 1]!)) {
      order[at] = order[at - 1]!
      at -= 1
    }
    order[at] = position
  }
}

/** Code units and none. */
const unitCount = 0x10001

/**
 * A number in the order of the ids (by code units), as far as three letters after the `common` first ones tell: most ids need not be read again to be
 * sorted.
 */
export function keyOfId(id: string, common: number): number {
  return (unitAt(id, common) * unitCount + unitAt(id, common + 1)) * unitCount + unitAt(id, common + 2)
}

/** A code unit plus one; 0 beyond the end, since a text comes before those that go on. */
function unitAt(text: string, i: number): number {
  return i < text.length ? text.charCodeAt(i) + 1 : 0
}

/** How many of the first `length` letters two ids have in common. */
export function commonLetters(a: string, b: string, length: number): number {
  let shared = 0
  while (shared < length && shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1
  return shared
}
