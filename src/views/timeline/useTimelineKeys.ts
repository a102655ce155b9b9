/** The timeline's own keys, heard wherever on its screen the focus is: nearer, farther, fit, and the window's ends at the marked event. */
import { useEffect, useEffectEvent } from "react"
import type { Window } from "../../model/view"
import { isTyping } from "../shell/keys"
import type { WindowGestures } from "./useWindowGestures"

const zoomKeys: Readonly<Record<string, number>> = { "+": 1.5, "=": 1.5, "-": 1 / 1.5 }

/** What takes letters and signs for itself. */
const ownKeys = "dialog, [role=dialog], [role=menu], [role=listbox], [role=slider]"

interface Marked {
  /** The days of the event that is marked or selected, if any. */
  readonly days: Window | undefined
  readonly window: Window
}

export function useTimelineKeys(gestures: WindowGestures, { days, window }: Marked): void {
  const act = useEffectEvent((key: KeyboardEvent): boolean => {
    if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || isTyping(key.target)) return false
    if (key.target instanceof Element && key.target.closest(ownKeys)) return false
    const factor = zoomKeys[key.key]
    if (factor) gestures.zoomStep(factor)
    else if (key.key === "f" || key.key === "F") gestures.fit()
    else if (key.key === "[" && days) gestures.go([days[0], window[1]])
    else if (key.key === "]" && days) gestures.go([window[0], days[1]])
    else return false
    return true
  })
  useEffect(() => {
    const listen = (key: KeyboardEvent) => {
      if (act(key)) key.preventDefault()
    }
    addEventListener("keydown", listen)
    return () => removeEventListener("keydown", listen)
  }, [])
}
