/** What a reader does with saved figures: a figure and its drawing are written together, or neither is. */
import type { Issue } from "../model/issue"
import { mostFigures, type SavedFigure } from "../model/saved-figure"
import { change, headWith, itemsOf } from "./changes"
import { type Database, database } from "./database"
import { type PackedDrawing, putDrawings } from "./drawings"
import { type ItemOutcome, writeItem } from "./items"

/** What came of it; `figureGone`: the figure is not there any more, as another tab may have deleted it. */
export type FigureOutcome = ItemOutcome | "figureGone"

/** What did not come of it, in words. */
export function issueOf(outcome: Exclude<FigureOutcome, "done">, dossier: string): Issue {
  const issues = {
    gone: { code: "issue.noDossier", values: { id: dossier } },
    full: { code: "issue.tooManyFigures", values: { limit: mostFigures } },
    figureGone: { code: "issue.figureGone", values: {} },
  }
  return { severity: "error", where: {}, ...issues[outcome] }
}

/** Adds a figure with its drawing. */
export function addFigure(
  dossier: string,
  figure: SavedFigure,
  drawing: PackedDrawing,
  at: number,
  db: Database = database,
): Promise<FigureOutcome> {
  return writeFigure({ dossier, id: figure.id, at, drawing }, () => figure, db)
}

/** Changes a figure as it is now, whoever made it so, and adds the drawing that it has come by. */
export async function changeFigure(
  dossier: string,
  id: string,
  next: (figure: SavedFigure) => SavedFigure,
  how: { readonly at: number; readonly drawing?: PackedDrawing },
  db: Database = database,
): Promise<FigureOutcome> {
  let isThere = false
  const outcome = await writeFigure(
    { dossier, id, ...how },
    (figure) => {
      isThere = figure !== undefined
      return figure && next(figure)
    },
    db,
  )
  return outcome === "done" && !isThere ? "figureGone" : outcome
}

/** Deletes figures in one step; nothing to do for those that are gone already. Their drawings stay as long as the step can be undone. */
export function deleteFigures(
  dossier: string,
  ids: readonly string[],
  at: number,
  db: Database = database,
): Promise<FigureOutcome> {
  const [only] = ids
  if (ids.length === 1 && only !== undefined) return writeFigure({ dossier, id: only, at }, () => undefined, db)
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async (): Promise<FigureOutcome> => {
    const head = (await db.dossiers.get(dossier))?.head
    if (!head) return "gone"
    const figures = itemsOf(head, "figures")
    const left = figures.filter(({ id }) => !ids.includes(id))
    if (left.length === figures.length) return "done"
    await change({ kind: "figuresDelete", dossier, at }, (now) => now && headWith(now, "figures", left), true, db)
    return "done"
  })
}

interface Writing {
  readonly dossier: string
  readonly id: string
  readonly at: number
  readonly drawing?: PackedDrawing
}

function writeFigure(
  { dossier, id, at, drawing }: Writing,
  next: (figure: SavedFigure | undefined) => SavedFigure | undefined,
  db: Database,
): Promise<FigureOutcome> {
  return db.transaction("rw", db.dossiers, db.parts, db.derived, db.changes, async () => {
    let written: SavedFigure | undefined
    const keeping = (before: SavedFigure | undefined) => {
      written = next(before)
      return written
    }
    const outcome = await writeItem({ list: "figures", dossier, id, at, most: mostFigures }, keeping, db)
    if (outcome === "done" && written && drawing) await putDrawings([drawing], db)
    return outcome
  })
}
