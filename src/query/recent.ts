/** A map that keeps its most recently used entries only. */
export interface Recent<K, V> {
  /** The value kept under `key`, else the one `make` gives, which is kept from then on. */
  get(key: K, make: () => V): V
  /** What is kept, most recently used first. */
  values(): readonly V[]
}

export function createRecent<K, V>(limit: number): Recent<K, V> {
  const kept = new Map<K, { value: V }>()

  function get(key: K, make: () => V): V {
    const entry = kept.get(key) ?? { value: make() }
    kept.delete(key)
    kept.set(key, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break
      kept.delete(oldest)
    }
    return entry.value
  }

  return { get, values: () => [...kept.values()].map(({ value }) => value).reverse() }
}
