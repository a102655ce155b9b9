/** A link as marks: a gentle arc with a small head that points to what came of it, its dash saying the relation; a stub where an end is out of sight. */
import type { Relation } from "../../query/links"
import type { Mark, Paint } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import type { Spot } from "./spot"

/** How a link stands out: the selected event's own, its chain's, any other, any other beside a selected one's. */
export type LinkTone = "own" | "further" | "plain" | "aside"

const tones: Readonly<Record<LinkTone, { readonly ink: Ink; readonly width: number; readonly opacity: number }>> = {
  own: { ink: "accent", width: 1.4, opacity: 0.95 },
  further: { ink: "soft", width: 1, opacity: 0.75 },
  plain: { ink: "soft", width: 1, opacity: 0.8 },
  aside: { ink: "faint", width: 1, opacity: 0.35 },
}

const dashes: Readonly<Record<Relation, readonly number[]>> = {
  prepares: [],
  follows: [6, 3],
  implements: [2.5, 2],
  "responds-to": [8, 2.5, 1.5, 2.5],
  "part-of": [0.8, 3],
}

/** px */
const head = { length: 6, half: 2.7 } as const
const gap = 2.5
const halfBar = 5
const bulge = { share: 0.2, least: 10, most: 54 } as const
const stub = { length: 24, least: 9, fan: 5 } as const
/** Shorter ones are no longer read as lines. */
const leastArc = 7

type Point = readonly [x: number, y: number]

const round = (px: number) => Math.round(px * 10) / 10
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`

function paintOf(relation: Relation, tone: LinkTone): Paint {
  const { ink, width, opacity } = tones[tone]
  const dash = dashes[relation]
  return { fill: "none", stroke: ink, strokeWidth: width, opacity, ...(dash.length > 0 && { dash }) }
}

/** What an arc keeps within, px. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** From cause to effect. Empty where the two are too near each other for a line. */
export function arcMarks(from: Spot, to: Spot, relation: Relation, tone: LinkTone, plot: Plot): Mark[] {
  const [a, b] = [nearestOn(from, to), nearestOn(to, from)]
  const distance = Math.hypot(b[0] - a[0], b[1] - a[1])
  if (distance < reachOf(from) + reachOf(to) + leastArc) return []
  const bend = bendOf(a, b, distance, plot)
  const start = towards(a, bend, reachOf(from))
  const tip = towards(b, bend, reachOf(to))
  const end = towards(tip, bend, head.length - 1)
  const arc: Mark = { kind: "path", d: `M${at(start)}Q${at(bend)} ${at(end)}`, ...paintOf(relation, tone) }
  return [arc, headMark(tip, bend, tone)]
}

/** A short line towards an end that lies before the window (`side` −1) or after it; `place` fans out those of one event. */
export function stubMarks(
  spot: Spot,
  side: -1 | 1,
  isIncoming: boolean,
  relation: Relation,
  tone: LinkTone,
  { edge, place }: { readonly edge: number; readonly place: number },
): Mark[] {
  const start: Point = [(side < 0 ? spot.x0 : spot.x1) + side * gap, spot.y]
  const length = Math.min(stub.length, (edge - start[0]) * side)
  if (length < stub.least) return []
  const end: Point = [start[0] + side * length, spot.y - place * stub.fan]
  const paint = paintOf(relation, tone)
  const share = (part: number): Point => [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part]
  // It fades by steps: paths have no gradients, and need none.
  const parts = [0, 0.4, 0.7, 1].map(share)
  const lines = parts.slice(1).map((to, i): Mark => {
    const d = `M${at(parts[i]!)}L${at(to)}`
    return { kind: "path", d, ...paint, opacity: (paint.opacity ?? 1) * (1 - 0.32 * i) }
  })
  return isIncoming ? [...lines, headMark(start, end, tone)] : lines
}

/** How a relation looks in the legend: drawn about (0, 0), this wide. */
export const sampleWidth = 28
export function sampleMarks(relation: Relation): Mark[] {
  const [x0, x1] = [-sampleWidth / 2, sampleWidth / 2]
  const line: Mark = { kind: "path", d: `M${x0} 0H${x1 - head.length + 1}`, ...paintOf(relation, "plain") }
  return [line, headMark([x1, 0], [x0, 0], "plain")]
}

/** A filled head with its tip at a point, coming from another. */
function headMark(tip: Point, from: Point, tone: LinkTone): Mark {
  const { ink, opacity } = tones[tone]
  const [ux, uy] = unit(from, tip)
  const foot: Point = [tip[0] - ux * head.length, tip[1] - uy * head.length]
  const left: Point = [foot[0] - uy * head.half, foot[1] + ux * head.half]
  const right: Point = [foot[0] + uy * head.half, foot[1] - ux * head.half]
  return { kind: "path", d: `M${at(tip)}L${at(left)}L${at(right)}Z`, fill: ink, opacity }
}

/** The bend lies above the chord, of a vertical one to its left, and never out of the plot. */
function bendOf(a: Point, b: Point, distance: number, { left, right, top }: Plot): Point {
  const [ux, uy] = unit(a, b)
  const side = ux > 0.001 ? 1 : ux < -0.001 ? -1 : uy > 0 ? -1 : 1
  const by = Math.min(bulge.most, Math.max(bulge.least, distance * bulge.share))
  const x = (a[0] + b[0]) / 2 + side * uy * by
  return [Math.min(Math.max(x, left), right), Math.max(top, (a[1] + b[1]) / 2 - side * ux * by)]
}

const unit = (from: Point, to: Point): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

function towards(from: Point, to: Point, by: number): Point {
  const [ux, uy] = unit(from, to)
  return [from[0] + ux * by, from[1] + uy * by]
}

/** The point of what has length that lies nearest to another; the top of a bar. */
function nearestOn(spot: Spot, other: Spot): Point {
  const middle = (other.x0 + other.x1) / 2
  if (spot.r !== undefined) return [(spot.x0 + spot.x1) / 2, spot.y]
  return [Math.min(Math.max(middle, spot.x0), spot.x1), spot.y]
}

const reachOf = (spot: Spot) => (spot.r ?? spot.half ?? halfBar) + gap
