/** Whether the page is being put on paper. Browsers tell it just before they set the page, in time for what is then drawn anew. */
import { useSyncExternalStore } from "react"

const paper = matchMedia("print")
const listeners = new Set<() => void>()
let isAsked = false

function tell(asked: boolean): void {
  isAsked = asked
  for (const listener of listeners) listener()
}

addEventListener("beforeprint", () => tell(true))
addEventListener("afterprint", () => tell(false))
paper.addEventListener("change", () => tell(isAsked))

export const isPrinting = (): boolean => isAsked || paper.matches

export function subscribePrinting(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePrinting = (): boolean => useSyncExternalStore(subscribePrinting, isPrinting)
