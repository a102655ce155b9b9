/** Paints a scene on a canvas: the same picture as the SVG, for figures of more marks than a document bears. */
import { isolated } from "./bidi"
import type { Mark, Scene } from "./scene"
import { fadeStops } from "./svg-nodes"
import { fonts, type Ink, type Theme } from "./theme"

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Paints the scene over the theme's paper; `scale` is device pixels per px. The context's canvas has the scene's size times the scale. */
export function paintCanvas(scene: Scene, context: Context, theme: Theme, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = theme.paper
  context.fillRect(0, 0, scene.width, scene.height)
  context.miterLimit = 4
  context.textRendering = "geometricPrecision" // letters stand where SVG puts them, not on whole px
  context.lineWidth = 1
  context.setLineDash([])
  paintMarks(scene.marks, { context, theme, alpha: 1, font: "", dashed: false })
}

/** What is under way. Setting a property of the context is what costs, so those that stay the same are remembered here. */
interface Brush {
  readonly context: Context
  readonly theme: Theme
  /** Opacity of the groups around. */
  readonly alpha: number
  font: string
  dashed: boolean
}

function paintMarks(marks: readonly Mark[], brush: Brush): void {
  const { context, theme } = brush
  for (const mark of marks) {
    context.globalAlpha = brush.alpha * (mark.opacity ?? 1)
    switch (mark.kind) {
      case "rect":
        if (isPlain(mark)) {
          context.fillStyle = theme[mark.fill]
          context.fillRect(mark.x, mark.y, mark.width, mark.height)
          break
        }
        context.beginPath()
        if (mark.radius) context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
        else context.rect(mark.x, mark.y, mark.width, mark.height)
        paintShape(mark, brush)
        break
      case "circle":
        context.beginPath()
        context.arc(mark.x, mark.y, Math.max(mark.r, 0), 0, 2 * Math.PI)
        paintShape(mark, brush)
        break
      case "line":
        context.beginPath()
        context.moveTo(mark.x1, mark.y1)
        context.lineTo(mark.x2, mark.y2)
        paintShape(mark, brush)
        break
      case "path":
        paintShape(mark, brush, new Path2D(mark.d))
        break
      case "text":
        paintText(mark, brush)
        break
      case "group":
        paintGroup(mark, brush)
        break
      default:
        mark satisfies never
    }
  }
}

type MarkOf<Kind extends Mark["kind"]> = Extract<Mark, { kind: Kind }>

/** A rect that is only filled, as most are, needs no path. */
function isPlain(mark: MarkOf<"rect">): mark is MarkOf<"rect"> & { readonly fill: Exclude<Ink, "none"> } {
  const { fill, stroke, radius, fade } = mark
  return fill !== undefined && fill !== "none" && (!stroke || stroke === "none") && !radius && !fade
}

/** Fills and strokes the current path, or the one given. */
function paintShape(mark: Exclude<Mark, { kind: "group" | "text" }>, brush: Brush, path?: Path2D): void {
  const { context } = brush
  if (mark.fill && mark.fill !== "none") {
    context.fillStyle = styleOf(mark.fill, mark, brush)
    if (path) context.fill(path)
    else context.fill()
  }
  const width = mark.strokeWidth ?? 1
  if (mark.stroke && mark.stroke !== "none" && width > 0) {
    context.strokeStyle = styleOf(mark.stroke, mark, brush)
    context.lineWidth = width
    setDash(mark.dash, brush)
    if (path) context.stroke(path)
    else context.stroke()
  }
}

function setDash(dash: readonly number[] | undefined, brush: Brush): void {
  const dashed = dash !== undefined && dash.length > 0
  if (dashed) brush.context.setLineDash([...dash])
  else if (brush.dashed) brush.context.setLineDash([])
  brush.dashed = dashed
}

function styleOf(ink: Exclude<Ink, "none">, mark: Mark, { context, theme }: Brush): string | CanvasGradient {
  const colour = theme[ink]
  if (mark.kind !== "rect" || !mark.fade) return colour
  const [from, to] = fadeStops(mark.width, mark.fade)
  const gradient = context.createLinearGradient(mark.x, 0, mark.x + mark.width, 0)
  const clear = `${colour}00`
  gradient.addColorStop(0, from > 0 ? clear : colour)
  gradient.addColorStop(from, colour)
  gradient.addColorStop(to, colour)
  gradient.addColorStop(1, to < 1 ? clear : colour)
  return gradient
}

function paintText(mark: MarkOf<"text">, brush: Brush): void {
  const { context, theme } = brush
  const { size, halo, strike, rotate, anchor = "start", fill = "ink" } = mark
  const text = isolated(mark.text)
  const font = `${mark.weight ?? 400} ${size}px ${fonts[mark.face ?? "sans"]}`
  if (font !== brush.font) {
    context.font = font
    brush.font = font
  }
  context.textAlign = anchor === "middle" ? "center" : anchor
  const before = rotate ? context.getTransform() : undefined
  if (rotate) {
    context.translate(mark.x, mark.y)
    context.rotate((rotate * Math.PI) / 180)
  }
  const x = rotate ? 0 : mark.x
  const y = rotate ? 0 : mark.y
  if (halo) {
    context.strokeStyle = theme.paper
    context.lineWidth = 2 * halo
    context.lineJoin = "round"
    setDash(undefined, brush)
    context.strokeText(text, x, y)
    context.lineJoin = "miter"
  }
  if (fill !== "none") {
    context.fillStyle = theme[fill]
    context.fillText(text, x, y)
    if (strike) paintStrike(mark, x, y, brush)
  }
  if (before) context.setTransform(before)
}

/** A line through the middle of the small letters, where browsers draw it in SVG: its top a third of the ascent above the baseline. */
function paintStrike({ text, size, anchor }: MarkOf<"text">, x: number, y: number, { context }: Brush): void {
  const { width } = context.measureText(text)
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x
  const thickness = Math.max(1, size / 14)
  context.fillRect(left, y - size * 0.32, width, thickness)
}

function paintGroup(mark: MarkOf<"group">, brush: Brush): void {
  const { context } = brush
  context.save()
  context.translate(mark.x, mark.y)
  if (mark.clip) {
    context.beginPath()
    context.rect(0, 0, mark.clip.width, mark.clip.height)
    context.clip()
  }
  paintMarks(mark.marks, { ...brush, alpha: brush.alpha * (mark.opacity ?? 1) })
  context.restore()
}
