/** What every part of the gallery goes by: whose figures these are, how they stand to the record, and what can be done with them. */
import type { SavedFigure } from "../../model/saved-figure"
import type { StoredDossier } from "../../store/dossiers"
import type { FigureActs } from "./useFigureActs"

export interface Shown extends FigureActs {
  readonly dossier: StoredDossier
  readonly isOutdated: (figure: SavedFigure) => boolean
  readonly open: (figure: SavedFigure) => void
  readonly look: (id: string | undefined) => void
  /** Asks how it is to be exported. */
  readonly askExport: (figure: SavedFigure) => void
}
