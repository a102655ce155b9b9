/** A figure as a file, written in the worker. */
import { type JobOptions, run } from "../../engine/client"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import type { FigureSpec } from "../../model/figure"
import { outcomeOf } from "../../state/refusal"
import { today } from "../../state/today"
import type { StoredDossier } from "../../store/dossiers"

/** What is asked for. */
export interface WantedFile {
  readonly dossier: StoredDossier
  readonly spec: FigureSpec
  readonly format: FigureFormat
  readonly options: FormatOptions
}

/** Throws a Refusal, or an AbortError when it was cancelled: then nothing is left. */
export async function writeFigure({ dossier, spec, format, options }: WantedFile, job: JobOptions = {}): Promise<Blob> {
  const { id, title, body, revision, counts, notes } = dossier
  const of = { id, title, body, revision, counts, notes }
  return outcomeOf(await run("exportFigure", [of, spec, format, options, today()], job))
}
