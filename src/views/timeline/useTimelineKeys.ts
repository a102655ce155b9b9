/** The timeline's own keys, heard wherever on its screen the focus is: nearer, farther, fit, and the window's ends at the marked event. */
import type { Window } from "../../model/view"
import { useBareKeys } from "../shell/useBareKeys"
import type { WindowGestures } from "./useWindowGestures"

const zoomKeys: Readonly<Record<string, number>> = { "+": 1.5, "=": 1.5, "-": 1 / 1.5 }

interface Marked {
  /** The days of the event that is marked or selected, if any. */
  readonly days: Window | undefined
  readonly window: Window
}

export function useTimelineKeys(gestures: WindowGestures, { days, window }: Marked): void {
  useBareKeys(
    (key) => {
      const factor = zoomKeys[key]
      if (factor) gestures.zoomStep(factor)
      else if (key === "f" || key === "F") gestures.fit()
      else if (key === "[" && days) gestures.go([days[0], window[1]])
      else if (key === "]" && days) gestures.go([window[0], days[1]])
      else return false
      return true
    },
    { except: "[role=slider]" },
  )
}
