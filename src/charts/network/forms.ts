/** The form of an actor by its kind, told apart without colour: round for people, angular for bodies, hollow where many act as one. */
import type { Actor } from "../../model/actor"
import type { Mark, Paint } from "../../scene/scene"

type Kind = Actor["kind"]

const hollow: ReadonlySet<Kind> = new Set(["ministry", "forum"])

/** Corners on a circle of radius 1, clockwise from the top. */
const corners = (count: number, turn = 0): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((i + turn) / count) * 2 * Math.PI - Math.PI / 2
    return [Math.cos(angle), Math.sin(angle)] as const
  })

/** Scales a regular polygon of `count` corners to the area of a disc of radius 1. */
const equalArea = (count: number): number => Math.sqrt((2 * Math.PI) / (count * Math.sin((2 * Math.PI) / count)))

const polygons: Readonly<Partial<Record<Kind, readonly (readonly [number, number])[]>>> = {
  organization: corners(4),
  company: corners(3),
}

function polygonPath(points: readonly (readonly [number, number])[], x: number, y: number, r: number): string {
  const size = r * equalArea(points.length)
  // A triangle's middle lies below that of its box; a shift sets it evenly about (x, y).
  const drop = points.length === 3 ? size * 0.2 : 0
  const at = ([px, py]: readonly [number, number]) => `${round(x + px * size)},${round(y + drop + py * size)}`
  return `M${points.map(at).join("L")}Z`
}

const round = (px: number) => Math.round(px * 100) / 100

/** px from the middle within which the whole form lies. */
export function reachOf(kind: Kind, r: number): number {
  if (kind === "person" || kind === "forum") return r + 1
  return r * (kind === "company" ? 1.5 : 1.26) + 1
}

/** The form of a kind whose area is that of a disc of radius `r`. */
export function formMark(
  kind: Kind,
  x: number,
  y: number,
  r: number,
  paint: Paint & { key?: string; label?: string },
): Mark {
  const ink = paint.fill ?? "ink"
  const look: typeof paint = hollow.has(kind)
    ? { ...paint, fill: "paper", stroke: ink, strokeWidth: Math.min(2.5, Math.max(1.5, r / 4)) }
    : { stroke: "paper", strokeWidth: 1, ...paint, fill: ink }
  const points = polygons[kind]
  if (points) return { kind: "path", d: polygonPath(points, x, y, r), ...look }
  if (kind === "person" || kind === "forum") return { kind: "circle", x, y, r: hollow.has(kind) ? r - 0.5 : r, ...look }
  const side = r * Math.sqrt(Math.PI)
  return {
    kind: "rect",
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
    radius: Math.min(2, r / 5),
    ...look,
  }
}
