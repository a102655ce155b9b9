/** The dossiers as a list, and what a person does with them: store, rename, delete. */

import { mergeItems } from "../model/items"
import type { Localized } from "../model/localized"
import type { Note } from "../model/note"
import type { SavedFigure } from "../model/saved-figure"
import { change, deletedHead, headWith } from "./changes"
import { type Counts, type Database, type DossierRow, database, type Head } from "./database"
import { type Derived, putDerived } from "./derived"
import { type PackedDrawing, putDrawings } from "./drawings"
import { putRecords, type Records } from "./records"

/** A dossier that is stored and not deleted. */
export interface StoredDossier extends Head {
  readonly id: string
  readonly revision: number
  readonly notes: readonly Note[]
  readonly figures: readonly SavedFigure[]
}

/** Every row, those of deleted dossiers included. */
export function readRows(db: Database = database): Promise<readonly DossierRow[]> {
  return db.dossiers.toArray()
}

/** One for all, so that a dossier without notes or figures is seen to have the same ones as before. */
const none: readonly never[] = []

/** A row as the dossier it stands for; undefined when that is deleted. */
export function storedDossier(row: DossierRow | undefined): StoredDossier | undefined {
  return row?.head && { id: row.id, revision: row.revision, notes: none, figures: none, ...row.head }
}

/** What is to be stored. */
export interface Incoming {
  readonly id: string
  readonly title: Localized
  readonly counts: Counts
  readonly bytes: number
  readonly records: Records
  /** Notes that the file brings; joined to those that the dossier has. */
  readonly notes?: readonly Note[]
  /** Saved figures that the file brings, joined likewise, and their drawings. */
  readonly figures?: readonly SavedFigure[]
  readonly drawings?: readonly PackedDrawing[]
  /** Makes what is derived; called while the database is busy writing the records. */
  readonly derive: () => Derived
}

export interface HowToStore {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Called between writes; throwing here takes everything back. */
  readonly onWrite?: (share: number) => void
  /** It comes with the app: one that is there stays as it is, and its first load is nobody's doing and not a step to undo. */
  readonly isBundled?: boolean
}

/** Stores a dossier, in place of the one of the same id where there is one. Returns its revision. */
export async function storeDossier(incoming: Incoming, how: HowToStore, db: Database = database): Promise<number> {
  const { id, title, counts, bytes } = incoming
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async () => {
    const row = await db.dossiers.get(id)
    if (how.isBundled && row?.head) return row.revision
    // What comes with the app and was deleted is brought back, not imported anew: with the notes and figures it had.
    const former = how.isBundled && row ? await deletedHead(id, db) : undefined
    const write = async (before: Head | undefined, revision: number): Promise<Head> => {
      const body = `${id}@${revision}`
      const writing = await putRecords(db, body, incoming.records, how.onWrite)
      const derived = incoming.derive()
      await writing.done
      await putDerived(body, derived, db)
      await putDrawings(incoming.drawings ?? none, db)
      const own = before ?? former
      const notes = mergeItems(own?.notes ?? none, incoming.notes ?? none)
      const figures = mergeItems(own?.figures ?? none, incoming.figures ?? none)
      const head = { title, body, counts, bytes, added: before?.added ?? how.at }
      return headWith(headWith(head, "notes", notes), "figures", figures)
    }
    const isStep = !how.isBundled || row !== undefined
    return change({ kind: row?.head ? "replace" : "import", dossier: id, at: how.at }, write, isStep, db)
  })
}

/** Renames in the languages given. Returns the revision; undefined when there is no such dossier. */
export function renameDossier(id: string, title: Localized, at: number, db: Database = database) {
  return changeStored("rename", id, at, (head) => ({ ...head, title }), db)
}

/** Deletes; what it held stays until the step can no longer be undone. */
export function deleteDossier(id: string, at: number, db: Database = database) {
  return changeStored("delete", id, at, () => undefined, db)
}

function changeStored(
  kind: "rename" | "delete",
  dossier: string,
  at: number,
  next: (head: Head) => Head | undefined,
  db: Database,
): Promise<number | undefined> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async () => {
    const head = (await db.dossiers.get(dossier))?.head
    return head && change({ kind, dossier, at }, () => next(head), true, db)
  })
}

/** An id that no dossier has: `id`, else `id-2`, `id-3` … */
export function freeId(id: string, rows: readonly DossierRow[]): string {
  const taken = new Set(rows.filter(({ head }) => head).map((row) => row.id))
  for (let n = 2, free = id; ; n += 1) {
    if (!taken.has(free)) return free
    free = `${id}-${n}`
  }
}
