/** The marks of an event: form says status and precision, shape and size say level, ink says topic. Legible without colour. */
import type { Mark, Paint, Shape } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import { anchorRadius, radiusOf, whisker } from "./entry"

/** What a glyph must say. */
export interface GlyphStyle {
  readonly status: string
  readonly level: string
  readonly ink: Ink
  readonly isAnchor: boolean
  readonly approximate: boolean
  readonly uncertain: boolean
}

const strokeWidth = 1.4
const barHeight = 8
const bandHeight = 14
const proposedDash = [2, 1.8]
/** What touches a lane only in passing: a dot in the strip beneath its rows. */
export const dotRadius = 1.9

/** Fill and stroke by status: filled occurred, outlined scheduled or postponed, dashed proposed, struck cancelled. */
function paintOf({ status, ink, uncertain }: GlyphStyle): Paint {
  const isHollow = status !== "occurred" || uncertain
  return {
    fill: isHollow ? "paper" : ink,
    stroke: ink,
    strokeWidth,
    ...(status === "proposed" && { dash: proposedDash }),
  }
}

const diamond = (x: number, y: number, r: number): string => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`

/** A day: a mark of its own centre. */
export function pointGlyph(x: number, y: number, style: GlyphStyle): Mark[] {
  const { ink, level } = style
  const r = style.isAnchor ? 5 : radiusOf(level)
  const marks: Mark[] = []
  if (style.approximate) {
    const dash: Paint = { stroke: ink, strokeWidth, dash: [2, 2] }
    marks.push({ kind: "line", x1: x - r - whisker, y1: y, x2: x - r - 1, y2: y, ...dash })
    marks.push({ kind: "line", x1: x + r + 1, y1: y, x2: x + r + whisker, y2: y, ...dash })
  }
  if (style.uncertain) marks.push({ kind: "circle", x, y, r: r + 2, fill: ink, opacity: 0.22 })
  if (style.isAnchor) {
    const ring: Paint = { fill: "paper", stroke: "accent", strokeWidth: 1.5 }
    marks.push({ kind: "circle", x, y, r: anchorRadius - 0.75, ...ring })
    marks.push({ kind: "circle", x, y, r: 4.6, ...paintOf({ ...style, ink: "accent" }) })
    return marks
  }
  const shape: Shape = level === "leader" ? { kind: "path", d: diamond(x, y, r) } : { kind: "circle", x, y, r: r - 0.5 }
  marks.push({ ...shape, ...paintOf(style) })
  return [...marks, ...statusMarks(x, y, r, style)]
}

/** A stroke through what was called off; an arrow onwards from what was put off. */
function statusMarks(x: number, y: number, r: number, { status, ink }: GlyphStyle): Mark[] {
  const line = { stroke: ink, strokeWidth } as const
  if (status === "cancelled") return [{ kind: "line", x1: x - r - 1, y1: y + r, x2: x + r + 1, y2: y - r, ...line }]
  if (status !== "postponed") return []
  const d = `M${x - 2} ${y}H${x + 2.2}M${x + 0.4} ${y - 1.8}L${x + 2.4} ${y}L${x + 0.4} ${y + 1.8}`
  return [{ kind: "path", d, fill: "none", stroke: ink, strokeWidth: 1.1 }]
}

/** An interval: a bar through all its days; soft where an end is open or beyond the plot. */
export function barGlyph(
  x0: number,
  x1: number,
  y: number,
  fade: readonly [number, number],
  style: GlyphStyle,
): Mark[] {
  const paint = paintOf(style)
  const bar = {
    kind: "rect",
    x: x0,
    y: y - barHeight / 2,
    width: x1 - x0,
    height: barHeight,
    radius: barHeight / 2,
  } as const
  const status = statusMarks((x0 + x1) / 2, y, 4, style)
  const isHollow = paint.fill === "paper"
  if (fade[0] > 0 || fade[1] > 0) return [{ ...bar, fill: style.ink, fade, opacity: isHollow ? 0.35 : 0.85 }, ...status]
  if (!style.approximate) return [{ ...bar, ...paint, ...(!isHollow && { opacity: 0.85 }) }, ...status]
  const ground = isHollow ? [] : [{ ...bar, fill: style.ink, opacity: 0.35 }]
  return [...ground, { ...bar, fill: "none", stroke: style.ink, strokeWidth, dash: [3, 2.4] }, ...status]
}

/** A month, a season, a year: somewhere within, so a band with soft ends, lying behind the marks. */
export function bandGlyph(x0: number, x1: number, y: number, style: GlyphStyle): Mark[] {
  const soft = Math.min(24, (x1 - x0) / 3)
  const opacity = style.status === "occurred" ? 0.34 : 0.2
  const band = { kind: "rect", x: x0, y: y - bandHeight / 2, width: x1 - x0, height: bandHeight } as const
  const marks: Mark[] = [{ ...band, fill: style.ink, fade: [soft, soft], opacity }]
  if (style.status !== "occurred") {
    const dash = style.status === "proposed" ? { dash: proposedDash } : {}
    const line = { x1: x0 + soft, x2: x1 - soft, stroke: style.ink, strokeWidth: 1, ...dash } as const
    for (const edge of [y - bandHeight / 2, y + bandHeight / 2])
      marks.push({ kind: "line", y1: edge, y2: edge, ...line })
  }
  return [...marks, ...statusMarks((x0 + x1) / 2, y, 4, style)]
}

/** One of several dates, or all of them: marks tied by a thread; hollow where it is not known which. */
export function setGlyph(xs: readonly number[], y: number, isOneOf: boolean, style: GlyphStyle): Mark[] {
  const first = xs[0] ?? 0
  const last = xs[xs.length - 1] ?? first
  const thread: Mark = {
    kind: "line",
    x1: first,
    y1: y,
    x2: last,
    y2: y,
    stroke: style.ink,
    ...(isOneOf && { dash: [1, 2] }),
  }
  return [
    thread,
    ...xs.flatMap((x) =>
      pointGlyph(x, y, { ...style, uncertain: false, status: isOneOf ? "scheduled" : style.status }),
    ),
  ]
}
