/** Saved figures as files, exactly as they were saved. */
import type { FigureFormat, FormatOptions } from "../exporters/figure-exporter"
import { refusal } from "../importers/json"
import type { SavedFigure } from "../model/saved-figure"
import type { FigureDossier } from "./figure-shelf"
import { type JobContext, type Outcome, refused } from "./job"

export interface WantedFormat {
  readonly format: FigureFormat
  readonly options: FormatOptions
}

export async function exportDrawings(
  _context: JobContext,
  _dossier: FigureDossier,
  _figures: readonly SavedFigure[],
  { format }: WantedFormat,
  _today: number,
): Promise<Outcome<Blob>> {
  return refused(refusal("issue.figureFormat", { format }))
}
