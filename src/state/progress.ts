/** How far the jobs of this page have come, by a name that who starts one and who shows it agree on. Lives outside React, as the jobs do. */
import type { Progress } from "../engine/job"
import { makeAudience } from "./audience"

const underWay = new Map<string, Progress>()
const { tell, subscribe } = makeAudience()

export function setProgress(job: string, progress: Progress | undefined): void {
  if (progress) underWay.set(job, progress)
  else underWay.delete(job)
  tell()
}

export function progressOf(job: string): Progress | undefined {
  return underWay.get(job)
}

export const subscribeProgress = subscribe
