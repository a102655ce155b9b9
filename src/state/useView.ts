/**
 * The view and the address bar, in step. The view is known at once, before the address is written, so that a gesture and all that follows it fall in
 * one frame; `live` changes reach the address only when the gesture ends.
 */
import { createBrowserHistory, parseHref } from "@tanstack/history"
import { useSyncExternalStore } from "react"
import type { MessageId } from "../i18n/intl"
import { searchFromText, viewFromPath, viewFromSearch } from "../model/address"
import { viewToText } from "../model/address-text"
import type { View } from "../model/view"
import { makeAudience } from "./audience"
import { recordStep } from "./steps"

/** How a change enters the history: a step to walk back to, in place of the present one, or not yet. */
export type ChangeKind = "push" | "replace" | "live"

/** The view stands after the `#`, so that any static host serves it. What the page's own `?…` says (`?utm_source=…`) is left alone and not read. */
const history = createBrowserHistory({
  parseLocation: () => parseHref(location.hash.slice(1) || "/", window.history.state),
  createHref: (address) => `${location.pathname}${location.search}#${address}`,
})
const { tell, subscribe } = makeAudience()

/** The dossier that opens where the address names none. */
export const firstDossier = "road-to-the-summit"

function read(): View {
  const { pathname, search } = history.location
  return viewFromSearch(viewFromPath(pathname, firstDossier), searchFromText(search))
}

const write = viewToText

let view = read()
/** The view as last written: where a gesture began. */
let settled = view

function show(next: View): void {
  view = next
  tell()
}

// Back, forward and a hand-edited address.
history.subscribe(({ action }) => {
  if (action.type === "PUSH" || action.type === "REPLACE") return
  const before = settled
  settled = read()
  // What Back took away, Undo brings again.
  record(before, settled)
  show(settled)
})

/** The view as it is now, outside React. */
export const currentView = (): View => view

/** The address of a view, for links to walk or to copy. */
export const hrefOf = (target: View): string => history.createHref(write(target))

/** Changes the view; a push that changes nothing writes no step. */
export function changeView(patch: Partial<View>, how: ChangeKind = "push"): void {
  const next = { ...view, ...patch }
  if (how !== "live") settle(next, how)
  show(next)
}

function settle(next: View, how: "push" | "replace"): void {
  const address = write(next)
  // Where the address says it already, a push would add a step that leads nowhere.
  if (how === "push" && address !== write(settled)) history.push(address)
  else history.replace(address)
  record(settled, next)
  settled = next
}

/** Changes of what is seen can be undone; what is selected, and which screen is open, is walked by Back alone. */
function record(before: View, after: View): void {
  if (before.dossier !== after.dossier) return
  const name = nameOfChange(before, after)
  if (!name) return
  const back = (to: View) => () => {
    const { filters, chain, window, lanes, laneEdits, display, asOf, since, compare, search } = to
    // A step belongs to its dossier: from another one, it leads back there.
    const place = view.dossier === to.dossier ? view : { ...to, selection: undefined, language: view.language }
    const next = { ...place, filters, chain, window, lanes, laneEdits, display, asOf, since, compare, search }
    history.push(write(next))
    settled = next
    show(next)
  }
  recordStep({ name, undo: back(before), redo: back(after) })
}

function nameOfChange(before: View, after: View): MessageId | undefined {
  const differs = (...fields: readonly (keyof View)[]) =>
    write({ ...before, ...Object.fromEntries(fields.map((field) => [field, after[field]])) }) !== write(before)
  if (differs("filters", "chain")) return "step.filters"
  if (differs("search")) return "step.search"
  if (differs("asOf", "since")) return "step.asOf"
  if (differs("compare")) return "step.compare"
  if (differs("window")) return "step.window"
  if (differs("lanes", "laneEdits")) return "step.lanes"
  return differs("display") ? "step.display" : undefined
}

/** The view and how to change it. */
export function useView(): { readonly view: View; readonly change: typeof changeView } {
  return { view: useSyncExternalStore(subscribe, currentView), change: changeView }
}
