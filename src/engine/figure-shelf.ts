/** What a figure is made from, as the worker reads it from the store. */
import { notedEvents } from "../query/search-notes"
import type { StoredDossier } from "../store/dossiers"
import { readEvents } from "../store/records"
import { makeIndex } from "./derive"
import { hashOf } from "./hash"
import type { JobContext, Outcome } from "./job"
import { readLayout } from "./layout"
import type { Shelf } from "./make-figure"
import { searchEvents } from "./search"
import { type NamedBody, readStoredIndex } from "./stored-index"

/** A dossier at a revision. */
export type FigureDossier = NamedBody & Pick<StoredDossier, "counts" | "notes">

/** Undefined where the dossier is gone. */
export async function openShelf(context: JobContext, dossier: FigureDossier): Promise<Shelf | undefined> {
  const { body, revision, notes, counts } = dossier
  const of = { body, events: counts.events }
  const stored = await readStoredIndex(dossier)
  if (!stored && (await makeIndex(context, of)).kind !== "done") return undefined
  const record = stored ?? (await readStoredIndex(dossier))
  return (
    record && {
      ...{ record, revision, notes },
      readEvents: (chunk) => readEvents(body, chunk),
      search: async (text) => valueIn(await searchEvents(context, of, text, notedEvents(notes, text))),
      async layout() {
        const places = valueIn(await readLayout(context, of))
        return { x: places.subarray(0, places.length / 2), y: places.subarray(places.length / 2) }
      },
      hash: () => hashOf(of),
    }
  )
}

/** What a job gave to another. */
function valueIn<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "done") return outcome.value
  throw new DOMException(outcome.kind === "refused" ? outcome.issues[0]?.code : "Cancelled", "InvalidStateError")
}
