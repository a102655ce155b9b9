/** Families of topics: each topic belongs to the root of its branch; families are numbered in the order of the dossier, and carry the colours. */
import type { Topic } from "./topic"

/** Number of the family (0, 1, …) of each topic id. A topic whose parent is unknown or runs in a circle is its own root. */
export function familiesOf(topics: readonly Topic[]): ReadonlyMap<string, number> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const rootOf = (topic: Topic): string => {
    const seen = new Set<string>()
    let at = topic
    while (at.parent !== undefined && !seen.has(at.id)) {
      seen.add(at.id)
      const parent = byId.get(at.parent)
      if (!parent) break
      at = parent
    }
    return at.id
  }
  const numbers = new Map<string, number>()
  const families = new Map<string, number>()
  for (const topic of topics) {
    const root = rootOf(topic)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
  }
  for (const topic of topics) families.set(topic.id, numbers.get(rootOf(topic)) ?? 0)
  return families
}
