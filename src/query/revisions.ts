/**
 * What was known of events before, as columns: like links, only of the events that have revisions, so that a dossier without them pays nothing. With them
 * an index is rewound without reading a record.
 */
import type { Dossier } from "../model/dossier"
import { type Event, statuses } from "../model/event"
import { publicationsOf, statesOf } from "../model/known"
import type { Column } from "./container"
import { asColumnDay, daysOf } from "./days"
import { doubtColumns, readDoubt, writeDoubt } from "./doubt"
import { codesFor } from "./order"
import type { Codes, RevisionColumns } from "./rows"

/** Spans of the rows of an index, to find where others would stand among them. */
interface Spans {
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
}

/** The states of a dossier's events, where `order[row]` is the position of each row's event; undefined where no event has revisions. */
export function revisionColumns(dossier: Dossier, order: Uint32Array, spans: Spans): RevisionColumns | undefined {
  if (dossier.events.every(({ revisions }) => revisions.length === 0)) return undefined
  const eventAt = (row: number): Event => dossier.events[order[row]!]! // rows are those of the order
  const rows = order.map((_, row) => row).filter((row) => eventAt(row).revisions.length > 0)
  const publishedOn = publicationsOf(dossier.sources)
  const sourceCodes = new Map(dossier.sources.map(({ id }, code) => [id, code]))
  const histories = Array.from(rows, (row) => statesOf(eventAt(row), publishedOn))
  const states = histories.flatMap((history, i) =>
    history.map((state) => ({ ...state, days: daysOf(state.date), id: eventAt(rows[i]!).id })),
  )
  const days = {
    firstDay: Int32Array.from(states, ({ days }) => days.first),
    lastDay: Int32Array.from(states, ({ days }) => days.last),
    form: Uint8Array.from(states, ({ days }) => days.form),
  }
  const doubt = doubtColumns(states, Uint32Array.from(states.keys()), days)
  const extra = Array.from(rows, (row) => sourcesBeside(eventAt(row), sourceCodes))
  return {
    rows,
    ranks: ranksOf(Array.from(rows, (row) => eventAt(row).id)),
    offsets: offsetsOf(histories),
    knownOn: Int32Array.from(states, ({ knownOn }) => asColumnDay(knownOn)),
    ...days,
    status: Uint8Array.from(states, ({ status }) => statuses.indexOf(status)),
    place: Uint32Array.from(states, ({ days, id }) =>
      placeOf(spans, days.first, days.last, id, (row) => eventAt(row).id),
    ),
    ...(doubt && { doubt }),
    sources: { offsets: offsetsOf(extra), codes: asCodes(extra.flat(), dossier.sources.length - 1) },
  }
}

function sourcesBeside({ evidence, revisions }: Event, codeOf: ReadonlyMap<string, number>): readonly number[] {
  const own = new Set(evidence.map(({ source }) => source))
  const beside = new Set(revisions.flatMap((revision) => revision.evidence.map(({ source }) => source)))
  return [...beside].filter((source) => !own.has(source)).flatMap((source) => codeOf.get(source) ?? [])
}

/** The number of rows that come before an event of these days and this id. */
function placeOf(spans: Spans, first: number, last: number, id: string, idAt: (row: number) => string): number {
  let [low, high] = [0, spans.firstDay.length]
  while (low < high) {
    const row = (low + high) >> 1
    const isBefore = spans.firstDay[row]! - first || spans.lastDay[row]! - last || (idAt(row) < id ? -1 : 0)
    if (isBefore < 0) low = row + 1
    else high = row
  }
  return low
}

function ranksOf(ids: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(ids.length)
  const sorted = ids.map((id, i) => ({ id, i })).sort((a, b) => (a.id < b.id ? -1 : 1))
  sorted.forEach(({ i }, rank) => {
    ranks[i] = rank
  })
  return ranks
}

function offsetsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i]! + list.length
  })
  return offsets
}

function asCodes(values: readonly number[], highest: number): Codes {
  const codes = codesFor(highest, values.length)
  codes.set(values)
  return codes
}

/** The state of the i-th event with revisions as of a day: its place among the states, or undefined before it was known. */
export function stateAt({ offsets, knownOn }: RevisionColumns, i: number, day: number): number | undefined {
  for (let state = offsets[i + 1]! - 1; state >= offsets[i]!; state -= 1) if (knownOn[state]! <= day) return state
  return undefined
}

/** An event that was not as the record now has it: the `i`th with revisions, and which of the states was in force. */
export interface Revised {
  readonly row: number
  readonly i: number
  readonly state: number
}

export function revisedOn(revisions: RevisionColumns | undefined, day: number): readonly Revised[] {
  if (!revisions) return []
  const revised: Revised[] = []
  revisions.rows.forEach((row, i) => {
    const state = stateAt(revisions, i, day)
    if (state !== undefined && state + 1 < revisions.offsets[i + 1]!) revised.push({ row, i, state })
  })
  return revised
}

/** Made anew each time: a buffer once handed over cannot be handed over again. */
const noRevisions = (): RevisionColumns => ({
  ...{ rows: new Uint32Array(), ranks: new Uint32Array(), offsets: new Uint32Array(), place: new Uint32Array() },
  ...{ knownOn: new Int32Array(), firstDay: new Int32Array(), lastDay: new Int32Array() },
  ...{ form: new Uint8Array(), status: new Uint8Array() },
  sources: { offsets: new Uint32Array(), codes: new Uint8Array() },
})

/** The columns in the order in which they are written; empty ones where there are none. */
export function writeRevisions(revisions: RevisionColumns | undefined): readonly Column[] {
  const { rows, ranks, offsets, place, knownOn, firstDay, lastDay, form, status, sources, doubt } =
    revisions ?? noRevisions()
  return [
    ...[rows, ranks, offsets, place, knownOn, firstDay, lastDay, form, status, sources.offsets, sources.codes],
    ...writeDoubt(doubt),
  ]
}

/** The columns from `next`, which gives one after the other as `writeRevisions` wrote them. */
export function readRevisions(next: () => Column): RevisionColumns | undefined {
  const revisions = {
    ...{ rows: next() as Uint32Array, ranks: next() as Uint32Array, offsets: next() as Uint32Array },
    ...{ place: next() as Uint32Array, knownOn: next() as Int32Array, firstDay: next() as Int32Array },
    ...{ lastDay: next() as Int32Array, form: next() as Uint8Array, status: next() as Uint8Array },
    sources: { offsets: next() as Uint32Array, codes: next() as Codes },
  }
  const doubt = readDoubt(next)
  return revisions.rows.length > 0 ? { ...revisions, ...(doubt && { doubt }) } : undefined
}
