/** The drawing of a saved figure while it is wanted. One that is wanted no more is let go of: two hundred of them would fill the memory. */
import { useQueries } from "@tanstack/react-query"
import type { SavedFigure } from "../../model/saved-figure"
import { drawingQuery } from "../../state/saved-figures"
import type { StoredDossier } from "../../store/dossiers"

export function useDrawing(dossier: StoredDossier, figure: SavedFigure, isWanted: boolean) {
  const wanted = [drawingQuery(dossier, figure)].filter(() => isWanted)
  const [drawing] = useQueries({ queries: wanted })
  return { data: drawing?.data, error: drawing?.error ?? null }
}
