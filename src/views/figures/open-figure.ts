/** A saved figure opened anew: its view on the screen, its words, size, look, language and mark in the dialog Export. */
import { viewFromText } from "../../model/address-text"
import type { SavedFigure } from "../../model/saved-figure"
import { restoreFigure } from "../../state/useFigureReader"
import { chooseSpec } from "../export/choice"
import { keyOf } from "../export/wish"

export function openFigure({ id, memory }: SavedFigure): void {
  const { spec, dossier } = memory
  const view = { ...viewFromText(spec.address), dossier }
  restoreFigure(memory)
  chooseSpec(memory, keyOf(view, spec.chart, spec.language), id)
}
