/** Engines are checked against this before they are measured: the plainest way to the same numbers, over objects. */
import type { Dossier } from "../../src/model/dossier"
import { parseEdtf } from "../../src/model/edtf"

/** What filtering needs of an event, as plain values. */
export interface Fact {
  readonly first: number
  readonly last: number
  readonly kind: string
  readonly actors: readonly string[]
  /** With the topics they stand under. */
  readonly topics: readonly string[]
}

export interface Question {
  readonly topic: string | undefined
  readonly actor: string | undefined
  readonly kind: string | undefined
  readonly window: readonly [number, number]
}

export type CountsBy = Readonly<Record<"topic" | "actor" | "kind", ReadonlyMap<string, number>>>

export function factsOf(dossier: Dossier): readonly Fact[] {
  const parentOf = new Map(dossier.topics.map(({ id, parent }) => [id, parent]))
  const above = (id: string): readonly string[] => {
    const parent = parentOf.get(id)
    return parent === undefined ? [id] : [id, ...above(parent)]
  }
  return dossier.events.map(({ date, kind, participants, topics }) => {
    const span = parseEdtf(date)
    return {
      first: span?.firstDay ?? Number.NEGATIVE_INFINITY,
      last: span?.lastDay ?? Number.POSITIVE_INFINITY,
      kind,
      actors: participants.map(({ actor }) => actor),
      topics: [...new Set(topics.flatMap(above))],
    }
  })
}

/** The number of events that pass, and of each value those that pass all but its own facet. */
export function countNaively(
  facts: readonly Fact[],
  { topic, actor, kind, window }: Question,
): { total: number; by: CountsBy } {
  const by = { topic: new Map<string, number>(), actor: new Map<string, number>(), kind: new Map<string, number>() }
  const add = (counts: Map<string, number>, ids: readonly string[]) => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  let total = 0
  for (const fact of facts) {
    if (fact.first > window[1] || fact.last < window[0]) continue
    const onTopic = topic === undefined || fact.topics.includes(topic)
    const withActor = actor === undefined || fact.actors.includes(actor)
    const ofKind = kind === undefined || fact.kind === kind
    if (onTopic && withActor && ofKind) total += 1
    if (withActor && ofKind) add(by.topic, fact.topics)
    if (onTopic && ofKind) add(by.actor, fact.actors)
    if (onTopic && withActor) add(by.kind, [fact.kind])
  }
  return { total, by }
}

/** One number for many counts, whatever their order; a count of nothing adds nothing. */
export function checksum(total: number, by: CountsBy): number {
  let sum = total
  for (const counts of Object.values(by))
    for (const [id, count] of counts) {
      let hash = 0
      for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
      sum = (sum + Math.imul(hash, count)) | 0
    }
  return sum
}
