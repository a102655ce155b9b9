/** A vertical line through the lanes, broken where text stands: no line runs through what is to be read. */
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"

/** A box that verticals do not run through. */
export interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** px between a line and the text that it spares. */
const spare = 3
/** Of the size of a text: what it reaches above its baseline and beneath. */
const ascent = 0.95
const descent = 0.3

/** From top to bottom, what is left of a vertical between the boxes in its way. */
export function piecesOf(x: number, top: number, bottom: number, boxes: readonly Box[]): readonly [number, number][] {
  const inTheWay = boxes.filter((box) => box.x0 - spare <= x && box.x1 + spare >= x).toSorted((a, b) => a.y0 - b.y0)
  const pieces: [number, number][] = []
  let y = top
  for (const { y0, y1 } of inTheWay) {
    if (Math.min(y0, bottom) > y) pieces.push([y, Math.min(y0, bottom)])
    y = Math.max(y, y1)
  }
  if (bottom > y) pieces.push([y, bottom])
  return pieces
}

/** Where the texts among marks stand. */
export function textBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.kind !== "text") return []
    const width = textWidth(mark.text, mark.size, mark.weight === undefined ? {} : { weight: mark.weight })
    const x0 = mark.x - (mark.anchor === "end" ? width : mark.anchor === "middle" ? width / 2 : 0)
    return [{ x0, x1: x0 + width, y0: mark.y - mark.size * ascent, y1: mark.y + mark.size * descent }]
  })
}
