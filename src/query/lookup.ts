/** Finds the nouns of a catalog by id. Made once for a catalog and kept as long as it. */
import type { Actor } from "../model/actor"
import type { Commitment } from "../model/commitment"
import type { Catalog } from "../model/dossier"
import { familiesOf } from "../model/families"
import type { Place } from "../model/place"
import type { Source } from "../model/source"
import type { Topic } from "../model/topic"

export interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>
  readonly topics: ReadonlyMap<string, Topic>
  readonly places: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Source>
  readonly commitments: ReadonlyMap<string, Commitment>
  /** Children of a topic, in the order of the catalog. */
  readonly children: ReadonlyMap<string, readonly Topic[]>
  /** Number of the family of each topic. */
  readonly families: ReadonlyMap<string, number>
  /** Actors affiliated with an actor, in the order of the catalog; each once. */
  readonly members: ReadonlyMap<string, readonly Actor[]>
}

const made = new WeakMap<Catalog, Lookup>()

export function lookupOf(catalog: Catalog): Lookup {
  const known = made.get(catalog)
  if (known) return known
  const lookup: Lookup = {
    actors: byId(catalog.actors),
    topics: byId(catalog.topics),
    places: byId(catalog.places),
    sources: byId(catalog.sources),
    commitments: byId(catalog.commitments),
    children: gather(catalog.topics, (topic) => (topic.parent === undefined ? [] : [topic.parent])),
    families: familiesOf(catalog.topics),
    members: gather(catalog.actors, (actor) => actor.affiliations.map((affiliation) => affiliation.actor)),
  }
  made.set(catalog, lookup)
  return lookup
}

/** A topic and everything beneath it, the topic first. A topic met before is not entered again. */
export function branchOf(lookup: Lookup, topicId: string): readonly string[] {
  const branch = new Set([topicId])
  for (const id of branch) for (const child of lookup.children.get(id) ?? []) branch.add(child.id)
  return [...branch]
}

/** The topics from the root of the tree down to the one above `topicId`. */
export function ancestorsOf(lookup: Lookup, topicId: string): readonly Topic[] {
  const ancestors: Topic[] = []
  const met = new Set([topicId])
  let parent = lookup.topics.get(topicId)?.parent
  while (parent !== undefined && !met.has(parent)) {
    met.add(parent)
    const topic = lookup.topics.get(parent)
    if (!topic) break
    ancestors.unshift(topic)
    parent = topic.parent
  }
  return ancestors
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function gather<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const gathered = new Map<string, T[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const list = gathered.get(key)
      if (list) list.push(record)
      else gathered.set(key, [record])
    }
  }
  return gathered
}
