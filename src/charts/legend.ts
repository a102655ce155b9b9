/** A legend: each form on screen beside its name, set in lines. Part of the scene, so that no export loses it. */
import type { Mark } from "../scene/scene"
import { textWidth, wrap } from "../scene/text"
import { textSizes } from "../scene/theme"

export interface LegendItem {
  /** Drawn about (0, 0), within `width` px. */
  readonly marks: readonly Mark[]
  readonly width: number
  readonly text: string
  /** Most readers know it unsaid: the first to be left out where there is no room for all. */
  readonly isPlain?: boolean
  /** It says why something asked for is not seen: the last to be left out. */
  readonly isAsked?: boolean
}

export interface Legend {
  readonly marks: readonly Mark[]
  readonly height: number
}

/** Where it is said how many items are left out; px. */
export interface LegendRest {
  readonly count: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const size = textSizes.small
/** px between a form and its name, between items, between lines. */
const inset = 6
const gap = 15
const lineHeight = 18
const mostLines = 3

/** The items in as many lines as the room needs, from the upper left corner. */
export function legendOf(items: readonly LegendItem[], left: number, top: number, right: number): Legend {
  const { slots, lines } = lay(items, left, right)
  return { marks: slots.flatMap((slot) => marksOf(slot, top)), height: lines * lineHeight }
}

/** As many of the items as so many lines hold, and last how many more there are, as `sayRest` says it. */
export function cutLegend(
  items: readonly LegendItem[],
  left: number,
  top: number,
  right: number,
  most: number,
  sayRest: (count: number) => string,
): Legend & { readonly rest: LegendRest | undefined } {
  if (lay(items, left, right).lines <= most) return { ...legendOf(items, left, top, right), rest: undefined }
  const byNeed = items.toSorted((a, b) => needOf(b) - needOf(a))
  for (let kept = items.length - 1; ; kept--) {
    const count = items.length - kept
    const chosen = new Set(byNeed.slice(0, kept))
    const shown = items.filter((item) => chosen.has(item))
    const { slots, lines } = lay([...shown, { marks: [], width: -inset, text: sayRest(count) }], left, right)
    if (lines > most && kept > 0) continue
    const last = slots.at(-1)!
    const rest = { count, x: last.x, y: top + last.line * lineHeight, width: last.width, height: lineHeight }
    return { marks: slots.flatMap((slot) => marksOf(slot, top)), height: lines * lineHeight, rest }
  }
}

const needOf = ({ isAsked, isPlain }: LegendItem): number => (isAsked ? 2 : isPlain ? 0 : 1)

interface Slot {
  readonly item: LegendItem
  readonly texts: readonly string[]
  readonly x: number
  readonly line: number
  readonly width: number
}

function lay(items: readonly LegendItem[], left: number, right: number) {
  const slots: Slot[] = []
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
    slots.push({ item, texts, x, line, width })
    x += width + gap
  }
  return { slots, lines: line + tall }
}

function marksOf({ item, texts, x, line }: Slot, top: number): Mark[] {
  const y = top + line * lineHeight + lineHeight / 2
  const place = (i: number) => ({ x: x + item.width + inset, y: y + 4 + i * lineHeight })
  return [
    { kind: "group", x: x + item.width / 2, y, marks: item.marks },
    ...texts.map((text, i): Mark => ({ kind: "text", ...place(i), text, size, fill: "soft" })),
  ]
}

/** Mostly one; a text longer than all the room goes on beneath itself. */
const linesOf = (text: string, room: number): readonly string[] =>
  textWidth(text, size) <= room ? [text] : wrap(text, size, room, mostLines, { byPhrase: true })
