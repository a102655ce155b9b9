/**
 * Every query of the app. A revision names a body of records that never changes, so all that is asked by revision is fresh for ever, and what a new
 * revision shares with the one before it is not read again; what is stored now
 * is watched (see follow.ts). Large answers hold typed columns or whole chunks and are never compared with those before.
 */
import { type QueryClient, queryOptions } from "@tanstack/react-query"
import { run } from "../engine/client"
import type { Progress } from "../engine/job"
import { readStoredIndex } from "../engine/stored-index"
import type { Event } from "../model/event"
import type { Localized } from "../model/localized"
import type { Layout } from "../query/layout"
import type { Index } from "../query/rows"
import type { StoredDossier } from "../store/dossiers"
import { readEvents, rowsPerChunk } from "../store/records"
import { readBundled } from "./bundled"
import { dossierAt, follow, readStored } from "./follow"
import { setProgress } from "./progress"
import { asked, issuesOf, outcomeOf, Refusal } from "./refusal"

/** For what is large, or is never the same twice. */
const whole = {
  structuralSharing: false,
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
} as const
const small = { networkMode: "always", staleTime: Number.POSITIVE_INFINITY, retry: false } as const

/** The stored dossiers, as they are now. */
export function dossiersQuery() {
  return queryOptions({
    ...small,
    queryKey: ["dossiers"],
    queryFn: async ({ client }) => {
      follow(client)
      return (await readStored()).dossiers
    },
  })
}

/** The dossiers that come with the app, stored or not. */
export function bundledQuery() {
  return queryOptions({ ...small, queryKey: ["bundled"], queryFn: readBundled })
}

/**
 * A dossier, ready to be read: one that comes with the app is loaded at first use, and how far it has come is told under its id (`useProgress`).
 * Fails with a Refusal when there is none of this id, or it was deleted: what a person deleted does not come back unasked.
 */
export function openDossierQuery(id: string) {
  return openQuery(id, async (signal, deleted) => {
    if (deleted.has(id)) throw await deletion(id)
    return loadBundled(id, signal)
  })
}

/** Loads a deleted dossier that comes with the app once more, as a step of its own. Cancelled, as its first load is, by cancelling `["open", id]`. */
export function loadAgain(id: string, client: QueryClient): Promise<StoredDossier> {
  return client.fetchQuery({ ...openQuery(id, (signal) => loadBundled(id, signal)), staleTime: 0 })
}

/** Whether an error says that a dossier was deleted which `loadAgain` can load. */
export function canLoadAgain(error: unknown): boolean {
  return issuesOf(error).some(({ code }) => code === "issue.deletedBundled")
}

function openQuery(
  id: string,
  otherwise: (signal: AbortSignal, deleted: ReadonlySet<string>) => Promise<StoredDossier>,
) {
  return queryOptions({
    ...small,
    queryKey: ["open", id],
    queryFn: async ({ client, signal }): Promise<StoredDossier> => {
      follow(client)
      const { dossiers, deleted } = await readStored()
      return dossiers.find((dossier) => dossier.id === id) ?? (await otherwise(signal, deleted))
    },
  })
}

async function deletion(id: string): Promise<Refusal> {
  // Without the list of what comes with the app nothing can be loaded again either.
  const bundled = await readBundled().catch(() => [])
  const isBundled = bundled.some((dossier) => dossier.id === id)
  const issue = isBundled ? { code: "issue.deletedBundled", values: { id } } : { code: "issue.deleted", values: { id } }
  return new Refusal([{ severity: "error", where: {}, ...issue }])
}

async function loadBundled(id: string, signal: AbortSignal): Promise<StoredDossier> {
  const bundled = (await readBundled()).find((dossier) => dossier.id === id)
  if (!bundled) throw new Refusal([{ severity: "error", where: {}, code: "issue.noDossier", values: { id } }])
  try {
    const onProgress = (progress: Progress) => setProgress(id, progress)
    outcomeOf(await run("loadBundled", [bundled.address, bundled.bytes], { signal, onProgress }))
  } finally {
    setProgress(id, undefined)
  }
  const loaded = (await readStored()).dossiers.find((dossier) => dossier.id === id)
  if (!loaded) throw new Error(`The file of ${id} holds another dossier`)
  return loaded
}

/**
 * The columns of a dossier: read as they are stored, or made anew where they are of an older make. A revision that changed nothing of the body (a note,
 * a new name) has the very index of the one before, under the revision that was read first: whatever was made from it or asked by it stands.
 */
