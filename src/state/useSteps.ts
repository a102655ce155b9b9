/** Undo and redo for components. */
import { useSyncExternalStore } from "react"
import type { MessageId } from "../i18n/intl"
import { currentSteps, redoStep, subscribeSteps, undoStep } from "./steps"

export function useSteps(): {
  /** Name of the step that Undo would take back. */
  readonly undoable: MessageId | undefined
  readonly redoable: MessageId | undefined
  readonly undo: () => void
  readonly redo: () => void
} {
  const { done, undone } = useSyncExternalStore(subscribeSteps, currentSteps)
  return { undoable: done.at(-1)?.name, redoable: undone.at(-1)?.name, undo: undoStep, redo: redoStep }
}
