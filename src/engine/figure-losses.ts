/** What a format cannot carry of a figure, looked through where the figure is written: the page fetches nothing for it. */
import type { Figure } from "../charts/page/figure"
import type { FigureFormat } from "../exporters/figure-exporter"
import { figureExporterOf } from "../exporters/figures"
import { refusal } from "../importers/json"
import type { FigureSpec } from "../model/figure"
import type { Issue } from "../model/issue"
import { type AskedFigure, askedFigure } from "./asked-figure"
import { gone } from "./derive"
import type { FigureDossier } from "./figure-shelf"
import { figureTrouble } from "./figure-trouble"
import { done, type JobContext, type Outcome, pause, refused } from "./job"

/** `today` is an epoch day; `drawing` names that of a saved figure, which leaves as it was drawn. */
export async function figureLosses(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  format: FigureFormat,
  today: number,
  drawing?: string,
): Promise<Outcome<readonly Issue[]>> {
  const { signal } = context
  try {
    await pause(context)
    const lazy = figureExporterOf(format)
    if (!lazy?.suits(spec.chart)) return refused(refusal("issue.figureFormat", { format }))
    const asked = { dossier, spec, today, hasData: lazy.hasData }
    const made = drawing === undefined ? await drawnNow(context, asked) : await drawnThen(context, drawing)
    if (made.kind !== "done") return made
    const exporter = await lazy.load()
    const losses = await exporter.losses(made.value, signal)
    signal.throwIfAborted()
    return done(losses)
  } catch (error) {
    signal.throwIfAborted()
    const trouble = figureTrouble(error)
    if (!trouble) throw error
    return refused(trouble)
  }
}

async function drawnNow(context: JobContext, asked: AskedFigure): Promise<Outcome<Figure>> {
  const figure = await askedFigure(context, asked)
  return figure ? done(figure) : gone({ body: asked.dossier.id, events: 0 })
}

const drawnThen: typeof import("./read-drawing").readDrawing = async (...asked) =>
  (await import("./read-drawing")).readDrawing(...asked)
