/**
 * An index as it stood on a day: another index, so that whatever reads one obeys. It equals the index of the dossier rewound (model/rewind.ts), but is made
 * from columns alone, for little more than copying them costs.
 */
import type { Extent } from "../model/edtf"
import { statuses } from "../model/event"
import { rewindCatalog } from "../model/rewind-catalog"
import type { Columns } from "./collect"
import { arrangeColumns } from "./columns"
import { columnsOfSpans, extentAt, placeOfRow } from "./doubt"
import { knowledgeOf, timingOf } from "./knowledge"
import type { LinkColumns } from "./links"
import { codesFor } from "./order"
import { type Revised, revisedOn } from "./revisions"
import { rewindSources } from "./rewind-sources"
import type { Codes, DoubtColumns, Index } from "./rows"

/** An index rewound, and how its rows and those of the record answer each other. */
export interface Rewound {
  readonly index: Index
  readonly day: number
  /** The row of the record of each row. */
  readonly storedRows: Uint32Array
  /** The row of each row of the record; -1 where the event was not known. */
  readonly rowsOfStored: Int32Array
}

const stored = new WeakMap<Index, Uint32Array>()

/** The row of the record of each row of a rewound index; undefined where an index is whole. */
export const storedRowsOf = (index: Index): Uint32Array | undefined => stored.get(index)

/** `record` as it stood at the end of `day`. It must be whole: a rewound index holds nothing to rewind it by. */
export function rewindIndex(record: Index, day: number): Rewound {
  const revised = revisedOn(record.revisions, day)
  const storedRows = rowsOn(record, day, revised)
  const rowsOfStored = new Int32Array(record.size).fill(-1)
  for (let row = 0; row < storedRows.length; row += 1) rowsOfStored[storedRows[row]!] = row
  const columns = arrangeColumns({ ...record, size: storedRows.length }, storedRows)
  restate(columns, record, revised, rowsOfStored)
  foresee(columns, day)
  const doubt = rewindDoubt(record, revised, rowsOfStored)
  const catalog = rewindCatalog(record.catalog, timingOf(record), day)
  const links = record.links && rewindLinks(record.links, rowsOfStored)
  const { kinds, kind } = rewindKinds(columns.kind, record.vocabulary.kinds)
  const { ids, ...support } = rewindSources(record, { day, catalog, links, columns, rowsOfStored })
  const vocabulary = { ...record.vocabulary, kinds, sources: ids }
  const { dossier, revision } = record
  const index: Index = {
    ...{ dossier, revision, catalog, vocabulary, ...columns, kind, ...support, record, asOf: day },
    ...(doubt && { doubt }),
    ...(links && { links }),
  }
  stored.set(index, storedRows)
  return { index, day, storedRows, rowsOfStored }
}

/** The rows known on a day, in the order of what was then known of their dates: those dated otherwise are set in among the others. */
function rowsOn(record: Index, day: number, revised: readonly Revised[]): Uint32Array {
  const { knownOn } = knowledgeOf(record)
  const moved = movedRows(record, revised)
  const movedFrom = Uint32Array.from(moved, ({ row }) => row).sort()
  const rows = new Uint32Array(record.size)
  let [size, next, gone] = [0, 0, 0]
  for (let row = 0; row < record.size; row += 1) {
    while (next < moved.length && moved[next]!.place <= row) rows[size++] = moved[next++]!.row
    if (movedFrom[gone] === row) gone += 1
    else if (knownOn[row]! <= day) rows[size++] = row
  }
  while (next < moved.length) rows[size++] = moved[next++]!.row
  return rows.slice(0, size)
}

