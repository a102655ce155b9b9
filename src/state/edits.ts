/** What a person changes in what is stored, at the present time; what the browser refuses becomes a Refusal. */
import type { Localized } from "../model/localized"
import { editedNote, mostNotes, type Note, type NoteOn, newNote } from "../model/note"
import * as store from "../store/dossiers"
import type { ItemOutcome } from "../store/items"
import { deleteNote, putNote } from "../store/notes"
import { asked, Refusal } from "./refusal"

export async function renameDossier(id: string, title: Localized): Promise<void> {
  await asked(store.renameDossier(id, title, Date.now()))
}

/** Can be undone, as every change of what is stored can. */
export async function deleteDossier(id: string): Promise<void> {
  await asked(store.deleteDossier(id, Date.now()))
}

/** Writes a new note. */
export async function addNote(dossier: string, on: NoteOn, text: string): Promise<void> {
  const now = Date.now()
  acceptNote(await asked(putNote(dossier, newNote(freshId(), on, text, now), now)), dossier)
}

/** Writes a note anew, whatever another tab has made of it meanwhile. */
export async function changeNote(dossier: string, note: Note, on: NoteOn, text: string): Promise<void> {
  const now = Date.now()
  acceptNote(await asked(putNote(dossier, editedNote(note, on, text, now), now)), dossier)
}

export async function removeNote(dossier: string, id: string): Promise<void> {
  acceptNote(await asked(deleteNote(dossier, id, Date.now())), dossier)
}

function acceptNote(outcome: ItemOutcome, id: string): void {
  if (outcome === "done") return
  const issue =
    outcome === "full"
      ? { code: "issue.tooManyNotes", values: { limit: mostNotes } }
      : { code: "issue.noDossier", values: { id } }
  throw new Refusal([{ severity: "error", where: {}, ...issue }])
}

/** Enough of chance that no two notes of any two machines share an id. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `note-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

/** Asks the browser not to clear what is stored when it needs room. Returns whether it agrees. */
export async function askToPersist(): Promise<boolean> {
  // Absent where the page is not served securely.
  const storage: StorageManager | undefined = navigator.storage
  return (await storage?.persist?.()) ?? false
}
