/** Prepares a filter while the page has nothing else to do, so that the first drag and the first toggles are as quick as those after. */
import { useEffect } from "react"
import type { Filter } from "../query/filter"

/** Milliseconds that must be left of an idle moment for a step to begin. */
const leastLeft = 6
/** Where a browser does not tell when it is idle. */
const pause = 50

export function usePreparation(filter: Filter): void {
  useEffect(() => {
    if (typeof requestIdleCallback === "undefined") return inPauses(filter)
    let next = requestIdleCallback(whileIdle)
    function whileIdle(moment: IdleDeadline): void {
      while (moment.timeRemaining() > leastLeft) if (!filter.prepare()) return
      next = requestIdleCallback(whileIdle)
    }
    return () => cancelIdleCallback(next)
  }, [filter])
}

function inPauses(filter: Filter): () => void {
  const timer = setInterval(() => {
    if (!filter.prepare()) clearInterval(timer)
  }, pause)
  return () => clearInterval(timer)
}
