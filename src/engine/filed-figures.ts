/** Saved figures on their way into a dossier's file and out of it: there each has its drawing in it, here the drawing lies apart. */
import { fromBase64, toBase64 } from "../exporters/base64"
import type { Issue } from "../model/issue"
import { type FiledFigure, memoryIn, mostPackedBytes, type SavedFigure, undrawn } from "../model/saved-figure"
import { type PackedDrawing, readDrawing } from "../store/drawings"
import { type JobContext, pause } from "./job"

/** The figures as a file holds them. One whose drawing is lost goes without. */
export async function fileFigures(
  { signal }: Pick<JobContext, "signal">,
  figures: readonly SavedFigure[],
): Promise<readonly FiledFigure[]> {
  const filed: FiledFigure[] = []
  for (const figure of figures) {
    signal.throwIfAborted()
    const bytes = figure.drawing === undefined ? undefined : await readDrawing(figure.drawing)
    filed.push(bytes ? { ...figure, drawing: toBase64(new Uint8Array(bytes)) } : undrawn(figure))
  }
  return filed
}

export interface BroughtFigures {
  readonly figures: readonly SavedFigure[]
  readonly drawings: readonly PackedDrawing[]
  readonly issues: readonly Issue[]
}

/** Letters of base64 that a packed drawing may have. */
const longestDrawing = Math.ceil(mostPackedBytes / 3) * 4

const none: BroughtFigures = { figures: [], drawings: [], issues: [] }

/** The figures that a file brings, each drawing read and judged. A bad one is told; its figure stays and is drawn anew when it is looked at. */
export async function bringFigures(context: JobContext, filed: readonly FiledFigure[]): Promise<BroughtFigures> {
  if (filed.length === 0) return none
  const figures: SavedFigure[] = []
  const drawings = new Map<string, PackedDrawing>()
  const issues: Issue[] = []
  const { unpackDrawing } = await import("./drawing")
  for (const [at, figure] of filed.entries()) {
    const { drawing: text } = figure
    if (text === undefined) {
      figures.push(undrawn(figure))
      continue
    }
    await pause(context)
    const bytes = text.length > longestDrawing ? undefined : fromBase64(text)
    const drawing = bytes && (await unpackDrawing(bytes.buffer))?.drawing
    if (drawing) drawings.set(drawing.name, drawing)
    else issues.push(unreadable(at, figure))
    figures.push(drawing ? { ...figure, drawing: drawing.name } : undrawn(figure))
  }
  return { figures, drawings: [...drawings.values()], issues }
}

const unreadable = (at: number, { name }: FiledFigure): Issue => ({
  severity: "error",
  where: { path: `figures[${at}].drawing` },
  code: "issue.figureDrawing",
  values: { name },
})

/** The figures in a dossier of this id, under whatever id they were made. */
export const figuresIn = (dossier: string, figures: readonly SavedFigure[]): readonly SavedFigure[] =>
  figures.map((figure) => ({ ...figure, memory: memoryIn(dossier, figure.memory) }))
