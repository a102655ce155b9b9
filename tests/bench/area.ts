/** The contract of a bench: what is measured, against what, over how many events. An area imports this file, never the list. */

/** Upper bounds of the median, the 95th percentile or the ratio to the reference. */
export interface Budget {
  readonly median?: number
  readonly p95?: number
  readonly ratio?: number
}

/** One round of work: a measurement each entry, in the unit of the series. Must do the same work each time it is called. */
export type Round = () => readonly number[] | Promise<readonly number[]>

/** One thing measured, and what it is held against in the same rounds. */
export interface Series {
  readonly name: string
  readonly unit: "ms" | "bytes" | "elements"
  /** What was counted, where it is not the events. */
  readonly n?: number
  readonly ours: Round
  /** Absent where the reference does not survive so many events. */
  readonly reference?: { readonly name: string; readonly round: Round }
  readonly budget?: Budget
}

export interface Area {
  readonly id: string
  /** Numbers of events it is measured at when none is asked for. */
  readonly sizes: readonly number[]
  /** How often the sides take turns. */
  readonly rounds: number
  /** True when each round begins in a page just loaded, as a reader's visit does. */
  readonly inFreshPage?: boolean
  /** Called once before all rounds: stores what a fresh page will find. */
  fill?(n: number): Promise<void>
  /** What is measured over `n` events. Checks every engine against the naive count, and throws where they disagree. */
  prepare(n: number): Promise<readonly Series[]>
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

/** Throws unless two engines came to the same; `what` names them. */
export function agree(what: string, ours: unknown, theirs: unknown): void {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)]
  if (one !== other) throw new Error(`${what} disagree: ${one?.slice(0, 200)} and ${other?.slice(0, 200)}`)
}
