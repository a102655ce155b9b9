/** The rows of many ids at once: of a few each is looked up, of many all are found in one walk through the columns. */
import { fnv1a } from "./fnv1a"
import { rowOfId } from "./row-of"
import type { Index } from "./rows"

const fewIds = 24

/** Each id that the index knows with its row. */
export function rowsOfIds(index: Index, ids: Iterable<string>): ReadonlyMap<string, number> {
  const wanted = new Set(ids)
  return wanted.size <= fewIds ? lookUp(index, wanted) : walk(index, wanted)
}

function lookUp(index: Index, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const id of ids) {
    const row = rowOfId(index, id)
    if (row !== undefined) rows.set(id, row)
  }
  return rows
}

/** As `rowOfId` does: of two rows with the same hash the weightier, of two as weighty the first. */
function walk(index: Index, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const best = new Map<number, number>()
  const hashes = new Set(Array.from(ids, fnv1a))
  const { idHash, weight, size } = index
  for (let row = 0; row < size; row += 1) {
    const hash = idHash[row]! // row < size
    if (!hashes.has(hash)) continue
    const known = best.get(hash)
    if (known === undefined || weight[row]! > weight[known]!) best.set(hash, row)
  }
  const rows = new Map<string, number>()
  for (const id of ids) {
    const row = best.get(fnv1a(id))
    if (row !== undefined) rows.set(id, row)
  }
  return rows
}
