/** A reader's notes as figures draw them. */
import { parseEdtf } from "../model/edtf"
import type { Note } from "../model/note"
import { lookupOf } from "../query/lookup"
import type { Index } from "../query/rows"
import { rowsOfIds } from "../query/rows-of"
import type { FrameNotes, NoteStretch } from "./chart"

/** Characters of a note that a figure may come to show. */
const mostShown = 160

/** Undefined where there is nothing to draw. */
export function frameNotesOf(notes: readonly Note[], index: Index): FrameNotes | undefined {
  if (notes.length === 0) return undefined
  const events = new Set(notes.flatMap(({ on }) => (on.kind === "event" ? [on.event] : [])))
  const rows = new Set(rowsOfIds(index, events).values())
  return { rows, stretches: notes.flatMap((note) => stretchOf(note, index) ?? []) }
}

function stretchOf({ id, on, text }: Note, { catalog }: Index): NoteStretch | undefined {
  const span = on.kind === "event" ? undefined : parseEdtf(on.date)
  if (!span || on.kind === "event") return undefined
  const { firstDay, lastDay } = span
  const line = text.slice(0, mostShown).replaceAll(/\s+/g, " ")
  if (on.kind === "time") return { id, firstDay, lastDay, text: line }
  return {
    id,
    firstDay,
    lastDay,
    text: line,
    actor: { id: on.actor, name: lookupOf(catalog).actors.get(on.actor)?.name },
  }
}
