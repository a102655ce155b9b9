/** When each row of a record became known, from its columns alone. Made once for a record and kept as long as it. */
import type { Catalog } from "../model/dossier"
import { type PublishedOn, publicationsOf } from "../model/known"
import type { Timing } from "../model/rewind-catalog"
import { asColumnDay } from "./days"
import { type Index, openFirstDay, openLastDay } from "./rows"
import { rowsOfIds } from "./rows-of"

export interface Knowledge {
  /** The day on which each row became known; `openFirstDay` where nothing tells. */
  readonly knownOn: Int32Array
  /** How many rows have neither a revision nor a dated source: they are taken as known once they had happened. */
  readonly undated: number
  /** The day of publication by the code of a source; `openFirstDay` where it bears none. */
  readonly published: Int32Array
  readonly publishedOn: PublishedOn
}

const kept = new WeakMap<Index, Knowledge>()

/** Of a record as it is stored, not of a rewound one. */
export function knowledgeOf(record: Index): Knowledge {
  const known = kept.get(record) ?? gatherKnowledge(record)
  kept.set(record, known)
  return known
}

function gatherKnowledge(record: Index): Knowledge {
  const { size, sources, firstDay, lastDay, revisions } = record
  const publishedOn = publicationsOf(record.catalog.sources)
  const published = Int32Array.from(record.vocabulary.sources, (id) => {
    const day = publishedOn(id)
    return day === undefined ? openFirstDay : asColumnDay(day)
  })
  const knownOn = new Int32Array(size)
  let undated = 0
  for (let row = 0; row < size; row += 1) {
    let first = openLastDay
    let isDated = false
    const end = sources.offsets[row + 1]!
    for (let i = sources.offsets[row]!; i < end; i += 1) {
      const day = published[sources.codes[i]!]!
      if (day === openFirstDay) continue
      isDated = true
      if (day < first) first = day
    }
    if (!isDated) {
      undated += 1
      first = lastDay[row] === openLastDay ? firstDay[row]! : lastDay[row]!
    }
    knownOn[row] = first
  }
  revisions?.rows.forEach((row, i) => {
    if (!isDatedBySource(record, published, row)) undated -= 1
    knownOn[row] = revisions.knownOn[revisions.offsets[i]!]!
  })
  return { knownOn, undated, published, publishedOn }
}

function isDatedBySource({ sources }: Index, published: Int32Array, row: number): boolean {
  return sources.codes
    .subarray(sources.offsets[row], sources.offsets[row + 1])
    .some((code) => published[code] !== openFirstDay)
}

/** The row of an event that the catalog of a record names. */
export function rowOfNamed(record: Index, event: string): number | undefined {
  const rows = named.get(record) ?? rowsOfIds(record, eventsNamedIn(record.catalog))
  named.set(record, rows)
  return rows.get(event)
}

const named = new WeakMap<Index, ReadonlyMap<string, number>>()
const timings = new WeakMap<Index, Timing>()

/** When what the catalog of a record refers to became known. */
export function timingOf(record: Index): Timing {
  const known = timings.get(record) ?? makeTiming(record)
  timings.set(record, known)
  return known
}

function makeTiming(record: Index): Timing {
  const { knownOn, publishedOn } = knowledgeOf(record)
  const dayOf = (days: (row: number) => number) => (event: string) => {
    const row = rowOfNamed(record, event)
    if (row === undefined) return Number.POSITIVE_INFINITY
    const day = days(row)
    return day === openFirstDay ? Number.NEGATIVE_INFINITY : day
  }
  return { publishedOn, knownOn: dayOf((row) => knownOn[row]!), begunOn: dayOf((row) => rowBegunOn(record, row)) }
}

/** See `begunOn` in model/known.ts. */
function rowBegunOn(record: Index, row: number): number {
  const { revisions } = record
  const i = revisions ? revisions.rows.indexOf(row) : -1
  if (!revisions || i < 0) return Math.max(knowledgeOf(record).knownOn[row]!, record.firstDay[row]!)
  const { offsets, knownOn, firstDay } = revisions
  let begun = Number.POSITIVE_INFINITY
  for (let state = offsets[i]!; state < offsets[i + 1]!; state += 1) {
    const day = Math.max(knownOn[state]!, firstDay[state]!)
    const until = state + 1 < offsets[i + 1]! ? knownOn[state + 1]! : Number.POSITIVE_INFINITY
    if (day < until) begun = Math.min(begun, day)
  }
  return begun
}

function eventsNamedIn({ anchors, commitments, claims, agenda }: Catalog): ReadonlySet<string> {
  return new Set([
    ...(anchors ? [anchors.opening, anchors.culminating] : []),
    ...commitments.flatMap(({ madeAt, updates }) => [madeAt ?? "", ...updates.map(({ event }) => event)]),
    ...claims.flatMap(({ events }) => events),
    ...agenda.flatMap(({ events }) => events),
  ])
}
