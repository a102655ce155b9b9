/** An exported file dropped back: what it remembers, and whether the record it was made from is the one that is here. */
import { isMemory, memoryOf } from "../exporters/memory/memory-of"
import type { FigureMemory } from "../model/figure"
import type { Localized } from "../model/localized"
import { readRows, storedDossier } from "../store/dossiers"
import { hashOf } from "./hash"
import { done, type JobContext, type Outcome, pause, refused } from "./job"

export interface RememberedFigure {
  readonly memory: FigureMemory
  /** The dossier of that id that is stored; absent where there is none. */
  readonly stored?: {
    readonly title: Localized
    readonly revision: number
    /** Whether the record is another than when the figure was made. What it is called and the notes on it are no part of the record. */
    readonly hasChanged: boolean
  }
}

export async function readFigure(context: JobContext, file: Blob): Promise<Outcome<RememberedFigure>> {
  const memory = await memoryOf(file)
  if (!isMemory(memory)) return refused(memory)
  await pause(context)
  const stored = storedDossier((await readRows()).find(({ id }) => id === memory.dossier))
  if (!stored) return done({ memory })
  const { title, revision, body, counts } = stored
  const hash = await hashOf({ body, events: counts.events })
  // Where no hash can be had the revision is all there is to go by.
  const hasChanged = hash && memory.hash ? hash !== memory.hash : revision !== memory.revision
  return done({ memory, stored: { title, revision, hasChanged } })
}
