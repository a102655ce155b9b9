/** Finds actors, topics and sources by name, for whoever types one: the best match first. */
import type { Catalog } from "../model/dossier"
import type { Localized } from "../model/localized"
import { fold, forEachPiece, termsOf } from "./fold"

export interface FoundNoun {
  readonly kind: "actor" | "topic" | "source"
  readonly id: string
  /** The name that matched, as it is written. */
  readonly name: string
}

interface Name extends FoundNoun {
  readonly folded: string
  readonly words: readonly string[]
}

const namesOf = new WeakMap<Catalog, readonly Name[]>()

/**
 * The nouns with a name in which every term of `text` is found, each once, by its best name: names that are the text, names that begin with it, then the
 * others; actors before topics before sources, shorter names before longer.
 */
export function searchNouns(catalog: Catalog, text: string): readonly FoundNoun[] {
  const terms = termsOf(text)
  if (terms.length === 0) return []
  const folded = fold(text).trim()
  const found: { name: Name; rank: number; place: number }[] = []
  namesIn(catalog).forEach((name, place) => {
    const isFound = terms.every((term) =>
      term.kind === "run" ? name.folded.includes(term.text) : name.words.some((word) => word.startsWith(term.text)),
    )
    if (!isFound) return
    found.push({ name, place, rank: name.folded === folded ? 0 : name.folded.startsWith(folded) ? 1 : 2 })
  })
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      kinds.indexOf(a.name.kind) - kinds.indexOf(b.name.kind) ||
      a.name.folded.length - b.name.folded.length ||
      a.place - b.place,
  )
  const nouns = new Map<string, FoundNoun>()
  for (const { name } of found) {
    const key = `${name.kind}:${name.id}`
    if (!nouns.has(key)) nouns.set(key, { kind: name.kind, id: name.id, name: name.name })
  }
  return [...nouns.values()]
}

const kinds = ["actor", "topic", "source"] as const

function namesIn(catalog: Catalog): readonly Name[] {
  const known = namesOf.get(catalog)
  if (known) return known
  const names = [
    ...catalog.actors.flatMap(({ id, name, aliases }) => named("actor", id, [...both(name), ...aliases])),
    ...catalog.topics.flatMap(({ id, label }) => named("topic", id, both(label))),
    ...catalog.sources.flatMap(({ id, title, publisher }) => named("source", id, [title, publisher])),
  ]
  namesOf.set(catalog, names)
  return names
}

function both(text: Localized): readonly string[] {
  return [text.en, text.ja].filter((name) => name !== undefined)
}

function named(kind: FoundNoun["kind"], id: string, names: readonly string[]): readonly Name[] {
  return names.map((name) => {
    const folded = fold(name).trim()
    const words: string[] = []
    forEachPiece(folded, (start, end, isRun) => {
      if (!isRun) words.push(folded.slice(start, end))
    })
    return { kind, id, name, folded, words }
  })
}
