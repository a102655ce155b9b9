/** Takes figures out of the gallery; the focus goes to the one beside them. */
import type { SavedFigure } from "../../model/saved-figure"
import { catchFocus } from "../../ui/catch-focus"
import type { Shown } from "./shown"

export function removeFrom(shown: Shown, figures: readonly SavedFigure[]): void {
  const gone = new Set(figures.map(({ id }) => id))
  const listed = [...document.querySelectorAll<HTMLElement>("[data-figure]")].map((item) => item.dataset.figure ?? "")
  const first = listed.findIndex((id) => gone.has(id))
  const stays = (id: string) => !gone.has(id)
  const beside = listed.slice(first).find(stays) ?? listed.slice(0, first).findLast(stays)
  shown.remove(figures)
  catchFocus(
    () => (beside ? document.querySelector(`[data-figure="${CSS.escape(beside)}"]`) : undefined),
    () => document.querySelector(".gallery button"),
  )
}
