/** What changed, here or in another tab or in the worker: the one place where the database is watched. */
import { liveQuery } from "dexie"
import { readSteps } from "./changes"
import { type ChangeRow, type Database, type DossierRow, database } from "./database"
import { readRows } from "./dossiers"

export interface Stored {
  readonly rows: readonly DossierRow[]
  readonly steps: readonly ChangeRow[]
}

/** What is stored now. */
export async function readStored(db: Database = database): Promise<Stored> {
  const [rows, steps] = await Promise.all([readRows(db), readSteps(db)])
  return { rows, steps }
}

/** Calls back with what is stored now and after every change, until the returned function is called. */
export function watchStored(
  onChange: (stored: Stored) => void,
  onError: (error: unknown) => void,
  db: Database = database,
): () => void {
  const subscription = liveQuery(() => readStored(db)).subscribe({ next: onChange, error: onError })
  return () => subscription.unsubscribe()
}
