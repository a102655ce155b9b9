/** The notes as the timeline draws them; made anew only when notes or the record change, never while the window moves. */
import { useMemo } from "react"
import type { FrameNotes, NoteStretch } from "../../charts/chart"
import { parseEdtf } from "../../model/edtf"
import type { Note } from "../../model/note"
import { lookupOf } from "../../query/lookup"
import type { Index } from "../../query/rows"
import { rowsOfIds } from "../../query/rows-of"
import { useNotes } from "../../state/useNotes"

/** Characters of a note that a figure may come to show. */
const mostShown = 160

/** Undefined where there is nothing to draw. */
export function useFrameNotes(index: Index): FrameNotes | undefined {
  const { notes, ofEvent } = useNotes()
  return useMemo(() => {
    if (notes.length === 0) return undefined
    const rows = new Set(rowsOfIds(index, ofEvent.keys()).values())
    return { rows, stretches: notes.flatMap((note) => stretchOf(note, index) ?? []) }
  }, [index, notes, ofEvent])
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
