/** The index of a stored dossier: its columns as they are stored, under its latest name. Undefined where they are to be made anew. */
import { decodeIndex } from "../query/columns"
import type { Index } from "../query/rows"
import { readDerived } from "../store/derived"
import type { StoredDossier } from "../store/dossiers"

export type NamedBody = Pick<StoredDossier, "id" | "title" | "body" | "revision">

/** Fails where the store does. */
export async function readStoredIndex({ id, title, body, revision }: NamedBody): Promise<Index | undefined> {
  const derived = await readDerived(body)
  if (!derived) return undefined
  try {
    // The catalog was made by query/columns and stored as it was; the title is what the reader last called it.
    return decodeIndex(derived.index, { ...JSON.parse(derived.catalog), id, title }, id, revision)
  } catch {
    return undefined
  }
}
