/** The day to which the record is rewound, on the timeline: a line at its end, and a veil over what was then still to come. */
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import type { TimeScale } from "../scale"
import { type Box, piecesOf } from "./vertical"

export interface AsOfMarks {
  /** Beneath everything. */
  readonly veil: readonly Mark[]
  /** Beneath the events and their titles, broken where a box of text stands. */
  readonly line: (boxes: readonly Box[]) => readonly Mark[]
  /** Over the axis, and what it covers there. */
  readonly caption: readonly Mark[]
  readonly tag: Box | undefined
  /** What the description of the figure says of it. */
  readonly said: string
}

const nothing: AsOfMarks = { veil: [], line: () => [], caption: [], tag: undefined, said: "" }
const size = textSizes.small
const padding = 5
const tagHeight = 16
/** In a longer stretch of days, the year is to be said too. */
const fewDays = 300

/** From the top of the lanes to their foot; nothing where the record is whole. */
export function asOfMarks(
  { asOf, words }: Pick<Frame, "asOf" | "words">,
  scale: TimeScale,
  top: number,
  bottom: number,
): AsOfMarks {
  if (asOf === undefined) return nothing
  const isLong = (scale.right - scale.left) / scale.pxPerDay > fewDays
  const text = words.say("timeline.asOf", {
    day: words.day(asOf, { day: "numeric", month: "short", ...(isLong && { year: "numeric" }) }),
  })
  const day = words.day(asOf, { day: "numeric", month: "long", year: "numeric" })
  const said = words.say("inspector.asOf", { date: day })
  const x = scale.x(asOf + 1)
  const from = Math.max(x, scale.left)
  const veil: Mark[] =
    from < scale.right
      ? [
          {
            kind: "rect",
            x: from,
            y: top,
            width: scale.right - from,
            height: bottom - top,
            fill: "sunk",
            opacity: 0.75,
          },
        ]
      : []
  if (x < scale.left || x > scale.right) return { ...nothing, veil, said }
  const width = textWidth(text, size) + 2 * padding
  const left = Math.min(Math.max(x - width / 2, scale.left), scale.right - width)
  return {
    veil,
    line: (boxes) =>
      piecesOf(x, top, bottom, boxes).map(
        ([y1, y2]): Mark => ({ kind: "line", x1: x, y1, x2: x, y2, stroke: "accent", strokeWidth: 1.2, dash: [4, 3] }),
      ),
    tag: { x0: left, x1: left + width, y0: bottom, y1: bottom + tagHeight },
    caption: [
      { kind: "rect", x: left, y: bottom, width, height: tagHeight, radius: 3, fill: "accent" },
      { kind: "text", x: left + padding, y: bottom + 12, text, size, weight: 600, fill: "paper" },
    ],
    said,
  }
}
