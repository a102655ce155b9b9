/**
 * Who stands behind a source, read from its credit line: a paper that carries an agency's wire is no second witness. `Jiji Press (via The Nation)`
 * speaks with the voice of Jiji; `CNA / AFP` with those of either. Sources that share a voice are not independent of each other.
 */

/** The names that speak in a credit line; the carrier in brackets is not one of them. At least one. */
export function voicesOf(publisher: string): readonly string[] {
  const bare = publisher.replace(/[(（][^()（）]*[)）]/g, " ")
  const names = bare
    .split(/\s+\/\s+|／/)
    .map((name) => name.trim())
    .filter(Boolean)
  return names.length > 0 ? names : [publisher.trim()]
}

export interface Witnesses {
  /** How many publishers speak for themselves. */
  readonly independent: number
  /** Voices that several credit lines share, with how many sources carry each; most carried first. */
  readonly shared: readonly { readonly voice: string; readonly sources: number }[]
}

/** How many independent voices speak in these credit lines, one a source. */
export function witnessesOf(publishers: readonly string[]): Witnesses {
  const groups: Set<string>[] = []
  const carried = new Map<string, { sources: number; lines: Set<string> }>()
  for (const publisher of publishers) {
    const voices = voicesOf(publisher)
    join(groups, voices)
    for (const voice of new Set(voices)) {
      const entry = carried.get(voice) ?? { sources: 0, lines: new Set() }
      entry.sources += 1
      entry.lines.add(publisher)
      carried.set(voice, entry)
    }
  }
  const shared = [...carried]
    .filter(([, { lines }]) => lines.size > 1)
    .map(([voice, { sources }]) => ({ voice, sources }))
    .sort((a, b) => b.sources - a.sources)
  return { independent: groups.length, shared }
}

function join(groups: Set<string>[], voices: readonly string[]): void {
  const merged = new Set(voices)
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i]
    if (!group || !voices.some((voice) => group.has(voice))) continue
    for (const voice of group) merged.add(voice)
    groups.splice(i, 1)
  }
  groups.push(merged)
}
