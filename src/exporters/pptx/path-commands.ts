/** The data of a path as the few commands that PowerPoint knows: lines and cubic curves, all absolute. */
import type { Point } from "../../scene/path"
import { type Arc, arcCurves } from "./arc-curves"

export type PathCommand =
  | { readonly kind: "move" | "line"; readonly to: Point }
  | { readonly kind: "curve"; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: "close" }

const commandPattern = /([a-df-z])([^a-df-z]*)/gi
const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

interface Pen {
  readonly commands: PathCommand[]
  at: Point
  /** Where the outline began, to which a close returns. */
  start: Point
  /** The last control point, which S and T mirror. */
  control: Point | undefined
}

export function pathCommands(d: string): readonly PathCommand[] {
  const pen: Pen = { commands: [], at: [0, 0], start: [0, 0], control: undefined }
  for (const [, letter = "", rest = ""] of d.matchAll(commandPattern)) {
    const command = letter.toUpperCase()
    const numbers = (rest.match(numberPattern) ?? []).map(Number)
    const count = arity[command]
    if (count === undefined) continue
    if (count === 0) close(pen)
    for (let i = 0; count > 0 && i + count <= numbers.length; i += count) {
      const given = numbers.slice(i, i + count)
      const absolute = letter === command ? given : shifted(command, given, pen.at)
      step(pen, command === "M" && i > 0 ? "L" : command, absolute)
    }
  }
  return pen.commands
}

/** Relative numbers as absolute ones. */
function shifted(command: string, numbers: readonly number[], [x, y]: Point): number[] {
  if (command === "V") return numbers.map((value) => value + y)
  const first = command === "A" ? 5 : 0
  return numbers.map((value, i) => (i < first ? value : value + ((i - first) % 2 === 0 ? x : y)))
}

function close(pen: Pen): void {
  if (pen.commands.length > 0) pen.commands.push({ kind: "close" })
  pen.at = pen.start
  pen.control = undefined
}

function go(pen: Pen, kind: "move" | "line", to: Point): void {
  pen.commands.push({ kind, to })
  pen.at = to
  if (kind === "move") pen.start = to
}

function curve(pen: Pen, one: Point, two: Point, to: Point): void {
  pen.commands.push({ kind: "curve", by: [one, two], to })
  pen.at = to
}

/** A quadratic curve is a cubic one with its control points two thirds of the way. */
function quadratic(pen: Pen, control: Point, to: Point): void {
  const towards = ([x, y]: Point): Point => [x + ((control[0] - x) * 2) / 3, y + ((control[1] - y) * 2) / 3]
  curve(pen, towards(pen.at), towards(to), to)
  pen.control = control
}

/** One command with its numbers, all absolute. */
function step(pen: Pen, command: string, numbers: readonly number[]): void {
  const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers
  const { at, control } = pen
  const mirrored: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at
  pen.control = undefined
  switch (command) {
    case "M":
      go(pen, "move", [a, b])
      break
    case "L":
      go(pen, "line", [a, b])
      break
    case "H":
      go(pen, "line", [a, at[1]])
      break
    case "V":
      go(pen, "line", [at[0], a])
      break
    case "C":
      curve(pen, [a, b], [c, e], [f, g])
      pen.control = [c, e]
      break
    case "S":
      curve(pen, mirrored, [a, b], [c, e])
      pen.control = [a, b]
      break
    case "Q":
      quadratic(pen, [a, b], [c, e])
      break
    case "T":
      quadratic(pen, mirrored, [a, b])
      break
    case "A":
      turn(pen, [g, h], { rx: Math.abs(a), ry: Math.abs(b), degrees: c, isLarge: e !== 0, isSweep: f !== 0 })
      break
  }
}

function turn(pen: Pen, to: Point, arc: Arc): void {
  const curves = arcCurves(pen.at, to, arc)
  if (!curves) go(pen, "line", to)
  for (const [one, two, end] of curves ?? []) curve(pen, one, two, end)
}
