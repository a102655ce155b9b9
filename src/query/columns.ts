/** A dossier becomes columns: codes for its words, days for its dates, rows sorted by time. See rows.ts for what each column means. */
import type { Catalog, Dossier } from "../model/dossier"
import { levels, statuses } from "../model/event"
import { type Columns, collectColumns, surveyOf } from "./collect"
import { daysOf } from "./days"
import { doubtColumns } from "./doubt"
import { linkColumns } from "./links"
import { gather, gatherLists } from "./order"
import { revisionColumns } from "./revisions"
import { keyOfId, sortRows } from "./row-order"
import { evidenceClasses, type Index, type Vocabulary } from "./rows"

// How columns become bytes, and ids hashes, is told apart; who imports from here need not know.
export { decodeIndex, encodeIndex, transferablesOf } from "./encoding"
export { fnv1a } from "./fnv1a"

/** The index of a valid dossier. What refers to nothing is left out; a date that cannot be read may be any day. */
export function buildIndex(dossier: Dossier, revision: number): Index {
  const survey = surveyOf(dossier.events)
  const vocabulary = vocabularyOf(dossier, survey.kinds)
  const { columns, keys } = collectColumns(dossier, vocabulary, survey)
  const order = sortRows(columns.firstDay, columns.lastDay, keys, (position) => dossier.events[position]!.id)
  const arranged = arrangeColumns(columns, order)
  const links = linkColumns(dossier.events, order)
  const doubt = doubtColumns(dossier.events, order, arranged)
  const revisions = revisionColumns(dossier, order, arranged)
  return {
    ...{ dossier: dossier.id, revision, catalog: catalogOf(dossier), vocabulary, ...arranged },
    ...(links && { links }),
    ...(doubt && { doubt }),
    ...(revisions && { revisions }),
  }
}

/** Position in `dossier.events` of each row: sorted by first day, last day, id (code units). */
export function rowOrder({ events }: Pick<Dossier, "events">): Uint32Array {
  const firstDay = new Int32Array(events.length)
  const lastDay = new Int32Array(events.length)
  const keys = new Float64Array(events.length)
  const { common } = surveyOf(events)
  for (let i = 0; i < events.length; i += 1) {
    const { id, date } = events[i]!
    const days = daysOf(date)
    firstDay[i] = days.first
    lastDay[i] = days.last
    keys[i] = keyOfId(id, common)
  }
  return sortRows(firstDay, lastDay, keys, (position) => events[position]!.id)
}

/** Columns whose row i is row `order[i]` of `columns`. */
export function arrangeColumns(columns: Columns, order: Uint32Array): Columns {
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
  const { events: _, notes: ___, figures: ____, sources, ...rest } = dossier
  return { ...rest, sources: sources.map(({ text: __, ...source }) => source) }
}

function vocabularyOf(dossier: Dossier, kinds: ReadonlySet<string>): Vocabulary {
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
