/** Paints marks of a scene on a page of a PDF: the same picture as the SVG, of vectors and text. */
import type { PDFDocument, Reference } from "pdfkit"
import type { Mark } from "../../scene/scene"
import { fadeStops } from "../../scene/svg-nodes"
import { fadeMask } from "./fade-mask"
import type { Pen } from "./pen"
import { type Setting, setText } from "./set-text"

export interface Brush extends Setting {
  readonly pdf: PDFDocument
  readonly pen: Pen
  /** Graphics states of the file by their names. */
  readonly states: Map<string, Reference>
}

type MarkOf<Kind extends Mark["kind"]> = Extract<Mark, { kind: Kind }>

/** `alpha`: opacity of the groups around. */
export function paintMarks(marks: readonly Mark[], brush: Brush, alpha = 1): void {
  for (const mark of marks) paintMark(mark, brush, alpha * (mark.opacity ?? 1))
}

function paintMark(mark: Mark, brush: Brush, alpha: number): void {
  const { pen } = brush
  if (alpha <= 0) return
  if (mark.kind !== "group") pen.alpha(alpha)
  switch (mark.kind) {
    case "rect":
      paintRect(mark, brush)
      break
    case "circle":
      paintShape(mark, brush, () => pen.circle(mark.x, mark.y, mark.r))
      break
    case "line":
      paintShape(mark, brush, () => pen.line(mark.x1, mark.y1, mark.x2, mark.y2))
      break
    case "path":
      paintShape(mark, brush, () => pen.path(mark.d))
      break
    case "text":
      setText(mark, brush)
      break
    case "group":
      paintGroup(mark, brush, alpha)
      break
    default:
      mark satisfies never
  }
}

/** Fills and strokes the path that `trace` leaves. */
function paintShape(mark: Exclude<Mark, MarkOf<"group" | "text">>, { pen, theme }: Brush, trace: () => void): void {
  const { fill = "none", stroke = "none", strokeWidth = 1, dash } = mark
  const isStroked = stroke !== "none" && strokeWidth > 0
  if (fill === "none" && !isStroked) return
  if (fill !== "none") pen.fill(theme[fill])
  if (stroke !== "none" && isStroked) pen.stroke(theme[stroke], strokeWidth, dash)
  trace()
  pen.write(fill === "none" ? "S" : isStroked ? "B" : "f")
}

function paintRect(mark: MarkOf<"rect">, brush: Brush): void {
  const { pen, pdf, states } = brush
  const { x, y, width, height, radius, fade } = mark
  const trace = () => pen.rect(x, y, width, height, radius)
  if (!fade || !(width > 0)) {
    paintShape(mark, brush, trace)
    return
  }
  const { name, state } = fadeMask(pdf, ...fadeStops(width, fade), states)
  const tall = Math.max(1, height)
  pdf.page.ext_gstates[name] = state
  pen.save()
  pen.place(x, y, width, tall)
  pen.write(`/${name} gs`)
  pen.place(-x / width, -y / tall, 1 / width, 1 / tall)
  paintShape(mark, brush, trace)
  pen.restore()
}

function paintGroup(mark: MarkOf<"group">, brush: Brush, alpha: number): void {
  const { pen } = brush
  const { x, y, clip, marks } = mark
  pen.save()
  if (x !== 0 || y !== 0) pen.place(x, y)
  if (clip) pen.clip(clip.width, clip.height)
  paintMarks(marks, brush, alpha)
  pen.restore()
}