export function indexQuery(id: string, revision: number) {
  return queryOptions({
    ...whole,
    queryKey: ["index", id, revision],
    queryFn: async ({ client }): Promise<Index> => {
      const dossier = await dossierAt(id, revision)
      const stored = indexAtHand(client, dossier) ?? (await readIndex(dossier))
      if (stored) return stored
      outcomeOf(await run("makeIndex", [bodyOf(dossier)]))
      const made = await readIndex(dossier)
      if (!made) throw new Error(`The index of ${dossier.body} was not stored`)
      return made
    },
  })
}

/** Of which body an index was read. */
const bodies = new WeakMap<Index, string>()

function indexAtHand(client: QueryClient, { id, body, title }: StoredDossier): Index | undefined {
  const known = client.getQueriesData<Index>({ queryKey: ["index", id] }).map(([, index]) => index)
  const same = known.filter((index) => index && bodies.get(index) === body)
  const named = same.find((index) => isSameText(index?.catalog.title, title))
  const [other] = same
  if (named || !other) return named
  const renamed = { ...other, catalog: { ...other.catalog, title } }
  bodies.set(renamed, body)
  return renamed
}

const isSameText = (a: Localized | undefined, b: Localized) => a?.en === b.en && a?.ja === b.ja

async function readIndex(dossier: StoredDossier): Promise<Index | undefined> {
  const index = await asked(readStoredIndex(dossier))
  if (index) bodies.set(index, dossier.body)
  return index
}

/** Which chunk of `eventsQuery` a row is in, and where in it. */
export function chunkOfRow(row: number): { readonly chunk: number; readonly place: number } {
  return { chunk: Math.floor(row / rowsPerChunk), place: row % rowsPerChunk }
}

/** The records of the rows of one chunk. */
export function eventsQuery(id: string, revision: number, chunk: number) {
  return queryOptions({
    ...whole,
    queryKey: ["events", id, revision, chunk],
    queryFn: async (): Promise<readonly Event[]> => {
      const { body } = await dossierAt(id, revision)
      return asked(readEvents(body, chunk))
    },
  })
}

/** The rows whose text, or a note on them, bears every word of `text`, ascending. `noted` is what `notedEvents` says of the text. */
export function searchQuery(id: string, revision: number, text: string, noted: readonly (readonly string[])[] = []) {
  return queryOptions({
    ...whole,
    // What is typed is many texts, each soon forgotten.
    gcTime: 60_000,
    queryKey: ["search", id, revision, text, noted],
    queryFn: async ({ signal }): Promise<Uint32Array> =>
      outcomeOf(await run("searchEvents", [bodyOf(await dossierAt(id, revision)), text, noted], { signal })),
  })
}

/** Where the actors stand in the network, by code; how far it has come is told as `layout:` and the id (`useProgress`). */
export function layoutQuery(id: string, revision: number) {
  return queryOptions({
    ...whole,
    queryKey: ["layout", id, revision],
    queryFn: async ({ signal }): Promise<Layout> => {
      const job = `layout:${id}`
      const onProgress = (progress: Progress) => setProgress(job, progress)
      try {
        const places = outcomeOf(
          await run("readLayout", [bodyOf(await dossierAt(id, revision))], { signal, onProgress }),
        )
        const actors = places.length / 2
        return { x: places.subarray(0, actors), y: places.subarray(actors) }
      } finally {
        setProgress(job, undefined)
      }
    },
  })
}

/** The text of a source, null where none is held here. */
export function sourceTextQuery(id: string, revision: number, source: string) {
  return queryOptions({
    ...whole,
    queryKey: ["text", id, revision, source],
    queryFn: async () =>
      outcomeOf(await run("readSourceText", [bodyOf(await dossierAt(id, revision)), source])) ?? null,
  })
}

/** What the store takes up and may take up, in bytes, and whether the browser may clear it when it needs room. */
export function storageQuery() {
  return queryOptions({
    ...small,
    queryKey: ["storage"],
    queryFn: async () => {
      // Absent where the page is not served securely.
      const storage: StorageManager | undefined = navigator.storage
      const { usage, quota } = (await storage?.estimate?.()) ?? {}
      return { usage, quota, isPersistent: (await storage?.persisted?.()) ?? false }
    },
  })
}

function bodyOf({ body, counts }: StoredDossier) {
  return { body, events: counts.events }
}
