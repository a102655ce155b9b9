/** The steps of the store among the steps that the header's Undo and Redo walk: those of before this visit, and of other tabs, included. */
import { redoChange, undoChange } from "../store/changes"
import type { ChangeRow } from "../store/database"
import { recordStep } from "./steps"

const recorded = new Set<number>()

/** Records the steps that have not been recorded yet. One that another tab has undone meanwhile then does nothing. */
export function recordStoredSteps(steps: readonly ChangeRow[]): void {
  for (const { step, kind, isUndone } of steps) {
    if (recorded.has(step)) continue
    recorded.add(step)
    if (isUndone) continue
    recordStep({
      name: `step.${kind}`,
      undo: async () => void (await undoChange(step)),
      redo: async () => void (await redoChange(step)),
    })
  }
}
