/** What a reader does with notes. */
import { mostNotes, type Note } from "../model/note"
import { type Database, database } from "./database"
import { type ItemOutcome, writeItem } from "./items"

/** Writes a note: a new one, or in place of its former version, whoever wrote that. */
export function putNote(dossier: string, note: Note, at: number, db: Database = database): Promise<ItemOutcome> {
  return writeItem({ list: "notes", dossier, id: note.id, at, most: mostNotes }, () => note, db)
}

/** Deletes a note; nothing to do where it is gone already. */
export function deleteNote(dossier: string, id: string, at: number, db: Database = database): Promise<ItemOutcome> {
  return writeItem({ list: "notes", dossier, id, at, most: mostNotes }, () => undefined, db)
}
