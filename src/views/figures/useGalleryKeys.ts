/** Keys of the gallery that its parts do not hear: Esc steps back, and what was done to figures is taken back and done again, since the header is out of reach. */
import { useEffect, useEffectEvent } from "react"
import { currentSteps, redoStep, type Step, undoStep } from "../../state/steps"
import { isCommand, isTyping } from "../shell/keys"

interface Ways {
  /** Leaves the figure that is looked at closer; undefined where none is. */
  readonly back: (() => void) | undefined
  readonly close: () => void
  /** A step was walked: what was said of it before is true no more. */
  readonly walked: () => void
}

export function useGalleryKeys({ back, close, walked }: Ways): void {
  const act = useEffectEvent((key: KeyboardEvent): boolean => {
    const isInMenu = key.target instanceof Element && key.target.closest("[role=menu]") !== null
    if (isTyping(key.target) || isInMenu) return false
    if (key.key === "Escape" && back) back()
    // In a list Esc on a button of an item is heard by the list alone, which does nothing with it.
    else if (key.key === "Escape" && isOnButtonOfItem(key.target)) close()
    else if (!isCommand(key) || !walkStep(key)) return false
    else walked()
    return true
  })
  useEffect(() => {
    const listen = (key: KeyboardEvent) => {
      if (key.defaultPrevented || !act(key)) return
      key.preventDefault()
      key.stopPropagation()
    }
    addEventListener("keydown", listen, { capture: true })
    return () => removeEventListener("keydown", listen, { capture: true })
  }, [])
}

const isOnButtonOfItem = (target: EventTarget | null) =>
  target instanceof Element && target.matches("[role=row] button")

function walkStep({ key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase()
  const { done, undone } = currentSteps()
  const isBack = letter === "z" && !shiftKey
  if (isBack && isOfFigures(done.at(-1))) void undoStep()
  else if (!isBack && (letter === "z" || letter === "y") && isOfFigures(undone.at(-1))) void redoStep()
  else return false
  return true
}

const isOfFigures = (step: Step | undefined) => step !== undefined && /^step\.figure/.test(step.name)
