/** The sheet in a frame, who stands where on it, and what of it a camera sees. */
import type { Layout } from "../../query/layout"
import type { Frame } from "../chart"
import type { NetworkAnswer } from "./answer"
import { type Camera, fitted } from "./camera"
import { type Box, type Ground, groundOf } from "./ground"
import { type Plan, planOf } from "./plan"

export const margin = 12
/** Room beneath the sheet: kept the same for all filters, so that the ground does not move when the legend grows. */
const legendLines = (width: number) => Math.min(7, Math.max(3, Math.ceil(1300 / Math.max(width, 1)) + 1))
const lineHeight = 18

/** The part of the scene where actors stand. */
export function sheetOf(width: number, height: number): Box {
  const foot = legendLines(width) * lineHeight + 14
  return {
    left: margin,
    top: margin,
    right: Math.max(margin + 1, width - margin),
    bottom: Math.max(margin + 1, height - foot),
  }
}

/** Where the actors may stand: within the sheet with room for half a form and a name. */
export function boxOf(width: number, height: number): Box {
  const { left, top, right, bottom } = sheetOf(width, height)
  const inset = Math.min(56, (right - left) / 9)
  return { left: left + inset, top: top + 8, right: right - inset, bottom: Math.max(top + 9, bottom - 18) }
}

const grounds = new WeakMap<Layout, { key: string; ground: Ground }>()

/** The ground of a layout in a frame, kept until the frame changes its size. */
export function groundIn(answer: NetworkAnswer, width: number, height: number): Ground {
  const key = `${width} ${height}`
  const known = grounds.get(answer.layout)
  if (known?.key === key) return known.ground
  const ground = groundOf(answer.layout, answer.strength, boxOf(width, height))
  grounds.set(answer.layout, { key, ground })
  return ground
}

export function planIn(
  answer: NetworkAnswer,
  frame: Pick<Frame, "width" | "height" | "selection">,
  camera: Camera = fitted,
): Plan {
  return planOf(answer, groundIn(answer, frame.width, frame.height), camera.zoom, frame.selection)
}

/** Where things are seen. */
export interface Sight {
  readonly sheet: Box
  x(code: number): number
  y(code: number): number
  isSeen(code: number, reach: number): boolean
}

export function inSight(ground: Ground, { zoom, x, y }: Camera, sheet: Box): Sight {
  const xOf = (code: number) => ground.x[code]! * zoom + x
  const yOf = (code: number) => ground.y[code]! * zoom + y
  return {
    sheet,
    x: xOf,
    y: yOf,
    isSeen: (code, reach) =>
      xOf(code) > -reach &&
      xOf(code) < sheet.right + margin + reach &&
      yOf(code) > -reach &&
      yOf(code) < sheet.bottom + reach,
  }
}
