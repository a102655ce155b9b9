/** What every job of the engine gets and gives. Jobs are plain asynchronous functions; where they run is the business of worker and client. */
import type { Issue } from "../model/issue"

export type Stage = "fetch" | "read" | "check" | "sort" | "store" | "index" | "layout" | "write"

export interface Progress {
  readonly stage: Stage
  /** 0 to 1; undefined while it cannot be known. */
  readonly share: number | undefined
}

export interface JobContext {
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

/** What came of a job. A refusal is expected and is told to the reader; whatever else goes wrong is thrown. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "cancelled" }

export const done = <T>(value: T): Outcome<T> => ({ kind: "done", value })

export const refused = (
  ...issues: readonly Issue[]
): { readonly kind: "refused"; readonly issues: readonly Issue[] } => ({
  kind: "refused",
  issues,
})

/** Lets a waiting message in, so that Cancel is heard between two long steps, and stops when it was. */
export async function pause({ signal }: JobContext): Promise<void> {
  await new Promise((resume) => setTimeout(resume))
  signal.throwIfAborted()
}
