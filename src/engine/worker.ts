/** Runs jobs in a worker: takes a job by name, hears Cancel, hands bytes over instead of copying them. Knows nothing of what the jobs do. */
import { expose, transfer } from "comlink"
import { troubleOf } from "../store/trouble"
import type { JobContext, Outcome } from "./job"
import { type JobName, jobs } from "./jobs"

const running = new Map<number, AbortController>()

const remote = {
  async run(
    name: JobName,
    ticket: number,
    args: readonly unknown[],
    report: JobContext["report"] = () => undefined,
  ): Promise<Outcome<unknown>> {
    const controller = new AbortController()
    running.set(ticket, controller)
    try {
      // The client is typed by the same table of jobs; here only the name is known.
      const job = jobs[name] as (context: JobContext, ...args: readonly unknown[]) => Promise<Outcome<unknown>>
      return handOver(await job({ signal: controller.signal, report }, ...args))
    } catch (error) {
      if (controller.signal.aborted) return { kind: "cancelled" }
      const trouble = troubleOf(error)
      if (!trouble) throw error
      return { kind: "refused", issues: [trouble] }
    } finally {
      running.delete(ticket)
    }
  },
  cancel(ticket: number): void {
    running.get(ticket)?.abort()
  },
}
export type Remote = typeof remote

function handOver(outcome: Outcome<unknown>): Outcome<unknown> {
  const value = outcome.kind === "done" ? outcome.value : undefined
  const bytes = ArrayBuffer.isView(value) ? value.buffer : value
  return bytes instanceof ArrayBuffer ? transfer(outcome, [bytes]) : outcome
}

expose(remote)
