/** The saved figures of the open dossier, as every screen sees them; they follow what is stored, here or in another tab. */
import { useQuery } from "@tanstack/react-query"
import { isOutdated, type SavedFigure } from "../model/saved-figure"
import type { StoredDossier } from "../store/dossiers"
import { openDossierQuery } from "./queries"
import { recordHashQuery } from "./saved-figures"
import { useView } from "./useView"

const none: readonly SavedFigure[] = []

export function useSavedFigures(): readonly SavedFigure[] {
  const { view } = useView()
  return useQuery(openDossierQuery(view.dossier)).data?.figures ?? none
}

/** Tells of figures whether the record has changed since they were drawn; of none until that is known. */
export function useOutdated(dossier: StoredDossier): (figure: SavedFigure) => boolean {
  const hash = useQuery(recordHashQuery(dossier)).data ?? ""
  return (figure) => isOutdated(figure, hash)
}
