/** The topic family each event mainly belongs to, which gives it its colour. */
import { familiesOf } from "../../model/families"
import type { Index } from "../../query/rows"

/** Stands for an event without a topic. */
export const noFamily = 255

const known = new WeakMap<Index, Uint8Array>()

/** Number of the family of each row's first topic. */
export function familiesOfRows(index: Index): Uint8Array {
  const made = known.get(index)
  if (made) return made
  const numbers = familiesOf(index.catalog.topics)
  const familyOf = Uint8Array.from(index.vocabulary.topics, (id) => Math.min(numbers.get(id) ?? noFamily, noFamily))
  const { offsets, codes } = index.topics
  const families = new Uint8Array(index.size).fill(noFamily)
  for (let row = 0; row < index.size; row++) {
    const at = offsets[row]!
    if (at < offsets[row + 1]!) families[row] = familyOf[codes[at]!]!
  }
  known.set(index, families)
  return families
}
