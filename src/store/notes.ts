/** What a reader does with notes: each step is read, changed and written in one transaction, so that no tab undoes what another has just written. */
import { mostNotes, type Note } from "../model/note"
import { change, headAfterNote } from "./changes"
import { type Database, database, type NoteChangeKind } from "./database"

/** What came of it: done, or the dossier is not there any more, or there is room for no more notes. */
export type NoteOutcome = "done" | "gone" | "full"

/** Writes a note: a new one, or in place of its former version, whoever wrote that. */
export function putNote(dossier: string, note: Note, at: number, db: Database = database): Promise<NoteOutcome> {
  return writeNote(dossier, note.id, note, at, db)
}

/** Deletes a note; nothing to do where it is gone already. */
export function deleteNote(dossier: string, id: string, at: number, db: Database = database): Promise<NoteOutcome> {
  return writeNote(dossier, id, undefined, at, db)
}

function writeNote(
  dossier: string,
  id: string,
  after: Note | undefined,
  at: number,
  db: Database,
): Promise<NoteOutcome> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async (): Promise<NoteOutcome> => {
    const head = (await db.dossiers.get(dossier))?.head
    if (!head) return "gone"
    const notes = head.notes ?? []
    const found = notes.findIndex((note) => note.id === id)
    const before = notes[found]
    if (!before && !after) return "done"
    if (!before && notes.length >= mostNotes) return "full"
    const kind: NoteChangeKind = !before ? "noteAdd" : after ? "noteChange" : "noteDelete"
    const note = { before, after, place: before ? found : notes.length }
    await change({ kind, dossier, at, note }, (now) => now && headAfterNote(now, note), true, db)
    return "done"
  })
}
