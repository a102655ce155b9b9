/** The engine as the page sees it: every job as a function with progress and cancel. A worker is started by the first job that needs it. */
import { proxy, type Remote as Wrapped, wrap } from "comlink"
import type { JobContext, Outcome, Progress } from "./job"
import type { JobName, Jobs } from "./jobs"
import type { Remote } from "./worker"

export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Aborting asks the job to stop; its outcome is then `cancelled`, unless it was done before it heard. */
  readonly signal?: AbortSignal
}

type Parts<N extends JobName> = Parameters<Jobs[N]> extends [JobContext, ...infer Rest] ? Rest : never
type Value<N extends JobName> = Awaited<ReturnType<Jobs[N]>> extends Outcome<infer T> ? T : never

interface Engine {
  readonly remote: Wrapped<Remote>
  /** Rejects when the worker fails as a whole, which Comlink would wait out for ever. */
  readonly failure: Promise<never>
}

/** What the reader waits for letter by letter has a worker of its own, so that no import or layout stands before it. */
const quick: ReadonlySet<JobName> = new Set(["searchEvents", "readSourceText"])
type Lane = "quick" | "long"

const engines = new Map<Lane, Engine>()
let tickets = 0

/** Runs a job in the worker. Rejects only on a bug, or when the worker could not be started. */
export async function run<N extends JobName>(
  name: N,
  args: Parts<N>,
  options: JobOptions = {},
): Promise<Outcome<Value<N>>> {
  const { onProgress, signal } = options
  if (signal?.aborted) return { kind: "cancelled" }
  const lane = quick.has(name) ? "quick" : "long"
  const { remote, failure } = engines.get(lane) ?? start(lane)
  const ticket = ++tickets
  const cancel = () => void remote.cancel(ticket)
  signal?.addEventListener("abort", cancel)
  let isUnderWay = true
  // Progress comes by a channel of its own, and the last of it may come after the outcome.
  const report = onProgress && proxy((progress: Progress) => void (isUnderWay && onProgress(progress)))
  try {
    // The worker runs the job of this name, so what comes is its outcome.
    return (await Promise.race([remote.run(name, ticket, args, report), failure])) as Outcome<Value<N>>
  } finally {
    isUnderWay = false
    signal?.removeEventListener("abort", cancel)
  }
}

function start(lane: Lane): Engine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: `sherpa-${lane}` })
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      engines.delete(lane)
      worker.terminate()
      reject(new Error(event.message || "The worker could not be started"))
    })
  })
  failure.catch(() => undefined) // heard by those who wait for a job
  const engine = { remote: wrap<Remote>(worker), failure }
  engines.set(lane, engine)
  return engine
}
