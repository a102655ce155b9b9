/** The marks of what is longer than a day: an interval as a bar, a month, season or year as a band with soft ends. */
import type { Mark, Paint } from "../../scene/scene"
import {
  type GlyphStyle,
  isHollow,
  paintOf,
  proposedDash,
  type Sides,
  statusMarks,
  strokeWidth,
  veilOpacity,
  veilReach,
  whiskerMarks,
} from "./glyph"

const barHeight = 8
const bandHeight = 14
/** px over which a band's ends grow soft, at most. */
const softEnd = 24
/** px over which a bar passes out of the plot, and over which it ends where no end is set. */
const edgeFade = 10
const openFade = 24
/** px of a bar of which one end is all that is known. */
const stub = 9

/** How an end of a bar is drawn: plainly, growing soft over so many px, going on beyond the plot, endless, or not known. */
export type End =
  | { readonly kind: "plain" | "beyond" | "open" | "unknown" }
  | { readonly kind: "soft"; readonly width: number }

export const plainEnd: End = { kind: "plain" }

/** Whether an end of a bar is in sight. */
export const isSeen = ({ kind }: End): boolean => kind === "plain" || kind === "soft"

/** An interval: a bar through all its days. */
export function barGlyph(
  x0: number,
  x1: number,
  y: number,
  [start, end]: readonly [End, End],
  style: GlyphStyle,
): Mark[] {
  // Of what has one end on record only that is solid, and a dotted line says how far it may reach.
  const from = start.kind === "unknown" ? (end.kind === "beyond" ? x1 : Math.max(x0, x1 - stub)) : x0
  const to = end.kind === "unknown" ? (start.kind === "beyond" ? x0 : Math.min(x1, x0 + stub)) : x1
  const threads = [
    ...(from > x0 ? [threadMark(x0, from, y, style)] : []),
    ...(to < x1 ? [threadMark(to, x1, y, style)] : []),
  ]
  const fade = fadeOf(start, end, to - from)
  const arrows = [
    ...(start.kind === "open" ? [arrow(x0, y, -1, style)] : []),
    ...(end.kind === "open" ? [arrow(x1, y, 1, style)] : []),
  ]
  const sides = [isSeen(start), isSeen(end)] as const
  const whiskers = style.approximate ? whiskerMarks(from, to, y, style.ink, sides) : []
  const body = bodyOf(from, to, y, fade, style)
  return [
    ...threads,
    ...whiskers,
    ...veilMarks(from, to, y, sides, style),
    ...body,
    ...arrows,
    ...statusMarks((from + to) / 2, y, 4, style),
  ]
}

function bodyOf(x0: number, x1: number, y: number, fade: readonly [number, number], style: GlyphStyle): Mark[] {
  if (x1 <= x0) return []
  const bar = { kind: "rect", x: x0, y: y - barHeight / 2, width: x1 - x0, height: barHeight } as const
  const paint = paintOf(style)
  if (fade[0] === 0 && fade[1] === 0)
    return [{ ...bar, radius: barHeight / 2, ...paint, ...(!isHollow(style) && { opacity: 0.85 }) }]
  const closings = [x0, x1].filter((_, i) => fade[i] === 0).map((x) => closingMark(x, y, style))
  if (!isHollow(style)) return [{ ...bar, radius: barHeight / 2, fill: style.ink, fade, opacity: 0.85 }]
  return [
    { ...bar, fill: "paper", fade },
    { ...bar, fill: style.ink, fade, opacity: 0.14 },
    ...edgeLines(x0 + fade[0], x1 - fade[1], y, barHeight, style),
    ...closings,
  ]
}

/** px at both ends, together never more than the bar has. */
function fadeOf(start: End, end: End, width: number): readonly [number, number] {
  const wanted = [start, end].map((one) => {
    if (one.kind === "soft") return one.width
    return one.kind === "open" ? openFade : one.kind === "beyond" ? edgeFade : 0
  })
  const [left = 0, right = 0] = wanted
  const share = Math.min(1, width / Math.max(left + right, 1e-6))
  return [left * share, right * share]
}

/** A month, a season, a year: somewhere within, so a band with soft ends, lying behind the marks. */
export function bandGlyph(
  x0: number,
  x1: number,
  y: number,
  style: GlyphStyle,
  { height = bandHeight, sides }: { readonly height?: number; readonly sides?: Sides } = {},
): Mark[] {
  const soft = Math.min(softEnd, (x1 - x0) / 3)
  const band = { kind: "rect", x: x0, y: y - height / 2, width: x1 - x0, height, fade: [soft, soft] } as const
  const marks: Mark[] = [{ ...band, fill: style.ink, opacity: style.status === "occurred" ? 0.34 : 0.2 }]
  // Hollow as every date that is uncertain.
  if (style.uncertain) marks.push({ ...band, y: y - height / 2 + 3, height: height - 6, fill: "paper" })
  if (style.status !== "occurred") marks.push(...edgeLines(x0 + soft, x1 - soft, y, height, style))
  const whiskers = style.approximate ? whiskerMarks(x0, x1, y, style.ink, sides) : []
  return [...whiskers, ...marks, ...statusMarks((x0 + x1) / 2, y, 4, style)]
}

/** The upper and the lower edge of what has no sharp ends. */
function edgeLines(x1: number, x2: number, y: number, height: number, { status, ink }: GlyphStyle): Mark[] {
  if (x2 <= x1) return []
  const dash = status === "proposed" ? { dash: proposedDash } : {}
  return [y - height / 2, y + height / 2].map((edge) => ({
    kind: "line",
    x1,
    x2,
    y1: edge,
    y2: edge,
    stroke: ink,
    strokeWidth: 1,
    ...dash,
  }))
}

/** The edge that closes an outline where its end is known. */
function closingMark(x: number, y: number, { status, ink }: GlyphStyle): Mark {
  const dash = status === "proposed" ? { dash: proposedDash } : {}
  return {
    kind: "line",
    x1: x,
    x2: x,
    y1: y - barHeight / 2,
    y2: y + barHeight / 2,
    stroke: ink,
    strokeWidth: 1,
    ...dash,
  }
}

function veilMarks(x0: number, x1: number, y: number, [left, right]: Sides, { uncertain, ink }: GlyphStyle): Mark[] {
  if (!uncertain || x1 <= x0) return []
  const reach = barHeight / 2 + veilReach
  const [from, to] = [left ? x0 - veilReach : x0, right ? x1 + veilReach : x1]
  const box = { x: from, y: y - reach, width: to - from, height: 2 * reach, radius: reach }
  return [{ kind: "rect", ...box, fill: ink, opacity: veilOpacity }]
}

/** A dotted line through days of which nothing is sure. */
export function threadMark(x1: number, x2: number, y: number, { ink }: GlyphStyle): Mark {
  return { kind: "line", x1, y1: y, x2, y2: y, stroke: ink, strokeWidth: 1, dash: [1, 2.4] }
}

/** Onwards without end. */
function arrow(x: number, y: number, direction: 1 | -1, { ink }: GlyphStyle): Mark {
  const back = x - 4 * direction
  const line: Paint = { fill: "none", stroke: ink, strokeWidth }
  return { kind: "path", d: `M${back} ${y - 3.6}L${x} ${y}L${back} ${y + 3.6}`, ...line }
}
