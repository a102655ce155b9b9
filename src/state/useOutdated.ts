/** Of which saved figures the reader is to be told that the record has changed since; it follows what is stored, here or in another tab. */
import { useQuery } from "@tanstack/react-query"
import { isOutdated, type SavedFigure } from "../model/saved-figure"
import type { StoredDossier } from "../store/dossiers"
import { recordHashQuery } from "./saved-figures"

/** Of none until it is known. */
export function useOutdated(dossier: StoredDossier): (figure: SavedFigure) => boolean {
  // To hash a long record takes a while.
  const isAsked = dossier.figures.some(({ isKept, drawing }) => isKept !== true && drawing !== undefined)
  const hash = useQuery({ ...recordHashQuery(dossier), enabled: isAsked }).data ?? ""
  return (figure) => isOutdated(figure, hash)
}
