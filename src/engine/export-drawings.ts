/** Saved figures as files, exactly as they were saved: one as its file, several in a ZIP. */
import type { Figure } from "../charts/page/figure"
import type { FigureFormat, FormatOptions, LazyFigureExporter } from "../exporters/figure-exporter"
import { figureExporterOf } from "../exporters/figures"
import type { NamedFigure } from "../exporters/zip/zipped-figures"
import { loadMessages } from "../i18n/messages"
import { refusal } from "../importers/json"
import type { SavedFigure } from "../model/saved-figure"
import type { FigureDossier } from "./figure-shelf"
import { done, type JobContext, type Outcome, type Progress, pause, refused } from "./job"
import { readDrawing } from "./read-drawing"
import { madeFigure } from "./save-figure"
import { troubled } from "./troubled"

export interface WantedFormat {
  readonly format: FigureFormat
  readonly options: FormatOptions
}

/** `today` is an epoch day: of figures that have no drawing and are drawn now. */
export async function exportDrawings(
  context: JobContext,
  dossier: FigureDossier,
  figures: readonly SavedFigure[],
  { format, options }: WantedFormat,
  today: number,
): Promise<Outcome<Blob>> {
  const exporter = figureExporterOf(format)
  if (!exporter) return refused(refusal("issue.figureFormat", { format }))
  const files: NamedFigure[] = []
  for (const saved of figures) {
    const share = (part: number) => context.report({ stage: "write", share: (files.length + part) / figures.length })
    const within = { ...context, report: (progress: Progress) => share(progress.share ?? 0) }
    share(0)
    await pause(context)
    const written = await troubled(within, async () => {
      if (!exporter.suits(saved.memory.spec.chart)) return refused(refusal("issue.figureFormat", { format }))
      const drawn = await drawingOf(within, dossier, saved, today)
      return drawn.kind === "done" ? readable(within, await fileOf(within, drawn.value, exporter, options)) : drawn
    })
    // Of several the reader is told which.
    if (written.kind === "refused" && figures.length > 1)
      return refused(...written.issues.map((issue) => ({ ...issue, where: { path: saved.name } })))
    if (written.kind !== "done") return written
    files.push({ name: saved.name, file: written.value })
  }
  return troubled(context, async () => {
    const [only] = files
    if (files.length === 1 && only) return done(only.file)
    const { zippedFigures } = await import("../exporters/zip/zipped-figures")
    return readable(context, await zippedFigures(files, exporter.extension))
  })
}

async function drawingOf(
  context: JobContext,
  dossier: FigureDossier,
  { drawing, memory }: SavedFigure,
  today: number,
): Promise<Outcome<Figure>> {
  if (drawing === undefined) return madeFigure(context, dossier, memory.spec, today)
  return readDrawing(context, drawing)
}

async function fileOf(
  { signal, report }: JobContext,
  figure: Figure,
  exporter: LazyFigureExporter,
  options: FormatOptions,
): Promise<Blob> {
  await loadMessages(figure.spec.language)
  const loaded = await exporter.load()
  const onWrite = (share: number) => {
    signal.throwIfAborted()
    report({ stage: "write", share })
  }
  return loaded.write(figure, { signal, report: onWrite, options })
}

/** A browser without room for a blob gives one that cannot be read: better known now than in the reader's downloads. */
async function readable(context: JobContext, file: Blob): Promise<Outcome<Blob>> {
  await pause(context)
  await Promise.all([file.slice(0, 1).arrayBuffer(), file.slice(-1).arrayBuffer()])
  return done(file)
}
