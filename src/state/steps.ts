/**
 * What Undo takes back and Redo does again: named steps, of the view (filters, window, lanes, search) and of what is stored. Steps of the view last as
 * long as the page; the store keeps its own journal and hands its steps in here.
 */
import type { MessageId } from "../i18n/intl"
import { makeAudience } from "./audience"

export interface Step {
  /** What the step did, for “Undo: …”. */
  readonly name: MessageId
  readonly undo: () => void | Promise<void>
  readonly redo: () => void | Promise<void>
}

export interface Steps {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

const mostSteps = 200
let steps: Steps = { done: [], undone: [] }
const { tell, subscribe } = makeAudience()

function put(next: Steps): void {
  steps = next
  tell()
}

/** Adds a step that has been done; what had been undone can no longer be redone. */
export function recordStep(step: Step): void {
  put({ done: [...steps.done, step].slice(-mostSteps), undone: [] })
}

export async function undoStep(): Promise<void> {
  const step = steps.done.at(-1)
  if (!step) return
  put({ done: steps.done.slice(0, -1), undone: [...steps.undone, step] })
  await step.undo()
}

export async function redoStep(): Promise<void> {
  const step = steps.undone.at(-1)
  if (!step) return
  put({ done: [...steps.done, step], undone: steps.undone.slice(0, -1) })
  await step.redo()
}

export const currentSteps = (): Steps => steps

export const subscribeSteps = subscribe
