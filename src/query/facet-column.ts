/**
 * Which values of a facet each row has. A row has a set of values; where there are few sets (a kind alone, a level alone) it holds only the number of its
 * set. A value may stand for others above it, as a topic does. Nothing is copied from the index: a column is a way of reading it.
 */
import { createPostings, type Postings, type Turnable } from "./postings"

export interface FacetColumn {
  /** Ids of the values; position = code. */
  readonly values: readonly string[]
  /** The rows of each value; begun when first asked for. */
  readonly postings: Postings
  /** How many values a row has, on average. */
  readonly valuesPerRow: number
  /** Calls back with each value of a row, each once. Not to be called from its own callback. */
  forEachValue(row: number, visit: (value: number) => void): void
  /** Adds `sign` to the count of each value of each of the rows. */
  addRows(counts: Uint32Array, rows: Uint32Array, sign: 1 | -1): void
}

/** A column of `size` rows. The set of a row is `setOf[row]`, or the row itself where that is undefined; `above` holds what each value counts for. */
export function createFacetColumn(
  size: number,
  values: readonly string[],
  { setOf, sets, above }: Turnable,
): FacetColumn {
  const { offsets, codes } = sets
  /** The turn in which each value was met last; doubles, since turns are never reset. */
  const metIn = new Float64Array(values.length)
  let turn = 0

  function forEachValue(row: number, visit: (value: number) => void): void {
    const set = setOf ? setOf[row]! : row
    const end = offsets[set + 1]!
    turn += 1
    for (let i = offsets[set]!; i < end; i += 1) {
      const value = codes[i]!
      if (!above) visit(value)
      else visitAbove(value, visit)
    }
  }

  function visitAbove(value: number, visit: (value: number) => void): void {
    for (let j = above!.offsets[value]!; j < above!.offsets[value + 1]!; j += 1) {
      const counted = above!.codes[j]!
      if (metIn[counted] === turn) continue
      metIn[counted] = turn
      visit(counted)
    }
  }

  function addRows(counts: Uint32Array, rows: Uint32Array, sign: 1 | -1): void {
    if (above) {
      for (let i = 0; i < rows.length; i += 1)
        forEachValue(rows[i]!, (value) => {
          counts[value]! += sign
        })
      return
    }
    for (let i = 0; i < rows.length; i += 1) {
      const set = setOf ? setOf[rows[i]!]! : rows[i]!
      const end = offsets[set + 1]!
      for (let at = offsets[set]!; at < end; at += 1) counts[codes[at]!]! += sign
    }
  }

  return {
    values,
    postings: createPostings(size, values.length, { setOf, sets, above }),
    valuesPerRow: codes.length / Math.max(offsets.length - 1, 1),
    forEachValue,
    addRows,
  }
}
