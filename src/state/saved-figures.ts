/** What a person does with saved figures. What is refused becomes a Refusal, and then nothing is stored; a cancelled job throws an AbortError. */
import { queryOptions } from "@tanstack/react-query"
import { type JobOptions, run } from "../engine/client"
import type { WantedFormat } from "../engine/export-drawings"
import type { FigureSpec } from "../model/figure"
import { keptFigure, mostFigures, renamedFigure, type SavedFigure } from "../model/saved-figure"
import type { StoredDossier } from "../store/dossiers"
import { changeFigure, deleteFigures, type FigureOutcome, issueOf } from "../store/figures"
import { asked, outcomeOf, Refusal } from "./refusal"
import { today } from "./today"

/** Draws a figure as it is now and saves it. Without a name it has that of its title. */
export async function saveFigure(
  dossier: StoredDossier,
  spec: FigureSpec,
  name: string,
  job: JobOptions = {},
): Promise<SavedFigure> {
  // The store says so too, but only once the figure has been drawn.
  if (isFull(dossier)) accept("full", dossier.id)
  return outcomeOf(await run("saveFigure", [plain(dossier), spec, name, today()], job))
}

export const isFull = ({ figures }: StoredDossier): boolean => figures.length >= mostFigures

/** Draws a figure anew from the present record. It is then no longer one that is kept as it was. */
export async function refreshFigure(
  dossier: StoredDossier,
  { id, memory }: SavedFigure,
  job: JobOptions = {},
): Promise<SavedFigure> {
  return outcomeOf(await run("refreshFigure", [plain(dossier), id, memory.spec, today()], job))
}

/** Keeps a figure as it is, whatever becomes of the record, or no longer. One without a drawing is drawn first. */
export async function keepFigure(
  dossier: StoredDossier,
  { id, drawing, memory }: SavedFigure,
  isKept = true,
  job: JobOptions = {},
): Promise<void> {
  const now = Date.now()
  const keep = (figure: SavedFigure) => keptFigure(figure, isKept, now)
  if (isKept && drawing === undefined)
    outcomeOf(await run("refreshFigure", [plain(dossier), id, memory.spec, today(), isKept], job))
  else accept(await asked(changeFigure(dossier.id, id, keep, { at: now })), dossier.id)
}

export async function renameFigure(dossier: string, { id }: SavedFigure, name: string): Promise<void> {
  const now = Date.now()
  accept(await asked(changeFigure(dossier, id, (figure) => renamedFigure(figure, name, now), { at: now })), dossier)
}

/** In one step, which can be undone. */
export async function removeFigures(dossier: string, figures: readonly SavedFigure[]): Promise<void> {
  const ids = figures.map(({ id }) => id)
  accept(await asked(deleteFigures(dossier, ids, Date.now())), dossier)
}

/** The drawings as they were saved: of one figure its file, of several a ZIP with a file each. */
export async function exportFigures(
  dossier: StoredDossier,
  figures: readonly SavedFigure[],
  wanted: WantedFormat,
  job: JobOptions = {},
): Promise<Blob> {
  return outcomeOf(await run("exportDrawings", [plain(dossier), figures, wanted, today()], job))
}

/** The drawing of a figure, whole: pages, tables, sources. One that came without is drawn from the present record, and not stored. */
export function drawingQuery(dossier: StoredDossier, { drawing, memory }: SavedFigure) {
  const { id, revision } = dossier
  return queryOptions({
    ...large,
    // Many in a gallery, and none of them small.
    gcTime: 60_000,
    queryKey: ["drawing", ...(drawing === undefined ? [id, revision, memory.spec] : [drawing])],
    queryFn: async ({ signal }) =>
      outcomeOf(
        drawing === undefined
          ? await run("drawFigure", [plain(dossier), memory.spec, today()], { signal })
          : await run("readDrawing", [drawing], { signal }),
      ),
  })
}

/** The hash of the present record, for `isOutdated`; empty where the browser will not hash. */
export function recordHashQuery({ body, counts }: Pick<StoredDossier, "body" | "counts">) {
  return queryOptions({
    ...large,
    queryKey: ["hash", body],
    queryFn: async ({ signal }) => outcomeOf(await run("hashRecord", [{ body, events: counts.events }], { signal })),
  })
}

const large = {
  structuralSharing: false,
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
} as const

/** What the engine needs of a dossier to draw, without its figures. */
function plain({ id, title, body, revision, counts, notes }: StoredDossier) {
  return { id, title, body, revision, counts, notes }
}

function accept(outcome: FigureOutcome, id: string): void {
  if (outcome !== "done") throw new Refusal([issueOf(outcome, id)])
}
