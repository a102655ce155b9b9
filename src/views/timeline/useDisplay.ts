/** How the timeline is drawn, and how to change it: as a step that can be undone, and in the address. */
import type { Display } from "../../model/view"
import { changeView, currentView, useView } from "../../state/useView"

export function changeDisplay(patch: Partial<Display>): void {
  changeView({ display: { ...currentView().display, ...patch } }, "replace")
}

export function useDisplay(): readonly [display: Display, change: typeof changeDisplay] {
  return [useView().view.display, changeDisplay]
}
