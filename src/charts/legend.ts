/** A legend: each form on screen beside its name, set in lines. Part of the scene, so that no export loses it. */
import type { Mark } from "../scene/scene"
import { ellipsis, textWidth } from "../scene/text"
import { textSizes } from "../scene/theme"

export interface LegendItem {
  /** Drawn about (0, 0), within `width` px. */
  readonly marks: readonly Mark[]
  readonly width: number
  readonly text: string
}

export interface Legend {
  readonly marks: readonly Mark[]
  readonly height: number
}

const size = textSizes.small
/** px between a form and its name, between items, between lines. */
const inset = 6
const gap = 18
const lineHeight = 18

/** The items in as many lines as the room needs, from the upper left corner. */
export function legendOf(items: readonly LegendItem[], left: number, top: number, right: number): Legend {
  const marks: Mark[] = []
  let x = left
  let line = 0
  for (const item of items) {
    const room = right - left - item.width - inset
    const text = ellipsis(item.text, size, room)
    const width = item.width + inset + textWidth(text, size)
    if (x > left && x + width > right) {
      x = left
      line++
    }
    const y = top + line * lineHeight + lineHeight / 2
    marks.push({ kind: "group", x: x + item.width / 2, y, marks: item.marks })
    marks.push({ kind: "text", x: x + item.width + inset, y: y + 4, text, size, fill: "soft" })
    x += width + gap
  }
  return { marks, height: items.length === 0 ? 0 : (line + 1) * lineHeight }
}
