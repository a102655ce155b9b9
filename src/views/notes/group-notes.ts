/** All notes in groups by what they are written on, each group by time; what is written on something that is not in the record comes last. */
import { parseEdtf } from "../../model/edtf"
import { type Note, type NoteOn, noteKinds } from "../../model/note"
import type { Index } from "../../query/rows"
import { rowsOfIds } from "../../query/rows-of"

export interface NoteGroup {
  readonly kind: NoteOn["kind"] | "orphan"
  readonly notes: readonly Note[]
}

export function groupNotes(notes: readonly Note[], index: Index): readonly NoteGroup[] {
  const events = notes.flatMap(({ on }) => (on.kind === "event" ? on.event : []))
  const rows = rowsOfIds(index, events)
  const actors = new Set(index.vocabulary.actors)
  const isOrphan = ({ on }: Note) =>
    on.kind === "event" ? !rows.has(on.event) : on.kind === "actor" && !actors.has(on.actor)
  const dayOf = ({ on }: Note): number =>
    on.kind === "event" ? (index.firstDay[rows.get(on.event) ?? -1] ?? 0) : (parseEdtf(on.date)?.firstDay ?? 0)
  const sorted = (list: readonly Note[]) =>
    list.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(Date.parse(a.created), Date.parse(b.created)))
  const groups: NoteGroup[] = [...noteKinds].map((kind) => ({
    kind,
    notes: sorted(notes.filter((note) => note.on.kind === kind && !isOrphan(note))),
  }))
  const orphans = { kind: "orphan", notes: sorted(notes.filter(isOrphan)) } as const
  return [...groups, orphans].filter((group) => group.notes.length > 0)
}

/** Infinities subtract to nothing. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
