/** Reads a scene that was kept as text and came from anywhere: six marks, inks of the theme, numbers that a painter can count with. */
import { isRecord } from "../../model/schema-reader"
import { isPath } from "../../scene/path"
import type { Mark, Paint, Scene, Shape } from "../../scene/scene"
import { type Ink, looks } from "../../scene/theme"
import { listOf, numberIn, objectOf, oneOf, type Read, textOf, truth, unfit } from "./plain"

/** No page is a tenth as wide. */
const farthest = 1_000_000
export const mostMarks = 300_000
const deepest = 32
const longestText = 200_000
const longestPath = 2_000_000

const inks = new Set<unknown>(["none", ...Object.keys(looks.light)])
const ink: Read<Ink> = (value) => (inks.has(value) ? (value as Ink) : unfit) // one of the inks there are
const place = numberIn(-farthest, farthest)
const length = numberIn(0, farthest)
const text = textOf(longestText)
const path: Read<string> = (value) =>
  typeof value === "string" && value.length <= longestPath && isPath(value, farthest) ? value : unfit
const fade: Read<readonly [number, number]> = (value) => {
  const ends = listOf(length, 2, 2)(value)
  const [left, right] = ends === unfit ? [] : ends
  return left === undefined || right === undefined ? unfit : [left, right]
}

type Painted = Required<Paint & Pick<Mark, "key" | "label">>
const paint: { readonly [K in keyof Painted]: Read<Painted[K]> } = {
  fill: ink,
  stroke: ink,
  strokeWidth: length,
  dash: listOf(length, 16),
  opacity: numberIn(0, 1),
  fade,
  halo: length,
  key: text,
  label: text,
}

type Of<K extends Shape["kind"]> = Extract<Shape, { readonly kind: K }>

/** The marks that hold no others. */
const simple = {
  rect: objectOf<Of<"rect">, Painted & { radius: number }>(
    { kind: oneOf(["rect"]), x: place, y: place, width: place, height: place },
    { ...paint, radius: length },
  ),
  circle: objectOf<Of<"circle">, Painted>({ kind: oneOf(["circle"]), x: place, y: place, r: length }, paint),
  line: objectOf<Of<"line">, Painted>({ kind: oneOf(["line"]), x1: place, y1: place, x2: place, y2: place }, paint),
  path: objectOf<Of<"path">, Painted>({ kind: oneOf(["path"]), d: path }, paint),
  text: objectOf<
    Pick<Of<"text">, "kind" | "x" | "y" | "text" | "size">,
    Painted & Required<Pick<Of<"text">, "weight" | "anchor" | "face" | "strike" | "rotate">>
  >(
    { kind: oneOf(["text"]), x: place, y: place, text, size: numberIn(0.1, 1000) },
    {
      ...paint,
      weight: numberIn(1, 1000),
      anchor: oneOf(["start", "middle", "end"]),
      face: oneOf(["sans", "serif"]),
      strike: truth,
      rotate: place,
    },
  ),
} satisfies Readonly<Record<Exclude<Shape["kind"], "group">, Read<Mark>>>

/** `budget.marks`: how many marks there may still be, in all scenes of a figure. */
export function sceneFrom(value: unknown, budget: { marks: number }): Scene | typeof unfit {
  return objectOf<Scene>({
    width: numberIn(1, farthest),
    height: numberIn(1, farthest),
    title: text,
    description: text,
    marks: marksIn(deepest, budget),
  })(value)
}

function marksIn(depth: number, budget: { marks: number }): Read<readonly Mark[]> {
  const group = (value: unknown): Mark | typeof unfit =>
    depth === 0 ? unfit : groupOf(marksIn(depth - 1, budget))(value)
  return listOf((value) => {
    budget.marks -= 1
    if (budget.marks < 0 || !isRecord(value)) return unfit
    const { kind } = value
    if (kind === "group") return group(value)
    return typeof kind === "string" && Object.hasOwn(simple, kind) ? simple[kind as keyof typeof simple](value) : unfit
  }, mostMarks)
}

const groupOf = (marks: Read<readonly Mark[]>): Read<Mark> =>
  objectOf<
    Pick<Of<"group">, "kind" | "x" | "y" | "marks">,
    Painted & { clip: { readonly width: number; readonly height: number } }
  >(
    { kind: oneOf(["group"]), x: place, y: place, marks },
    { ...paint, clip: objectOf({ width: length, height: length }) },
  )
