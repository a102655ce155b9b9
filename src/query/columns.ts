/** A dossier becomes columns: codes for its words, days for its dates, rows sorted by time. See rows.ts for what each column means. */
import type { Catalog, Dossier } from "../model/dossier"
import { levels, statuses } from "../model/event"
import { type Columns, collectColumns } from "./collect"
import { daysOf } from "./days"
import { linkColumns } from "./links"
import { gather, gatherLists, orderBy } from "./order"
import { evidenceClasses, type Index, type Vocabulary } from "./rows"

// How columns become bytes, and ids hashes, is told apart; who imports from here need not know.
export { decodeIndex, encodeIndex, transferablesOf } from "./encoding"
export { fnv1a } from "./fnv1a"

/** The index of a valid dossier. What refers to nothing is left out; a date that cannot be read may be any day. */
export function buildIndex(dossier: Dossier, revision: number): Index {
  const vocabulary = vocabularyOf(dossier)
  const columns = collectColumns(dossier, vocabulary)
  const order = orderOf(columns, dossier.events)
  const links = linkColumns(dossier.events, order)
  return {
    ...{ dossier: dossier.id, revision, catalog: catalogOf(dossier), vocabulary, ...arrange(columns, order) },
    ...(links && { links }),
  }
}

/** Position in `dossier.events` of each row: sorted by first day, last day, id (code units). */
export function rowOrder({ events }: Pick<Dossier, "events">): Uint32Array {
  const firstDay = new Int32Array(events.length)
  const lastDay = new Int32Array(events.length)
  for (let i = 0; i < events.length; i += 1) {
    const days = daysOf(events[i]!.date)
    firstDay[i] = days.first
    lastDay[i] = days.last
  }
  return orderOf({ firstDay, lastDay }, events)
}

function orderOf(
  { firstDay, lastDay }: Pick<Columns, "firstDay" | "lastDay">,
  events: readonly { readonly id: string }[],
): Uint32Array {
  const order = orderBy(firstDay, lastDay)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    let isInOrder = true
    while (end < order.length && isSameSpan(order[start]!, order[end]!)) {
      isInOrder &&= events[order[end - 1]!]!.id < events[order[end]!]!.id
      end += 1
    }
    if (!isInOrder) order.subarray(start, end).sort((a, b) => (events[a]!.id < events[b]!.id ? -1 : 1))
    start = end
  }
  return order

  function isSameSpan(a: number, b: number): boolean {
    return firstDay[a] === firstDay[b] && lastDay[a] === lastDay[b]
  }
}

/** Columns whose row i is row `order[i]` of `columns`. */
function arrange(columns: Columns, order: Uint32Array): Columns {
  const actors = gatherLists(columns.actors, order, [columns.roles] as const)
  return {
    size: columns.size,
    firstDay: gather(columns.firstDay, order),
    lastDay: gather(columns.lastDay, order),
    form: gather(columns.form, order),
    kind: gather(columns.kind, order),
    status: gather(columns.status, order),
    level: gather(columns.level, order),
    weight: gather(columns.weight, order),
    evidence: gather(columns.evidence, order),
    place: gather(columns.place, order),
    topics: gatherLists(columns.topics, order, []).lists,
    actors: actors.lists,
    roles: actors.along[0],
    sources: gatherLists(columns.sources, order, []).lists,
    idHash: gather(columns.idHash, order),
  }
}

function catalogOf(dossier: Dossier): Catalog {
  const { events: _, sources, ...rest } = dossier
  return { ...rest, sources: sources.map(({ text: __, ...source }) => source) }
}

function vocabularyOf(dossier: Dossier): Vocabulary {
  const kinds = new Set<string>()
  for (const event of dossier.events) kinds.add(event.kind)
  return {
    topics: dossier.topics.map(({ id }) => id),
    actors: dossier.actors.map(({ id }) => id),
    places: dossier.places.map(({ id }) => id),
    sources: dossier.sources.map(({ id }) => id),
    kinds: [...kinds].sort(),
    statuses,
    levels: [...levels, "none"],
    evidence: evidenceClasses,
  }
}
