/** Whether the page is being put on paper. Browsers tell it just before they set the page, in time for what is then drawn anew. */
import { useSyncExternalStore } from "react"
import { makeAudience } from "./audience"

const paper = matchMedia("print")
const { tell, subscribe } = makeAudience()
let isAsked = false

function hear(asked: boolean): void {
  isAsked = asked
  tell()
}

addEventListener("beforeprint", () => hear(true))
addEventListener("afterprint", () => hear(false))
paper.addEventListener("change", tell)

export const isPrinting = (): boolean => isAsked || paper.matches

export const subscribePrinting = subscribe

export const usePrinting = (): boolean => useSyncExternalStore(subscribePrinting, isPrinting)
