/** The row of an event's id. Ids themselves lie in the records; the columns hold a hash of each. */
import { fnv1a } from "./columns"
import type { Index } from "./rows"

/** The row whose id hashes like `id`; of two such, the weightier, since anchors are what is looked up most. Undefined where there is none. */
export function rowOfId(index: Index, id: string): number | undefined {
  const hash = fnv1a(id)
  let best: number | undefined
  for (let row = index.idHash.indexOf(hash); row !== -1; row = index.idHash.indexOf(hash, row + 1)) {
    if (best === undefined || (index.weight[row] ?? 0) > (index.weight[best] ?? 0)) best = row
  }
  return best
}
