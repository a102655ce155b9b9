/** A figure of a stored dossier as a file. */
import type { Figure } from "../charts/page/figure"
import type { FigureFormat, FormatOptions } from "../exporters/figure-exporter"
import { figureWith } from "../exporters/figure-with"
import { figureExporterOf } from "../exporters/figures"
import { refusal } from "../importers/json"
import type { FigureSpec } from "../model/figure"
import { askedFigure } from "./asked-figure"
import { gone } from "./derive"
import type { FigureDossier } from "./figure-shelf"
import { figureTrouble } from "./figure-trouble"
import { hashOf } from "./hash"
import { done, type JobContext, type Outcome, pause, refused } from "./job"

export type { FigureDossier } from "./figure-shelf"

/** Of the work on a file, what the reading takes. */
const reading = 0.3

/** `today` is an epoch day. */
export async function exportFigure(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  format: FigureFormat,
  options: FormatOptions,
  today: number,
): Promise<Outcome<Blob>> {
  const { signal } = context
  const report = (share: number) => context.report({ stage: "write", share })
  try {
    report(0)
    const lazy = figureExporterOf(format)
    if (!lazy?.suits(spec.chart)) return refused(refusal("issue.figureFormat", { format }))
    const onRead = (share: number) => report(reading * share)
    const asked = await askedFigure(context, { dossier, spec, today, hasData: lazy.hasData, onRead })
    if (!asked) return gone({ body: dossier.id, events: 0 })
    const figure = await remembering(asked, dossier)
    await pause(context)
    const exporter = await lazy.load()
    const onWrite = (share: number) => {
      signal.throwIfAborted()
      report(reading + (1 - reading) * share)
    }
    const file = await exporter.write(pageOf(figure, options.page), { signal, report: onWrite, options })
    await pause(context)
    await readEnds(file)
    report(1)
    return done(file)
  } catch (error) {
    signal.throwIfAborted()
    const trouble = figureTrouble(error)
    if (!trouble) throw error
    return refused(trouble)
  }
}

/** With the hash of the record in what the file remembers. */
async function remembering(figure: Figure, { body, counts }: FigureDossier): Promise<Figure> {
  const hash = await hashOf({ body, events: counts.events })
  return figureWith(figure, { memory: { ...figure.memory, hash } })
}

function pageOf(figure: Figure, page: number | undefined): Figure {
  const only = page === undefined ? undefined : figure.pages[page]
  return only ? figureWith(figure, { pages: [only] }) : figure
}

/** A browser without room for a blob gives one that cannot be read: better known now than in the reader's downloads. */
async function readEnds(file: Blob): Promise<void> {
  await Promise.all([file.slice(0, 1).arrayBuffer(), file.slice(-1).arrayBuffer()])
}
