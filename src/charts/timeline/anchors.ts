/** The run-up: both anchors as labelled verticals, the days between them counted on an arrow, the stretch between them lightly tinted. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import { shortPlace } from "../frame"
import type { TimeScale } from "../scale"
import { anchorDate } from "./anchor-date"
import type { Anchor, TimelineAnswer } from "./answer"
import { type Box, piecesOf } from "./vertical"

/** px */
const lineHeight = 15
const arrowRoom = 22
const bareHeight = 12
const captionGap = 16
const nameStyle = { weight: 600, face: "serif" } as const
const dayStyle = { weight: 600 } as const

export interface Caption {
  readonly anchor: Anchor
  /** Of the vertical. */
  readonly x: number
  readonly name: string
  readonly detail: string
  /** What the caption covers. */
  readonly x0: number
  readonly x1: number
  readonly top: number
}

export interface RunUp {
  /** px above the lanes. */
  readonly height: number
  readonly captions: readonly Caption[]
  /** Where the verticals stand, also those out of sight. */
  readonly walls: readonly number[]
}

/** Where the captions stand: over their verticals, pushed apart where they would touch, shortened or stacked where that does not help. */
export function runUpOf(answer: TimelineAnswer, scale: TimeScale, width: number, words: Words): RunUp {
  const anchors = [answer.opening, answer.culminating].filter((anchor) => anchor !== undefined)
  const walls = anchors.map((anchor) => scale.x(anchor.day))
  if (anchors.length === 0) return { height: bareHeight, captions: [], walls }
  const inSight = anchors.filter((anchor) => scale.x(anchor.day) >= scale.left && scale.x(anchor.day) <= scale.right)
  const stacks = mustStack(anchors, scale, width, words)
  const captions = arrange(inSight, scale, width, words, stacks)
  return { height: (stacks ? 4 : 2) * lineHeight + arrowRoom, captions, walls }
}

/** Side by side in full, else without their levels, else one above the other, or where the zoom allows for no second storey off their verticals. */
function arrange(
  anchors: readonly Anchor[],
  scale: TimeScale,
  width: number,
  words: Words,
  stacks: boolean,
): readonly Caption[] {
  const long = (scale.right - scale.left) / scale.pxPerDay > 400
  const captions = (withLevel: boolean) =>
    anchors.map((anchor) => captionAt(anchor, scale.x(anchor.day), words, { long, withLevel }))
  return (
    spread(captions(true), width) ??
    spread(captions(false), width) ??
    (stacks ? stack(captions(true), width) : (spread(captions(false), width, true) ?? captions(false).slice(0, 1)))
  )
}

/** Whether captions do not stand side by side where both anchors are amid the figure: asked of the zoom alone, so that panning moves no lane. */
function mustStack(anchors: readonly Anchor[], scale: TimeScale, width: number, words: Words): boolean {
  const [first, second] = anchors
  if (!first || !second) return false
  const middle = (scale.left + scale.right) / 2
  const half = (scale.x(second.day) - scale.x(first.day)) / 2
  if (Math.abs(half) >= (scale.right - scale.left) / 2) return false
  const long = (scale.right - scale.left) / scale.pxPerDay > 400
  const amid = [captionAt(first, middle - half, words, { long }), captionAt(second, middle + half, words, { long })]
  return spread(amid, width) === undefined
}

function captionAt(
  anchor: Anchor,
  x: number,
  words: Words,
  how: { readonly long: boolean; readonly withLevel?: boolean },
): Caption {
  const format: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", ...(how.long && { year: "numeric" }) }
  const date = anchorDate(anchor, format, words)
  const level = how.withLevel ? words.sayIfKnown(`timeline.anchor.${anchor.level}`, "") : ""
  const name = shortPlace(anchor.place, words) || date
  const detail = level === "" ? date : words.say("timeline.anchor.caption", { level, date })
  const width = Math.max(textWidth(name, textSizes.anchor, nameStyle), textWidth(detail, textSizes.small))
  return { anchor, x, name, detail, x0: x - width / 2, x1: x + width / 2, top: 0 }
}

function moved(caption: Caption, by: number): Caption {
  return { ...caption, x0: caption.x0 + by, x1: caption.x1 + by }
}

/** Keeps a caption within the figure. */
function inside(caption: Caption, width: number): Caption {
  return moved(caption, Math.max(0, 2 - caption.x0) + Math.min(0, width - 2 - caption.x1))
}

