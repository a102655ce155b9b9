/** The rows of a view one after the other, to be stepped through. */
import { hasRow } from "./bitmap"
import type { Rows } from "./rows"

/** The rows that pass every clause, the window included, ascending: by their first days. */
export function rowsInOrder(rows: Rows): Uint32Array {
  const list = new Uint32Array(rows.count)
  let end = 0
  rows.forEach((row) => {
    list[end++] = row
  })
  return list
}

/** Where a row stands in a list in order; undefined where it is not in it. */
export function placeOf(list: Uint32Array, row: number): number | undefined {
  const place = placeFor(list, row)
  return list[place] === row ? place : undefined
}

/** The row after another in the list, or before it, whether that is in the list or not; from none, the first or the last. */
export function stepFrom(list: Uint32Array, row: number | undefined, by: 1 | -1): number | undefined {
  if (row === undefined) return by > 0 ? list[0] : list.at(-1)
  const place = placeFor(list, row)
  return by < 0 ? list[place - 1] : list[list[place] === row ? place + 1 : place]
}

/** The next row that matches, after another or before it, whatever the window. */
export function stepBeyond({ matching }: Rows, row: number, by: 1 | -1): number | undefined {
  for (let next = row + by; next >= 0 && next < matching.size; next += by) if (hasRow(matching, next)) return next
  return undefined
}

/** The first place of a row not less than this one. */
function placeFor(list: Uint32Array, row: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < row) low = middle + 1
    else high = middle
  }
  return low
}
