/**
 * An import as a person walks through it: files are read one after the other, what was found is shown, and only what is accepted is stored. Reading and
 * storing can be cancelled at any time.
 */
import { useEffect, useRef, useState } from "react"
import { run } from "../engine/client"
import type { Found, HowToImport, Imported } from "../engine/import"
import type { Outcome, Progress } from "../engine/job"
import type { Issue } from "../model/issue"

/** What came of reading one file. */
export interface ReadFile {
  readonly name: string
  /** Undefined where nothing could be read. */
  readonly found: Found | undefined
  readonly issues: readonly Issue[]
}

export type ImportState =
  | { readonly kind: "choosing" }
  | { readonly kind: "working"; readonly name: string; readonly progress: Progress | undefined }
  | { readonly kind: "read"; readonly files: readonly ReadFile[] }
  | { readonly kind: "stored"; readonly dossiers: readonly Imported[] }

export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

export interface Import {
  readonly state: ImportState
  readonly read: (files: readonly NamedFile[]) => Promise<void>
  /** Stores everything that was found; `how` says which of them, by draft, go in place of a stored dossier. */
  readonly accept: (how: ReadonlyMap<number, HowToImport>) => Promise<void>
  /** Ends what is under way and forgets what was read. */
  readonly cancel: () => void
}

export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ kind: "choosing" })
  const cancelling = useRef(new AbortController())
  const drafts = useRef(new Set<number>())

  function cancel(): void {
    cancelling.current.abort()
    cancelling.current = new AbortController()
    for (const draft of drafts.current) void run("dropDraft", [draft])
    drafts.current.clear()
    setState({ kind: "choosing" })
  }

  // Leaving the dialog by any way is cancelling.
  const atEnd = useRef(cancel)
  useEffect(() => () => atEnd.current(), [])

  function optionsFor(name: string) {
    setState({ kind: "working", name, progress: undefined })
    const { signal } = cancelling.current
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setState({ kind: "working", name, progress })
    }
    return { signal, onProgress }
  }

  async function read(files: readonly NamedFile[]): Promise<void> {
    cancel()
    const { signal } = cancelling.current
    const results: ReadFile[] = []
    for (const { name, content } of files) {
      const outcome = await run("readDraft", [content], optionsFor(name))
      if (outcome.kind === "done") drafts.current.add(outcome.value.draft)
      if (signal.aborted) return
      results.push(readFileOf(name, outcome))
    }
    setState({ kind: "read", files: results })
  }

  async function accept(how: ReadonlyMap<number, HowToImport>): Promise<void> {
    if (state.kind !== "read") return
    const { signal } = cancelling.current
    const stored: Imported[] = []
    const failed: ReadFile[] = []
    for (const { name, found } of state.files) {
      if (!found) continue
      const outcome = await run("acceptDraft", [found.draft, how.get(found.draft) ?? "new"], optionsFor(name))
      if (signal.aborted) return
      if (outcome.kind === "done") {
        drafts.current.delete(found.draft)
        stored.push(outcome.value)
      } else if (outcome.kind === "refused") failed.push({ name, found, issues: outcome.issues })
    }
    setState(failed.length > 0 ? { kind: "read", files: failed } : { kind: "stored", dossiers: stored })
  }

  return { state, read, accept, cancel }
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
