/** Items with keys of their own: what repeats is told apart by how often it came before. A record may say the same thing twice. */
export function keyed<T>(items: readonly T[], idOf: (item: T) => string): readonly { key: string; item: T }[] {
  const times = new Map<string, number>()
  return items.map((item) => {
    const id = idOf(item)
    const before = times.get(id) ?? 0
    times.set(id, before + 1)
    return { key: `${before}:${id}`, item }
  })
}
