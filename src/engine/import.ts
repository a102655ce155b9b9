/**
 * From a file to a stored dossier, in two steps: reading shows what the file holds and what is wrong with it, accepting stores it in one transaction.
 * What was read waits here, in the worker, so that it is read once and never sent across.
 */
import { importerFor } from "../importers"
import type { Draft } from "../importers/importer"
import { readStart, refusal } from "../importers/json"
import type { Dossier } from "../model/dossier"
import type { Issue } from "../model/issue"
import { mergeItems } from "../model/items"
import type { Localized } from "../model/localized"
import { mostFigures } from "../model/saved-figure"
import { validate } from "../model/validate"
import { rowOrder } from "../query/columns"
import type { Counts } from "../store/database"
import { freeId, readRows, storeDossier, storedDossier } from "../store/dossiers"
import type { Records } from "../store/records"
import { deriveFrom } from "./derive"
import { type BroughtFigures, bringFigures, figuresIn } from "./filed-figures"
import { done, type JobContext, type Outcome, pause, refused } from "./job"

/** Under an id that is free, or in place of the dossier that has the id. */
export type HowToImport = "new" | "replace"

/** What was found in a file. */
export interface Found {
  /** Names what was read, for `acceptDraft` and `dropDraft`. */
  readonly draft: number
  readonly id: string
  readonly title: Localized
  readonly counts: Counts
  /** Number of notes and of saved figures that the file brings. */
  readonly notes: number
  readonly figures: number
  readonly issues: readonly Issue[]
}

export interface Imported {
  readonly id: string
  readonly title: Localized
  readonly revision: number
  readonly issues: readonly Issue[]
}

interface Waiting {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly brought: BroughtFigures
  readonly issues: readonly Issue[]
  readonly bytes: number
}

/** Files beyond this are refused before they are read: neither the reading nor the store of a browser is made for them. */
const mostBytes = 2_000_000_000

const waiting = new Map<number, Waiting>()
let drafts = 0

/** Reads a file and keeps it waiting. */
export async function readDraft(context: JobContext, file: Blob): Promise<Outcome<Found>> {
  const read = await readFile(context, file)
  if (read.kind !== "done") return read
  const { dossier, issues } = read.value
  drafts += 1
  waiting.set(drafts, read.value)
  return done({
    draft: drafts,
    id: dossier.id,
    title: dossier.title,
    counts: countsOf(dossier),
    notes: dossier.notes.length,
    figures: dossier.figures.length,
    issues,
  })
}

/** Stores what was read. */
export async function acceptDraft(context: JobContext, draft: number, how: HowToImport): Promise<Outcome<Imported>> {
  const read = waiting.get(draft)
  if (!read) return refused(refusal("issue.draftGone"))
  const imported = await store(context, read, how)
  if (imported.kind === "done") waiting.delete(draft)
  return imported
}

/** Forgets what was read. */
export async function dropDraft(_: JobContext, draft: number): Promise<Outcome<undefined>> {
  waiting.delete(draft)
  return done(undefined)
}

/** Reads and stores in one go. */
export async function importDossier(context: JobContext, file: Blob, how: HowToImport): Promise<Outcome<Imported>> {
  const read = await readFile(context, file)
  return read.kind === "done" ? store(context, read.value, how) : read
}

/** Reads and stores a dossier that belongs to the app, unless it is there already. */
export async function importBundled(context: JobContext, file: Blob): Promise<Outcome<Imported>> {
  const read = await readFile(context, file)
  return read.kind === "done" ? store(context, read.value, "bundled") : read
}

async function readFile(context: JobContext, file: Blob): Promise<Outcome<Waiting>> {
  if (file.size > mostBytes) return refused(refusal("issue.tooLarge", { most: mostBytes / 1_000_000 }))
  const start = await readStart(file)
  const importer = importerFor(start)
  if (!importer) return refused(refusal(start.trim() === "" ? "issue.emptyFile" : "issue.unknownFormat"))
  const draft = await importer.read(file, {
    signal: context.signal,
    report: (share) => context.report({ stage: "read", share }),
  })
  if (draft.draft === undefined) return refused(...draft.issues)
  context.report({ stage: "check", share: undefined })
  await pause(context)
  const { dossier, issues } = validate(draft.draft)
  if (!dossier) return refused(...draft.issues, ...issues)
  const brought = await bringFigures(context, dossier.figures)
  return done({ dossier, draft, brought, issues: [...draft.issues, ...issues, ...brought.issues], bytes: file.size })
}

async function store(context: JobContext, read: Waiting, how: HowToImport | "bundled"): Promise<Outcome<Imported>> {
  const { issues, bytes, brought } = read
  const rows = await readRows()
  const id = how === "new" ? freeId(read.dossier.id, rows) : read.dossier.id
  const own = storedDossier(rows.find((row) => row.id === id))?.figures ?? []
  // Joined to those that are there they would be more than its file could hold.
  if (mergeItems(own, brought.figures).length > mostFigures)
    return refused(refusal("issue.tooManyFigures", { limit: mostFigures }))
  const dossier = { ...read.dossier, id }
  context.report({ stage: "sort", share: undefined })
  await pause(context)
  const incoming = {
    ...{ id, title: dossier.title, counts: countsOf(dossier), bytes },
    records: recordsOf(read, id, rowOrder(dossier)),
    derive: () => deriveFrom(dossier),
    notes: dossier.notes,
    figures: figuresIn(id, brought.figures),
    drawings: brought.drawings,
  }
  const revision = await storeDossier(incoming, {
    at: Date.now(),
    isBundled: how === "bundled",
    onWrite: (share) => {
      context.signal.throwIfAborted()
      context.report({ stage: "store", share })
    },
  })
  return done({ id, title: dossier.title, revision, issues })
}

/** Issues with what is no part of the record. */
const storedApart = /^(notes|figures)\b/

/** What a file says is kept as it says it where the gate left all of it standing; else what the gate made of it. Notes and figures are stored apart. */
function recordsOf({ dossier, draft, issues }: Waiting, id: string, order: Uint32Array): Records {
  const ofRecord = issues.filter(({ where }) => !storedApart.test(where.path ?? ""))
  const isClean = ofRecord.every(({ severity, values }) => severity === "warning" && values.lost === "nothing")
  // A draft that passed the gate without an issue has the form of a dossier, but for lists that it leaves out.
  const written = isClean ? (draft.draft as Partial<Dossier>) : dossier
  const { events, notes, figures } = written
  const lines = isClean ? draft.eventLines : undefined
  return {
    // Lists that are stored elsewhere keep their places among the fields.
    rest: JSON.stringify({
      ...{ ...written, id },
      ...(events && { events: [] }),
      ...(notes && { notes: [] }),
      ...(figures && { figures: [] }),
    }),
    line: (position) => lines?.[position] ?? JSON.stringify(events?.[position]),
    order,
  }
}

function countsOf({ events, sources, actors, topics, commitments }: Dossier): Counts {
  return {
    events: events.length,
    sources: sources.length,
    actors: actors.length,
    topics: topics.length,
    commitments: commitments.length,
  }
}
