/** Writes the operators of a page's content (ISO 32000-1, 8 and 9), each only where something changes. Knows pixels of a scene, y downwards, and no marks. */
import type { PDFDocument } from "pdfkit"
import { type PathCommand, pathCommands } from "../pptx/path-commands"

/** What is set at a moment, and comes back with `restore`. */
interface State {
  readonly fill: string
  readonly stroke: string
  readonly width: number
  readonly dash: string
  readonly alpha: number
  readonly join: number
}

/** As a page begins; no colour of ours is set. */
const initial: State = { fill: "", stroke: "", width: 1, dash: "", alpha: 1, join: 0 }
/** Control points of a quarter of a circle. */
const kappa = 0.5523
/** SVG's own. */
const miterLimit = 4

/** Up to three decimals; what is no number is nought, since one such would spoil the file. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000
  return Number.isFinite(rounded) && Math.abs(rounded) < 1e9 ? String(rounded || 0).replace(/^(-?)0\./, "$1.") : "0"
}

export const numbers = (...values: readonly number[]): string => values.map(number).join(" ")

/** Ten decimals, for what is multiplied, without the exponents that no PDF knows. */
const exact = (value: number) => (Math.abs(value) < 1e15 ? value.toFixed(10).replace(/\.?0+$/, "") : "0")

/** `#rrggbb` as three parts of one. */
const channels = (colour: string) =>
  numbers(...[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255))

export interface Pen {
  write(operators: string): void
  save(): void
  restore(): void
  /** Maps what follows: a unit becomes `scaleX` by `scaleY` at (x, y). */
  place(x: number, y: number, scaleX?: number, scaleY?: number): void
  clip(width: number, height: number): void
  fill(colour: string): void
  stroke(colour: string, width: number, dash?: readonly number[]): void
  /** Corners of lines: 0 mitred, 1 round. */
  join(kind: 0 | 1): void
  alpha(share: number): void
  rect(x: number, y: number, width: number, height: number, radius?: number): void
  circle(x: number, y: number, r: number): void
  line(x1: number, y1: number, x2: number, y2: number): void
  path(d: string): void
}

/** `states` holds graphics states by what they set, shared by the pages of a file. */
export function openPen(pdf: PDFDocument, states: Map<string, ReturnType<PDFDocument["ref"]>>): Pen {
  let state = initial
  const saved: State[] = []
  const write = (operators: string) => void pdf.addContent(operators)
  const curve = (...values: readonly number[]) => `${numbers(...values)} c`
  write(`${miterLimit} M`)
  return {
    write,
    save() {
      saved.push(state)
      write("q")
    },
    restore() {
      state = saved.pop() ?? initial
      write("Q")
    },
    place: (x, y, scaleX = 1, scaleY = 1) => write(`${exact(scaleX)} 0 0 ${exact(scaleY)} ${exact(x)} ${exact(y)} cm`),
    clip: (width, height) => write(`${numbers(0, 0, width, height)} re W n`),
    fill(colour) {
      if (colour !== state.fill) write(`${channels(colour)} rg`)
      state = { ...state, fill: colour }
    },
    stroke(colour, width, dash = []) {
      const pattern = dash.some((length) => length > 0) ? numbers(...dash.map((length) => Math.max(0, length))) : ""
      if (colour !== state.stroke) write(`${channels(colour)} RG`)
      if (width !== state.width) write(`${number(width)} w`)
      if (pattern !== state.dash) write(`[${pattern}] 0 d`)
      state = { ...state, stroke: colour, width, dash: pattern }
    },
    join(kind) {
      if (kind !== state.join) write(`${kind} j`)
      state = { ...state, join: kind }
    },
    alpha(share) {
      const alpha = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000
      if (alpha === state.alpha) return
      const name = `A${Math.round(alpha * 1000)}`
      const known = states.get(name) ?? ended(pdf, { Type: "ExtGState", ca: alpha, CA: alpha })
      states.set(name, known)
      pdf.page.ext_gstates[name] = known
      write(`/${name} gs`)
      state = { ...state, alpha }
    },
    rect(x, y, width, height, radius = 0) {
      const r = Math.min(radius, Math.abs(width) / 2, Math.abs(height) / 2)
      if (!(r > 0)) {
        write(`${numbers(x, y, width, height)} re`)
        return
      }
      const [right, bottom, k] = [x + width, y + height, r * (1 - kappa)]
      write(
        [
          `${numbers(x + r, y)} m ${numbers(right - r, y)} l`,
          curve(right - k, y, right, y + k, right, y + r),
          `${numbers(right, bottom - r)} l`,
          curve(right, bottom - k, right - k, bottom, right - r, bottom),
          `${numbers(x + r, bottom)} l`,
          curve(x + k, bottom, x, bottom - k, x, bottom - r),
          `${numbers(x, y + r)} l`,
          curve(x, y + k, x + k, y, x + r, y),
          "h",
        ].join(" "),
      )
    },
    circle(x, y, r) {
      const [a, k] = [Math.max(0, r), Math.max(0, r) * kappa]
      write(
        [
          `${numbers(x + a, y)} m`,
          curve(x + a, y + k, x + k, y + a, x, y + a),
          curve(x - k, y + a, x - a, y + k, x - a, y),
          curve(x - a, y - k, x - k, y - a, x, y - a),
          curve(x + k, y - a, x + a, y - k, x + a, y),
          "h",
        ].join(" "),
      )
    },
    line: (x1, y1, x2, y2) => write(`${numbers(x1, y1)} m ${numbers(x2, y2)} l`),
    path(d) {
      const commands = pathCommands(d)
      // What does not begin anywhere is not drawn, as in SVG; but what follows wants a path.
      write(commands[0]?.kind === "move" ? commands.map(written).join(" ") : "0 0 m")
    },
  }
}

function written(command: PathCommand): string {
  switch (command.kind) {
    case "move":
      return `${numbers(...command.to)} m`
    case "line":
      return `${numbers(...command.to)} l`
    case "curve":
      return `${numbers(...command.by.flat(), ...command.to)} c`
    case "close":
      return "h"
  }
}

/** An object that is complete. */
export function ended(pdf: PDFDocument, data: object, content?: string): ReturnType<PDFDocument["ref"]> {
  const reference = pdf.ref(data)
  reference.end(content)
  return reference
}
