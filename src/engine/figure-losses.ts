/** What a format cannot carry of a figure, looked through where the figure is written: the page fetches nothing for it. */
import type { FigureFormat } from "../exporters/figure-exporter"
import { figureExporterOf } from "../exporters/figures"
import { refusal } from "../importers/json"
import type { FigureSpec } from "../model/figure"
import type { Issue } from "../model/issue"
import { askedFigure } from "./asked-figure"
import { gone } from "./derive"
import type { FigureDossier } from "./figure-shelf"
import { figureTrouble } from "./figure-trouble"
import { done, type JobContext, type Outcome, pause, refused } from "./job"

/** `today` is an epoch day. */
export async function figureLosses(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  format: FigureFormat,
  today: number,
): Promise<Outcome<readonly Issue[]>> {
  const { signal } = context
  try {
    await pause(context)
    const lazy = figureExporterOf(format)
    if (!lazy?.suits(spec.chart)) return refused(refusal("issue.figureFormat", { format }))
    const figure = await askedFigure(context, { dossier, spec, today, hasData: lazy.hasData })
    if (!figure) return gone({ body: dossier.id, events: 0 })
    const exporter = await lazy.load()
    const losses = await exporter.losses(figure, signal)
    signal.throwIfAborted()
    return done(losses)
  } catch (error) {
    signal.throwIfAborted()
    const trouble = figureTrouble(error)
    if (!trouble) throw error
    return refused(trouble)
  }
}
