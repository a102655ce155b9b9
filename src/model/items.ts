/** What readers add to a dossier of their own, notes and figures: lists that two copies of a dossier join without losing anything. */
export interface Item {
  readonly id: string
  /** When it was last changed, ISO. */
  readonly changed: string
}

/** Of two versions of an item the one that stands: the one changed later; of the same moment always the same, whichever came first. */
export function laterItem<T extends Item>(a: T, b: T): T {
  const [atA, atB] = [Date.parse(a.changed), Date.parse(b.changed)]
  if (atA !== atB) return atA > atB ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

/** The items of both, each once, in the order in which they stand: of those in both, the later version. */
export function mergeItems<T extends Item>(own: readonly T[], others: readonly T[]): readonly T[] {
  if (others.length === 0) return own
  const merged = new Map(own.map((item) => [item.id, item]))
  for (const item of others) {
    const known = merged.get(item.id)
    merged.set(item.id, known ? laterItem(known, item) : item)
  }
  return [...merged.values()]
}

/** The items with one put in the place of its former version, else at `place` or the end; without it where `item` is undefined. */
export function withItem<T extends Item>(
  items: readonly T[],
  id: string,
  item: T | undefined,
  place = items.length,
): readonly T[] {
  const at = items.findIndex((one) => one.id === id)
  if (!item) return at < 0 ? items : items.toSpliced(at, 1)
  return at < 0 ? items.toSpliced(place, 0, item) : items.with(at, item)
}

/** A text as it is kept: without the white space around it, and without half characters, which no file could hold. */
export function tidied(text: string): string {
  return text.trim().replaceAll(/\p{Surrogate}/gu, "\uFFFD")
}
