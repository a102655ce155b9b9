/** The marks of an event on a day: form says status and precision, shape and size say level, ink says topic. Legible without colour. */
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
  /** One of several dates, not known which: of what occurred the mark is but half filled. */
  readonly isOneOf?: boolean
}

export const strokeWidth = 1.4
export const proposedDash = [2, 1.8]
/** What touches a lane only in passing: a dot in the strip beneath its rows. */
export const dotRadius = 1.9
/** px that the veil about an uncertain mark reaches beyond it, and how dense it is. */
export const veilReach = 2
export const veilOpacity = 0.22
const halfFilled = 0.4

/** Whether a mark is drawn as an outline. */
export const isHollow = ({ status, uncertain }: GlyphStyle): boolean => status !== "occurred" || uncertain

/** Fill and stroke by status: filled occurred, outlined scheduled or postponed, dashed proposed, struck cancelled. */
export function paintOf(style: GlyphStyle): Paint {
  return {
    fill: isHollow(style) ? "paper" : style.ink,
    stroke: style.ink,
    strokeWidth,
    ...(style.status === "proposed" && { dash: proposedDash }),
  }
}

const diamond = (x: number, y: number, r: number): string => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`

/** A day: a mark of its own centre. */
export function pointGlyph(x: number, y: number, style: GlyphStyle): Mark[] {
  const { ink, level } = style
  const r = style.isAnchor ? 5 : radiusOf(level)
  const marks: Mark[] = []
  if (style.approximate) marks.push(...whiskerMarks(x - r, x + r, y, ink))
  if (style.uncertain) marks.push({ kind: "circle", x, y, r: r + veilReach, fill: ink, opacity: veilOpacity })
  if (style.isAnchor) {
    const ring: Paint = { fill: "paper", stroke: "accent", strokeWidth: 1.5 }
    marks.push({ kind: "circle", x, y, r: anchorRadius - 0.75, ...ring })
    marks.push({ kind: "circle", x, y, r: 4.6, ...paintOf({ ...style, ink: "accent" }) })
    return marks
  }
  const shape: Shape = level === "leader" ? { kind: "path", d: diamond(x, y, r) } : { kind: "circle", x, y, r: r - 0.5 }
  if (style.isOneOf && !isHollow(style)) {
    marks.push({ ...shape, fill: "paper" }, { ...shape, fill: ink, opacity: halfFilled })
    marks.push({ ...shape, fill: "none", stroke: ink, strokeWidth })
  } else marks.push({ ...shape, ...paintOf(style) })
  return [...marks, ...statusMarks(x, y, r, style)]
}

/** Which sides of a mark are in sight. */
export type Sides = readonly [left: boolean, right: boolean]
const bothSides: Sides = [true, true]

/** The dashes of an approximate date, beyond those sides of its mark that are in sight. */
export function whiskerMarks(x0: number, x1: number, y: number, ink: Ink, sides: Sides = bothSides): Mark[] {
  const dash: Paint = { stroke: ink, strokeWidth, dash: [2, 2] }
  const marks: Mark[] = []
  if (sides[0]) marks.push({ kind: "line", x1: x0 - whisker, y1: y, x2: x0 - 1, y2: y, ...dash })
  if (sides[1]) marks.push({ kind: "line", x1: x1 + 1, y1: y, x2: x1 + whisker, y2: y, ...dash })
  return marks
}

/** A stroke through what was called off; an arrow onwards from what was put off. */
export function statusMarks(x: number, y: number, r: number, { status, ink }: GlyphStyle): Mark[] {
  const line = { stroke: ink, strokeWidth } as const
  if (status === "cancelled") return [{ kind: "line", x1: x - r - 1, y1: y + r, x2: x + r + 1, y2: y - r, ...line }]
  if (status !== "postponed") return []
  const d = `M${x - 2} ${y}H${x + 2.2}M${x + 0.4} ${y - 1.8}L${x + 2.4} ${y}L${x + 0.4} ${y + 1.8}`
  return [{ kind: "path", d, fill: "none", stroke: ink, strokeWidth: 1.1 }]
}