/** Captions side by side, or undefined where one would leave its vertical, unless it may. */
function spread(captions: readonly Caption[], width: number, mayLeave = false): readonly Caption[] | undefined {
  const [first, second] = captions.map((caption) => inside(caption, width))
  if (!first || !second) return first ? [first] : []
  const overlap = first.x1 + captionGap - second.x0
  if (overlap <= 0) return [first, second]
  const left = inside(moved(first, -overlap / 2), width)
  const right = inside(moved(second, left.x1 + captionGap - second.x0), width)
  const final = inside(moved(left, Math.min(0, right.x0 - captionGap - left.x1)), width)
  const stands =
    mayLeave || [final, right].every((caption) => caption.x0 - 4 <= caption.x && caption.x1 + 4 >= caption.x)
  return stands && final.x1 + captionGap <= right.x0 + 0.01 ? [final, right] : undefined
}

function stack(captions: readonly Caption[], width: number): readonly Caption[] {
  return captions.map((caption, i) => ({ ...inside(caption, width), top: i * 2 * lineHeight }))
}

/** The tint between the anchors; beneath everything. */
export function tintMarks(runUp: RunUp, scale: TimeScale, top: number, bottom: number): Mark[] {
  const [from, to] = runUp.walls
  if (from === undefined || to === undefined) return []
  const x0 = Math.max(Math.min(from, to), scale.left)
  const x1 = Math.min(Math.max(from, to), scale.right)
  if (x1 <= x0) return []
  return [{ kind: "rect", x: x0, y: top, width: x1 - x0, height: bottom - top, fill: "accent-wash", opacity: 0.42 }]
}

/** The verticals, broken where a box of text stands. */
export function verticalMarks(runUp: RunUp, top: number, bottom: number, boxes: readonly Box[]): Mark[] {
  return runUp.captions.flatMap(({ x }) =>
    piecesOf(x, top, bottom, boxes).map(
      ([y1, y2]): Mark => ({ kind: "line", x1: x, y1, x2: x, y2, stroke: "accent", strokeWidth: 1.2 }),
    ),
  )
}

/** Names, dates and the counted days above the lanes. */
export function captionMarks(answer: TimelineAnswer, runUp: RunUp, scale: TimeScale, words: Words): Mark[] {
  const marks = runUp.captions.flatMap(({ anchor, name, detail, x0, x1, top }): Mark[] => {
    const x = (x0 + x1) / 2
    const text = { kind: "text", x, anchor: "middle", key: `event:${anchor.row}:caption` } as const
    return [
      { ...text, y: top + 13, text: name, size: textSizes.anchor, fill: "ink", ...nameStyle },
      { ...text, y: top + 27, text: detail, size: textSizes.small, fill: "soft" },
    ]
  })
  return [...marks, ...arrowMarks(answer, runUp, scale, words)]
}

/** px from the top to the foot of the captions, the arrow being beneath. */
export const captionsHeight = (runUp: RunUp): number => runUp.height - arrowRoom

/** The height of the arrow above the lanes; the verticals begin there. */
export const arrowY = (runUp: RunUp): number => runUp.height - 10

function arrowMarks(answer: TimelineAnswer, runUp: RunUp, scale: TimeScale, words: Words): Mark[] {
  const { opening, culminating } = answer
  if (!opening?.isExact || !culminating?.isExact || runUp.captions.length === 0) return []
  const days = Math.abs(culminating.firstDay - opening.firstDay)
  if (days === 0) return []
  const y = arrowY(runUp)
  const [a = 0, b = 0] = runUp.walls.toSorted((p, q) => p - q)
  const x0 = Math.max(a, scale.left)
  const x1 = Math.min(b, scale.right)
  const text = words.say("timeline.days", { days })
  const width = textWidth(text, textSizes.label, dayStyle)
  const head = (x: number, to: -1 | 1): Mark => ({ kind: "path", d: `M${x} ${y}l${-5 * to} -3v6Z`, fill: "accent" })
  const line = (from: number, to: number): Mark => ({ kind: "line", x1: from, y1: y, x2: to, y2: y, stroke: "accent" })
  const say = (x: number, anchor: "start" | "middle" | "end"): Mark => ({
    ...{ kind: "text", x, y: y + 4, text, size: textSizes.label, anchor, fill: "accent" },
    ...dayStyle,
  })
  const heads = [...(a >= scale.left ? [head(x0 + 1, -1)] : []), ...(b <= scale.right ? [head(x1 - 1, 1)] : [])]
  const middle = (x0 + x1) / 2
  if (x1 - x0 >= width + 36) {
    const half = width / 2 + 6
    return [...heads, line(x0 + 2, middle - half), line(middle + half, x1 - 2), say(middle, "middle")]
  }
  const shaft = x1 - x0 > 16 ? [...heads, line(x0 + 2, x1 - 2)] : []
  return [...shaft, x1 + 8 + width <= scale.right ? say(x1 + 8, "start") : say(x0 - 8, "end")]
}
