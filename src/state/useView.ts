/**
 * The view and the address bar, in step. The view is known at once, before the address is written, so that a gesture and all that follows it fall in
 * one frame; `live` changes reach the address only when the gesture ends.
 */
import { createHashHistory } from "@tanstack/history"
import { useSyncExternalStore } from "react"
import { viewFromAddress, viewToAddress } from "../model/address"
import type { View } from "../model/view"

/** How a change enters the history: a step to walk back to, in place of the present one, or not yet. */
export type ChangeKind = "push" | "replace" | "live"

const history = createHashHistory()
const listeners = new Set<() => void>()

const read = (): View => viewFromAddress(history.location.pathname, history.location.search)

let view = read()

function show(next: View): void {
  view = next
  for (const listener of listeners) listener()
}

// Back, forward and a hand-edited address.
history.subscribe(({ action }) => {
  if (action.type !== "PUSH" && action.type !== "REPLACE") show(read())
})

/** The view as it is now, outside React. */
export const currentView = (): View => view

/** The address of a view, for links to walk or to copy. */
export const hrefOf = (target: View): string => history.createHref(viewToAddress(target))

/** Changes the view; a push that changes nothing writes no step. */
export function changeView(patch: Partial<View>, how: ChangeKind = "push"): void {
  const next = { ...view, ...patch }
  if (how !== "live") {
    const address = viewToAddress(next)
    if (address === `${history.location.pathname}${history.location.search}`) {
      // Nothing to write: the address says it already.
    } else if (how === "push") history.push(address)
    else history.replace(address)
  }
  show(next)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The view and how to change it. */
export function useView(): { readonly view: View; readonly change: typeof changeView } {
  return { view: useSyncExternalStore(subscribe, currentView), change: changeView }
}
