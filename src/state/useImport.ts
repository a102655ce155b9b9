/**
 * An import as a person walks through it: files are read one after the other, what was found is shown, and only what is accepted is stored. Reading and
 * storing can be cancelled at any time.
 */
import { useEffect, useRef, useState } from "react"
import { run } from "../engine/client"
import type { Found, HowToImport, Imported } from "../engine/import"
import type { Outcome, Progress } from "../engine/job"
import type { Issue } from "../model/issue"
import type { Localized } from "../model/localized"

/** What came of reading one file. */
export interface ReadFile {
  readonly name: string
  /** Undefined where nothing could be read. */
  readonly found: Found | undefined
  readonly issues: readonly Issue[]
}

/** What came of storing what was found in one file. */
export interface FileOutcome {
  readonly name: string
  readonly draft: number
  readonly title: Localized
  readonly outcome: Outcome<Imported>
}

export type ImportState =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading" | "storing"; readonly name: string; readonly progress: Progress | undefined }
  | { readonly kind: "read"; readonly files: readonly ReadFile[] }
  | { readonly kind: "stored"; readonly dossiers: readonly Imported[] }
  /** Not all was stored: one was refused, or the rest was cancelled. Each is stored whole or not at all. */
  | { readonly kind: "partly"; readonly files: readonly FileOutcome[] }

export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

export interface Import {
  readonly state: ImportState
  readonly read: (files: readonly NamedFile[]) => Promise<void>
  /** Stores everything that was found; `how` says which of them, by draft, go in place of a stored dossier. */
  readonly accept: (how: ReadonlyMap<number, HowToImport>) => Promise<void>
  /** Ends what is under way and forgets what was read; what is stored by then stays, and is told. */
  readonly cancel: () => void
}

export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ kind: "choosing" })
  const cancelling = useRef(new AbortController())
  const drafts = useRef(new Set<number>())

  function begin(): AbortSignal {
    cancelling.current.abort()
    cancelling.current = new AbortController()
    for (const draft of drafts.current) void run("dropDraft", [draft])
    drafts.current.clear()
    setState({ kind: "choosing" })
    return cancelling.current.signal
  }

  function cancel(): void {
    // What is being stored is asked to stop, and then says itself how far it came.
    if (state.kind === "storing") cancelling.current.abort()
    else begin()
  }

  // Leaving the dialog by any way is cancelling.
  const atEnd = useRef(begin)
  useEffect(() => () => void atEnd.current(), [])

  function optionsFor(kind: "reading" | "storing", name: string, signal: AbortSignal) {
    if (!signal.aborted) setState({ kind, name, progress: undefined })
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setState({ kind, name, progress })
    }
    return { signal, onProgress }
  }

  async function read(files: readonly NamedFile[]): Promise<void> {
    const signal = begin()
    const results: ReadFile[] = []
    for (const { name, content } of files) {
      const outcome = await run("readDraft", [content], optionsFor("reading", name, signal)).catch(failed)
      if (outcome.kind === "done") drafts.current.add(outcome.value.draft)
      if (signal.aborted) return
      results.push(readFileOf(name, outcome))
    }
    setState({ kind: "read", files: results })
  }

  async function accept(how: ReadonlyMap<number, HowToImport>): Promise<void> {
    if (state.kind !== "read") return
    const mine = cancelling.current
    const outcomes: FileOutcome[] = []
    for (const { name, found } of state.files) {
      if (!found) continue
      const { draft, title } = found
      const options = optionsFor("storing", name, mine.signal)
      const outcome = await run("acceptDraft", [draft, how.get(draft) ?? "new"], options).catch(failed)
      if (outcome.kind === "done") drafts.current.delete(draft)
      outcomes.push({ name, draft, title, outcome })
    }
    // Another choice of files has begun, or the dialog is gone: nobody asks any more.
    if (cancelling.current !== mine) return
    const dossiers = outcomes.flatMap(({ outcome }) => (outcome.kind === "done" ? outcome.value : []))
    setState(dossiers.length === outcomes.length ? { kind: "stored", dossiers } : { kind: "partly", files: outcomes })
  }

  return { state, read, accept, cancel }
}

/** A bug, or a worker that broke down (there may be no memory for so large a file): told like a refusal, so that the dialog does not wait for ever. */
function failed(error: unknown): Outcome<never> {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: "refused", issues: [{ severity: "error", where: {}, code: "issue.bug", values: { message } }] }
}

function readFileOf(name: string, outcome: Outcome<Found>): ReadFile {
  switch (outcome.kind) {
    case "done":
      return { name, found: outcome.value, issues: outcome.value.issues }
    case "refused":
      return { name, found: undefined, issues: outcome.issues }
    case "cancelled":
      return { name, found: undefined, issues: [] }
    default:
      return outcome satisfies never
  }
}
