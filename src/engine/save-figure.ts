/** Figures drawn for the gallery: drawn whole, with the data behind them, packed, and stored together with what leads to them, or not at all. */
import type { Figure } from "../charts/page/figure"
import { refusal } from "../importers/json"
import type { FigureSpec } from "../model/figure"
import { keptFigure, newFigure, refreshedFigure, type SavedFigure } from "../model/saved-figure"
import type { PackedDrawing } from "../store/drawings"
import { addFigure, changeFigure, issueOf } from "../store/figures"
import { gone } from "./derive"
import { packDrawing } from "./drawing"
import { type FigureDossier, openShelf } from "./figure-shelf"
import { done, type JobContext, type Outcome, pause, refused } from "./job"
import { makeFigure } from "./make-figure"
import { troubled } from "./troubled"

/** Of the work, what is done before the figure is packed. */
const drawing = 0.8

/** Draws a figure and adds it to the gallery; without a name it has that of its title. `today` is an epoch day. */
export async function saveFigure(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  name: string,
  today: number,
): Promise<Outcome<SavedFigure>> {
  const drawn = await draw(context, dossier, spec, today)
  if (drawn.kind !== "done") return drawn
  const { figure, packed } = drawn.value
  const now = Date.now()
  const what = { memory: figure.memory, drawing: packed.name }
  const saved = newFigure(freshId(), name.trim() || figure.title || spec.chart, what, now)
  const outcome = await addFigure(dossier.id, saved, packed, now)
  return outcome === "done" ? done(saved) : refused(issueOf(outcome, dossier.id))
}

/** Draws a saved figure anew; the one that was there stays where that does not come off. */
export async function refreshFigure(
  context: JobContext,
  dossier: FigureDossier,
  id: string,
  spec: FigureSpec,
  today: number,
  isKept = false,
): Promise<Outcome<SavedFigure>> {
  const drawn = await draw(context, dossier, spec, today)
  if (drawn.kind !== "done") return drawn
  const { figure, packed } = drawn.value
  const now = Date.now()
  let fresh: SavedFigure | undefined
  const next = (saved: SavedFigure): SavedFigure => {
    const refreshed = refreshedFigure(saved, { memory: figure.memory, drawing: packed.name }, now)
    fresh = isKept ? keptFigure(refreshed, isKept, now) : refreshed
    return fresh
  }
  const outcome = await changeFigure(dossier.id, id, next, { at: now, drawing: packed })
  if (outcome !== "done") return refused(issueOf(outcome, dossier.id))
  return fresh ? done(fresh) : refused(issueOf("figureGone", dossier.id))
}

/** A figure drawn from the present record and not stored. */
export async function drawFigure(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  today: number,
): Promise<Outcome<Figure>> {
  const made = await madeFigure(context, dossier, spec, today)
  // The tables are made when they are asked for, which no message to the page does.
  return made.kind === "done" ? done({ ...made.value, tables: made.value.tables }) : made
}

/** The figure as the charts draw it. */
export function madeFigure(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  today: number,
): Promise<Outcome<Figure>> {
  return troubled(context, async () => {
    const shelf = await openShelf(context, dossier)
    if (!shelf) return gone({ body: dossier.id, events: 0 })
    const onRead = (share: number) => context.report({ stage: "write", share: drawing * share })
    return done(await makeFigure(shelf, spec, { madeOn: today, signal: context.signal, onRead, hasTables: true }))
  })
}

interface Drawn {
  readonly figure: Figure
  readonly packed: PackedDrawing
}

async function draw(
  context: JobContext,
  dossier: FigureDossier,
  spec: FigureSpec,
  today: number,
): Promise<Outcome<Drawn>> {
  context.report({ stage: "write", share: 0 })
  const drawn = await madeFigure(context, dossier, spec, today)
  if (drawn.kind !== "done") return drawn
  await pause(context)
  return troubled(context, async () => {
    context.report({ stage: "write", share: drawing })
    const packed = await packDrawing(drawn.value)
    await pause(context)
    if (!packed) return refused(refusal("issue.drawingLarge"))
    context.report({ stage: "write", share: 1 })
    return done({ figure: drawn.value, packed })
  })
}

/** Enough of chance that no two figures of any two machines share an id. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return `figure-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}
