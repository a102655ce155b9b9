/** The notes of the open dossier, as every screen sees them. Empty where no provider stands above: a figure can be shown without a store. */
import { createContext, useContext } from "react"
import type { Note } from "../model/note"

export interface NoteBook {
  /** In the order in which they were written or came. */
  readonly notes: readonly Note[]
  readonly ofEvent: ReadonlyMap<string, readonly Note[]>
  readonly byId: ReadonlyMap<string, Note>
}

export function noteBookOf(notes: readonly Note[]): NoteBook {
  const ofEvent = new Map<string, Note[]>()
  for (const note of notes) {
    if (note.on.kind !== "event") continue
    const known = ofEvent.get(note.on.event)
    if (known) known.push(note)
    else ofEvent.set(note.on.event, [note])
  }
  return { notes, ofEvent, byId: new Map(notes.map((note) => [note.id, note])) }
}

export const NotesContext = createContext<NoteBook>(noteBookOf([]))

export function useNotes(): NoteBook {
  return useContext(NotesContext)
}