/** The rows that had other days, in the order they then stood in, and how many rows of the record come before each. */
function movedRows(record: Index, revised: readonly Revised[]): readonly (Revised & { readonly place: number })[] {
  const { revisions } = record
  if (!revisions) return []
  const { firstDay, lastDay, ranks, place } = revisions
  return revised
    .filter(({ row, state }) => firstDay[state] !== record.firstDay[row] || lastDay[state] !== record.lastDay[row])
    .map((one) => ({ ...one, place: place[one.state]! }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        firstDay[a.state]! - firstDay[b.state]! ||
        lastDay[a.state]! - lastDay[b.state]! ||
        ranks[a.i]! - ranks[b.i]!,
    )
}

/** Writes into the columns, which are the caller's own, what was then known of the events with revisions. */
function restate(columns: Columns, { revisions }: Index, revised: readonly Revised[], rowsOfStored: Int32Array): void {
  if (!revisions) return
  for (const { row: stored, state } of revised) {
    const row = rowsOfStored[stored]!
    columns.firstDay[row] = revisions.firstDay[state]!
    columns.lastDay[row] = revisions.lastDay[state]!
    columns.form[row] = revisions.form[state]!
    columns.status[row] = revisions.status[state]!
  }
}

const occurred = statuses.indexOf("occurred")
const scheduled = statuses.indexOf("scheduled")

/** What lay ahead had not occurred: announced before it happened, it was scheduled. Rows ascend by first day. */
function foresee({ firstDay, status }: Columns, day: number): void {
  for (let row = firstDay.length - 1; row >= 0 && firstDay[row]! > day; row -= 1) {
    if (status[row] === occurred) status[row] = scheduled
  }
}

/** The dates whose days do not tell all: of events as they stand in the record, and of those that were dated otherwise. */
function rewindDoubt(
  { doubt, revisions, firstDay, lastDay }: Index,
  revised: readonly Revised[],
  rowsOfStored: Int32Array,
): DoubtColumns | undefined {
  const stateOf = new Map(revised.map(({ row, state }) => [row, state]))
  const spans: (readonly [row: number, span: Extent])[] = []
  doubt?.row.forEach((stored, i) => {
    const row = rowsOfStored[stored]!
    if (row >= 0 && !stateOf.has(stored)) spans.push([row, extentAt(doubt, i, firstDay[stored]!, lastDay[stored]!)])
  })
  for (const [stored, state] of stateOf) {
    const at = revisions?.doubt && placeOfRow(revisions.doubt, state)
    if (!revisions?.doubt || at === undefined) continue
    const span = extentAt(revisions.doubt, at, revisions.firstDay[state]!, revisions.lastDay[state]!)
    spans.push([rowsOfStored[stored]!, span])
  }
  return columnsOfSpans(spans.sort(([a], [b]) => a - b))
}

/** The links among what was known, by the row they lead from. */
function rewindLinks({ from, to, relation }: LinkColumns, rowsOfStored: Int32Array): LinkColumns | undefined {
  const stands = Uint32Array.from(from, (_, i) => i).filter(
    (i) => rowsOfStored[from[i]!]! >= 0 && rowsOfStored[to[i]!]! >= 0,
  )
  if (stands.length === 0) return undefined
  const rowFrom = (i: number) => rowsOfStored[from[i]!]!
  if (stands.some((i, at) => at > 0 && rowFrom(stands[at - 1]!) > rowFrom(i))) {
    stands.sort((a, b) => rowFrom(a) - rowFrom(b) || a - b)
  }
  return {
    from: stands.map(rowFrom),
    to: stands.map((i) => rowsOfStored[to[i]!]!),
    relation: Uint8Array.from(stands, (i) => relation[i]!),
  }
}

/** The kinds that were known, and the column in their codes. */
function rewindKinds(kind: Codes, kinds: readonly string[]): { kinds: readonly string[]; kind: Codes } {
  const isMet = new Uint8Array(kinds.length)
  for (let row = 0; row < kind.length; row += 1) isMet[kind[row]!] = 1
  const met = kinds.filter((_, code) => isMet[code] === 1)
  if (met.length === kinds.length) return { kinds, kind }
  const codeOf = kinds.map((id) => Math.max(0, met.indexOf(id)))
  const recoded = codesFor(met.length - 1, kind.length)
  for (let row = 0; row < kind.length; row += 1) recoded[row] = codeOf[kind[row]!]!
  return { kinds: met, kind: recoded }
}
