/** A legend: each form on screen beside its name, set in lines. Part of the scene, so that no export loses it. */
import type { Mark } from "../scene/scene"
import { textWidth, wrap } from "../scene/text"
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
const mostLines = 3

/** The items in as many lines as the room needs, from the upper left corner. */
export function legendOf(items: readonly LegendItem[], left: number, top: number, right: number): Legend {
  const marks: Mark[] = []
  let x = left
  let line = 0
  /** Lines of the row of items that is being set. */
  let tall = 0
  for (const item of items) {
    const texts = linesOf(item.text, right - left - item.width - inset)
    const width = item.width + inset + Math.max(...texts.map((text) => textWidth(text, size)))
    if (x > left && x + width > right) {
      x = left
      line += tall
      tall = 0
    }
    tall = Math.max(tall, texts.length)
    const y = top + line * lineHeight + lineHeight / 2
    marks.push({ kind: "group", x: x + item.width / 2, y, marks: item.marks })
    texts.forEach((text, i) => {
      const place = { x: x + item.width + inset, y: y + 4 + i * lineHeight }
      marks.push({ kind: "text", ...place, text, size, fill: "soft" })
    })
    x += width + gap
  }
  return { marks, height: (line + tall) * lineHeight }
}

/** Mostly one; a text longer than all the room goes on beneath itself. */
const linesOf = (text: string, room: number): readonly string[] =>
  textWidth(text, size) <= room ? [text] : wrap(text, size, room, mostLines)
