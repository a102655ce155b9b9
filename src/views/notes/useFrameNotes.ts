/** The notes as the timeline draws them; made anew only when notes or the record change, never while the window moves. */
import { useMemo } from "react"
import type { FrameNotes } from "../../charts/chart"
import { frameNotesOf } from "../../charts/frame-notes"
import type { Index } from "../../query/rows"
import { useNotes } from "../../state/useNotes"

/** Undefined where there is nothing to draw. */
export function useFrameNotes(index: Index): FrameNotes | undefined {
  const { notes } = useNotes()
  return useMemo(() => frameNotesOf(notes, index), [index, notes])
}
