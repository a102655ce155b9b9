/** Takes a figure out of the gallery; the focus goes to the one beside it. */
import type { SavedFigure } from "../../model/saved-figure"
import { catchFocus } from "../../ui/catch-focus"
import type { Shown } from "./shown"

export function removeFrom(shown: Shown, figure: SavedFigure): void {
  const item = itemOf(figure.id)
  const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.getAttribute("data-figure")
  shown.remove(figure)
  catchFocus(
    () => (beside ? itemOf(beside) : undefined),
    () => document.querySelector(".gallery button"),
  )
}

const itemOf = (id: string) => document.querySelector(`[data-figure="${CSS.escape(id)}"]`)
