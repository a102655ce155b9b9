/** How far a job has come, as one share of the whole. The first load of a dossier goes by the dossier's id. */
import { useSyncExternalStore } from "react"
import type { Stage } from "../engine/job"
import { progressOf, subscribeProgress } from "./progress"

/** Where each stage lies in the whole, from measuring them at 100,000 events; a fetch takes as long as it takes. */
const stretches: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
  fetch: [0, 0.5],
  read: [0.5, 0.65],
  check: [0.65, 0.75],
  sort: [0.75, 0.85],
  store: [0.85, 1],
  index: [0, 1],
  layout: [0, 1],
  write: [0, 1],
}

/** 0 to 1; undefined when the job is not under way, or cannot say. */
export function useProgress(job: string): number | undefined {
  return useSyncExternalStore(subscribeProgress, () => shareOf(job))
}

function shareOf(job: string): number | undefined {
  const progress = progressOf(job)
  if (!progress) return undefined
  const [from, to] = stretches[progress.stage]
  return from + (to - from) * (progress.share ?? 0)
}
