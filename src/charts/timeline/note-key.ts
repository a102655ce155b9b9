/** What the keys of notes on the timeline say. */
import { everyNote } from "../../model/view"

export const noteKey = (id: string): string => `note:${id}`
/** Of the count of notes that found no line. */
export const moreNotesKey = noteKey(everyNote)

/** The id of the note a key names, or that of all notes. */
export function noteOfKey(key: string | undefined): string | undefined {
  return key?.startsWith("note:") ? key.slice(5) : undefined
}
