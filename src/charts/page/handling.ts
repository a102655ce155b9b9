/** The handling mark: TLP 2.0 (FIRST). In its own colours on black, justified right, at least 12 pt, above and below everything, never translated. */
import type { HandlingMark } from "../../model/figure"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import type { HandlingInk } from "../../scene/theme"

const inks: Readonly<Record<HandlingMark, HandlingInk>> = {
  "TLP:RED": "tlp-red",
  "TLP:AMBER+STRICT": "tlp-amber",
  "TLP:AMBER": "tlp-amber",
  "TLP:GREEN": "tlp-green",
  "TLP:CLEAR": "tlp-clear",
}

/** 12 pt in px of a page. */
const leastOnPaper = 16
const weight = 600

/** Size of its letters, px of a scene that is painted `zoom` times as large. */
const sizeOf = (zoom: number) => Math.max(12, leastOnPaper / zoom)

export interface Handling {
  readonly width: number
  readonly height: number
  /** With its upper right corner at (right, top). */
  marksAt(right: number, top: number): readonly Mark[]
}

export function handlingOf(mark: HandlingMark, zoom: number): Handling {
  const size = sizeOf(zoom)
  const [padX, padY] = [size * 0.45, size * 0.28]
  const width = textWidth(mark, size, { weight }) + 2 * padX
  const height = size + 2 * padY
  return {
    width,
    height,
    marksAt: (right, top) => [
      { kind: "rect", x: right - width, y: top, width, height, fill: "tlp-ground" },
      {
        ...{ kind: "text", x: right - padX, y: top + padY + size * 0.86, text: mark, size, weight, anchor: "end" },
        fill: inks[mark],
      },
    ],
  }
}
