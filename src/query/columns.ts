/** A dossier becomes columns: codes for its words, days for its dates, rows sorted by time. See rows.ts for what each column means. */
import type { Catalog, Dossier } from "../model/dossier"
import { parseEdtf, precisions } from "../model/edtf"
import { type Event, levels, roles, statuses } from "../model/event"
import type { Source } from "../model/source"
import { linkColumns } from "./links"
import { codesFor, gather, gatherLists, orderBy } from "./order"
import { evidenceClasses, formBits, type Index, type Lists, openFirstDay, openLastDay, type Vocabulary } from "./rows"
import { supportOf, weigh } from "./weigh"

// The columns travel as bytes; who imports them from here need not know how.
export { decodeIndex, encodeIndex, transferablesOf } from "./encoding"

/** The columns of an index, without what names it. */
export type Columns = Omit<Index, "dossier" | "revision" | "catalog" | "vocabulary">

/** The index of a valid dossier. What refers to nothing is left out; a date that cannot be read may be any day. */
export function buildIndex(dossier: Dossier, revision: number): Index {
  const vocabulary = vocabularyOf(dossier)
  const columns = columnsOf(dossier, vocabulary)
  const order = rowOrder(dossier)
  const links = linkColumns(dossier.events, order)
  return {
    ...{ dossier: dossier.id, revision, catalog: catalogOf(dossier), vocabulary, ...arrange(columns, order) },
    ...(links && { links }),
  }
}

/** Position in `dossier.events` of each row: sorted by first day, last day, id (code units). */
export function rowOrder(dossier: Dossier): Uint32Array {
  const { events } = dossier
  const firstDay = new Int32Array(events.length)
  const lastDay = new Int32Array(events.length)
  events.forEach((event, i) => {
    const { first, last } = daysOf(event.date)
    firstDay[i] = first
    lastDay[i] = last
  })
  const order = orderBy(firstDay, lastDay)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && isSameSpan(order[start]!, order[end]!)) end += 1
    if (end - start > 1) order.subarray(start, end).sort((a, b) => (events[a]!.id < events[b]!.id ? -1 : 1))
    start = end
  }
  return order

  function isSameSpan(a: number, b: number): boolean {
    return firstDay[a] === firstDay[b] && lastDay[a] === lastDay[b]
  }
}

/** FNV-1a over the UTF-16 code units of an id. */
export function fnv1a(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Columns whose row i is row `order[i]` of `columns`. */
export function arrange(columns: Columns, order: Uint32Array): Columns {
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
  return {
    topics: dossier.topics.map(({ id }) => id),
    actors: dossier.actors.map(({ id }) => id),
    places: dossier.places.map(({ id }) => id),
    sources: dossier.sources.map(({ id }) => id),
    kinds: [...new Set(dossier.events.map(({ kind }) => kind))].sort(),
    statuses,
    levels: [...levels, "none"],
    evidence: evidenceClasses,
  }
}

/** The columns in the order of `dossier.events`. */
function columnsOf(dossier: Dossier, vocabulary: Vocabulary): Columns {
  const { events } = dossier
  const size = events.length
  const codes = {
    topics: codesOf(vocabulary.topics),
    actors: codesOf(vocabulary.actors),
    places: codesOf(vocabulary.places),
    sources: codesOf(vocabulary.sources),
    kinds: codesOf(vocabulary.kinds),
    statuses: codesOf(vocabulary.statuses),
    levels: codesOf(vocabulary.levels),
  }
  const anchors = new Set(dossier.anchors ? [dossier.anchors.opening, dossier.anchors.culminating] : [])
  const nearAnchor = new Set(
    events.flatMap((event) => (anchors.has(event.id) ? event.links.map((link) => link.event) : [])),
  )
  const sourceOf = new Map(dossier.sources.map((source) => [source.id, source]))

  const firstDay = new Int32Array(size)
  const lastDay = new Int32Array(size)
  const form = new Uint8Array(size)
  const kind = codesFor(vocabulary.kinds.length - 1, size)
  const status = new Uint8Array(size)
  const level = new Uint8Array(size)
  const weight = new Uint8Array(size)
  const evidence = new Uint8Array(size)
  const place = codesFor(vocabulary.places.length, size)
  const idHash = new Uint32Array(size)
  const topics: number[][] = []
  const actors: number[][] = []
  const sources: number[][] = []
  const rolesOf: number[] = []

  events.forEach((event, i) => {
    const days = daysOf(event.date)
    const cited = [...new Set(event.evidence.map((evidence) => evidence.source))]
    const support = supportOf(
      cited.map((id) => sourceOf.get(id)).filter((source): source is Source => source !== undefined),
    )
    firstDay[i] = days.first
    lastDay[i] = days.last
    form[i] = days.form
    kind[i] = codes.kinds.get(event.kind) ?? 0
    status[i] = codes.statuses.get(event.status) ?? 0
    level[i] = codes.levels.get(event.level ?? "none") ?? 0
    weight[i] = weigh(event, support.publishers, anchors, nearAnchor)
    evidence[i] = support.evidence
    place[i] = codes.places.get(event.place ?? "") ?? vocabulary.places.length
    idHash[i] = fnv1a(event.id)
    topics.push(codesIn(codes.topics, event.topics))
    sources.push(codesIn(codes.sources, cited))
    const parts = partsOf(codes.actors, event)
    actors.push([...parts.keys()])
    rolesOf.push(...parts.values())
  })
  return {
    ...{ size, firstDay, lastDay, form, kind, status, level, weight, evidence, place, idHash },
    topics: listsOf(topics, vocabulary.topics.length),
    actors: listsOf(actors, vocabulary.actors.length),
    roles: Uint8Array.from(rolesOf),
    sources: listsOf(sources, vocabulary.sources.length),
  }
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]))
}

function codesIn(codes: ReadonlyMap<string, number>, ids: readonly string[]): number[] {
  const known = new Set<number>()
  for (const id of ids) {
    const code = codes.get(id)
    if (code !== undefined) known.add(code)
  }
  return [...known]
}

/** Each actor of an event with its role; anything is stronger than a mention, and the first role named wins among the others. */
function partsOf(codes: ReadonlyMap<string, number>, event: Event): ReadonlyMap<number, number> {
  const mentioned = roles.indexOf("mentioned")
  const parts = new Map<number, number>()
  for (const { actor, role } of event.participants) {
    const code = codes.get(actor)
    if (code === undefined) continue
    if (parts.has(code) && parts.get(code) !== mentioned) continue
    parts.set(code, roles.indexOf(role))
  }
  return parts
}

function listsOf(lists: readonly (readonly number[])[], vocabularySize: number): Lists {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i]! + list.length
  })
  const codes = codesFor(vocabularySize - 1, offsets[lists.length]!)
  lists.forEach((list, i) => {
    codes.set(list, offsets[i]!)
  })
  return { offsets, codes }
}

function daysOf(edtf: string): { first: number; last: number; form: number } {
  const span = parseEdtf(edtf)
  if (!span) return { first: openFirstDay, last: openLastDay, form: formBits.open }
  const form =
    precisions.indexOf(span.precision) |
    (span.approximate ? formBits.approximate : 0) |
    (span.uncertain ? formBits.uncertain : 0) |
    (span.interval ? formBits.interval : 0) |
    (span.open || span.unknown ? formBits.open : 0)
  return { first: within(span.firstDay), last: within(span.lastDay), form }
}

function within(day: number): number {
  return Math.min(Math.max(day, openFirstDay), openLastDay)
}
