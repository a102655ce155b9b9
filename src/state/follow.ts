/**
 * Follows what is stored, whoever changes it: this page, its worker or another tab. The one watch of the database feeds the queries whose answers
 * change, and the header's steps.
 */
import type { QueryClient } from "@tanstack/react-query"
import { purge } from "../store/changes"
import type { DossierRow } from "../store/database"
import { type StoredDossier, storedDossier } from "../store/dossiers"
import { openStore } from "../store/trouble"
import * as store from "../store/watch"
import { asked, Refusal } from "./refusal"
import { recordStoredSteps } from "./stored-steps"

/** Every revision this page has seen, so that one that is no longer the latest can still be read. */
const seen = new Map<string, StoredDossier>()
const keyOf = (id: string, revision: number): string => `${id}@${revision}`

const millisecondsToPurge = 20_000

const followers = new WeakSet<QueryClient>()

/** Keeps the queries of a client in step with the store. Called by the first query that reads it; once is enough. */
export function follow(client: QueryClient): void {
  if (followers.has(client)) return
  followers.add(client)
  const show = (stored: store.Stored) => {
    const dossiers = remember(stored.rows)
    client.setQueryData(["dossiers"], dossiers)
    for (const dossier of dossiers) {
      const open = client.getQueryState<StoredDossier>(["open", dossier.id])
      const isBack = open?.status === "error"
      if (isBack || (open?.data && open.data.revision !== dossier.revision))
        client.setQueryData(["open", dossier.id], dossier)
    }
    // Whoever still shows what is deleted, here or in another tab, asks again and is told.
    for (const id of deletedOf(stored.rows))
      if (client.getQueryData(["open", id])) void client.resetQueries({ queryKey: ["open", id] })
    void client.invalidateQueries({ queryKey: ["storage"] })
    recordStoredSteps(stored.steps)
  }
  // Whoever reads next is told what is wrong with the database; the watch need not.
  store.watchStored(show, () => followers.delete(client))
  // Not while the first figure is being made; and what cannot be forgotten now will be at another visit.
  setTimeout(() => purge(Date.now()).catch(() => undefined), millisecondsToPurge)
}

/** What is stored now. */
export async function readStored() {
  await asked(openStore())
  const { rows } = await asked(store.readStored())
  return { dossiers: remember(rows), deleted: deletedOf(rows) }
}

/** Ids of what was stored once and is no longer. */
function deletedOf(rows: readonly DossierRow[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => !storedDossier(row)).map(({ id }) => id))
}

/** A dossier at a revision this page has been told of. */
export async function dossierAt(id: string, revision: number): Promise<StoredDossier> {
  const key = keyOf(id, revision)
  if (!seen.has(key)) await readStored()
  const dossier = seen.get(key)
  if (!dossier) throw new Refusal([{ severity: "error", where: {}, code: "issue.noDossier", values: { id } }])
  return dossier
}

function remember(rows: readonly DossierRow[]): readonly StoredDossier[] {
  const dossiers = rows.flatMap((row) => storedDossier(row) ?? [])
  for (const dossier of dossiers) seen.set(keyOf(dossier.id, dossier.revision), dossier)
  return dossiers
}
