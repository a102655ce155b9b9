/** A figure as a file, written in the worker. */
import { type JobOptions, run } from "../../engine/client"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import type { FigureSpec } from "../../model/figure"
import type { Issue } from "../../model/issue"
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
  return outcomeOf(await run("exportFigure", [named(dossier), spec, format, options, today()], job))
}

/** A figure that is to leave; a saved one as it was drawn, by the name of its drawing. */
export interface Leaving {
  readonly spec: FigureSpec
  readonly drawing?: string | undefined
}

/** What the format cannot carry of the figure. */
export async function lossesOf(
  dossier: StoredDossier,
  { spec, drawing }: Leaving,
  format: FigureFormat,
  job: JobOptions = {},
): Promise<readonly Issue[]> {
  return outcomeOf(await run("figureLosses", [named(dossier), spec, format, today(), drawing], job))
}

const named = ({ id, title, body, revision, counts, notes }: StoredDossier) =>
  ({ id, title, body, revision, counts, notes }) as const
