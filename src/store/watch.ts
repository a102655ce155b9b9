/** What changed, here or in another tab or in the worker: the one place where the database is watched. */
import { liveQuery } from "dexie"
import { type PendingChanges, pendingChanges } from "./changes"
import { type Database, type DossierRow, database } from "./database"
import { readRows } from "./dossiers"

export interface Stored {
  readonly rows: readonly DossierRow[]
  readonly pending: PendingChanges
}

/** Calls back with what is stored now and after every change, until the returned function is called. */
export function watchStore(onChange: (stored: Stored) => void, onError: (error: unknown) => void, db: Database = database): () => void {
  const stored = liveQuery(async () => ({ rows: await readRows(db), pending: await pendingChanges(db) }))
  const subscription = stored.subscribe({ next: onChange, error: onError })
  return () => subscription.unsubscribe()
}
