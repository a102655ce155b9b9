/** The days of an overlaid comparison: one calendar where both sides have the same days, else both counted from their first. */
import type { Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import { isEndless } from "../../query/span"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import { axisHeight } from "../axis"
import { type Bins, binsOf } from "../bin-edges"
import type { Frame } from "../chart"
import { type TimeScale, timeScale } from "../scale"
import type { CompareAnswer } from "./answer"
import { calendarScale } from "./surroundings"
import { type SideName, sideNames } from "./words"

export interface OverlaidAxis {
  /** Of the calendar, or of days counted from 0. */
  readonly scale: TimeScale
  /** First days of the bins, and of the one after the last, in days of the scale. */
  readonly edges: readonly number[]
  /** Of the calendar; undefined where days are counted. */
  readonly bins: Bins | undefined
  /** Days in a bin, where days are counted. */
  readonly step: number
  /** What is to be added to a day of the scale to come to a side's own. */
  readonly shift: Readonly<Record<SideName, number>>
  /** px beneath the lanes. */
  readonly height: number
}

/** px: the least width of a bin. */
const leastBin = 18
/** Days in which counted days are gathered and named: weeks, then about months, then years. */
const steps = [1, 7, 14, 28, 91, 182, 365, 730, 1826, 3652, 18_262, 36_525, 182_621, 365_250] as const
const size = textSizes.small
const inset = 4
const gap = 12
const lineHeight = 14

const lengthOf = ([first, last]: Window) => last - first + 1

export function overlaidAxis(answer: CompareAnswer, frame: Frame, left: number, right: number): OverlaidAxis {
  const { a, b, isOneWindow } = answer
  if (isOneWindow || isEndless(a.window) || isEndless(b.window)) {
    const scale = calendarScale(answer, frame, a.window, left, right)
    const bins = isEndless(a.window) ? undefined : binsOf(scale, leastBin)
    return { scale, edges: bins?.edges ?? [], bins, step: 1, shift: { a: 0, b: 0 }, height: axisHeight }
  }
  const days = Math.ceil(Math.max(lengthOf(a.window), lengthOf(b.window)))
  const scale = timeScale([0, days - 1], left, right)
  const step = steps.find((one) => one * scale.pxPerDay >= leastBin) ?? 365_250
  const edges = Array.from({ length: Math.ceil(days / step) + 1 }, (_, i) => i * step)
  const shift = { a: Math.ceil(a.window[0]), b: Math.ceil(b.window[0]) }
  return { scale, edges, bins: undefined, step, shift, height: 6 + 3 * lineHeight + 6 }
}

/** Hairlines and labels of days counted, with the dates of both sides beneath them. */
export function countedAxisMarks(
  answer: CompareAnswer,
  axis: OverlaidAxis,
  top: number,
  bottom: number,
  words: Words,
): Mark[] {
  const { scale } = axis
  if (isEndless(scale.window)) return []
  const ticks = countedTicks(answer, axis, words)
  return [...countedMarks(axis, ticks, top, bottom, words), ...endMarks(answer, axis, ticks, top, bottom, words)]
}

interface Counted {
  readonly x: number
  /** Day, date of A, date of B. */
  readonly lines: readonly string[]
}

function countedMarks(
  { scale }: OverlaidAxis,
  ticks: readonly Counted[],
  top: number,
  bottom: number,
  words: Words,
): Mark[] {
  const marks: Mark[] = sideNames.map((side, i) => ({
    ...{ kind: "text", x: scale.left - 6, y: bottom + 13 + (i + 1) * lineHeight, anchor: "end" },
    ...{ text: words.say(`compare.${side}`), size, weight: 600, fill: "soft" },
  }))
  for (const { x, lines } of ticks) {
    marks.push({ kind: "line", x1: x, y1: top, x2: x, y2: bottom + 6, stroke: "hair" })
    lines.forEach((text, i) => {
      const y = bottom + 13 + i * lineHeight
      marks.push({ kind: "text", x: x + inset, y, text, size, fill: i === 0 ? "soft" : "faint" })
    })
  }
  return marks
}

/** As many as stand without touching, the first always. */
function countedTicks(answer: CompareAnswer, { scale, shift }: OverlaidAxis, words: Words): readonly Counted[] {
  const days = lengthOf(scale.window)
  for (const step of steps) {
    if (step * scale.pxPerDay < 30) continue
    const ticks = Array.from({ length: Math.ceil(days / step) }, (_, i): Counted => {
      const dates = sideNames.map((side) => dateAt(answer[side].window, i * step + shift[side], days, words))
      return { x: scale.x(i * step), lines: [words.say("compare.day", { n: i * step + 1 }), ...dates] }
    })
    const ends = ticks.map(({ x, lines }) => x + inset + Math.max(...lines.map((line) => textWidth(line, size))))
    const touch = ticks.some(({ x }, i) => i > 0 && ends[i - 1]! + gap > x + inset)
    if (!touch) return ticks.map((tick, i) => (ends[i]! <= scale.right + 10 ? tick : { ...tick, lines: [] }))
  }
  return []
}

/** A side's own date on a counted day; nothing beyond its end. */
function dateAt([, last]: Window, day: number, days: number, words: Words): string {
  if (day > last) return ""
  return words.day(day, { day: "numeric", month: "short", ...(days > 300 && { year: "numeric" }) })
}

/** Where the shorter side ends: no day of it lies in the sunken ground. */
function endMarks(
  { a, b }: CompareAnswer,
  { scale }: OverlaidAxis,
  ticks: readonly Counted[],
  top: number,
  bottom: number,
  words: Words,
): Mark[] {
  const [days, others] = [lengthOf(a.window), lengthOf(b.window)]
  if (days === others) return []
  const line = days < others ? 1 : 2
  const x = scale.x(Math.min(days, others))
  const text = words.say("compare.ends", { side: words.say(line === 1 ? "compare.a" : "compare.b") })
  // In the line of its dates, after the last of them.
  const dates = ticks.map((tick) => tick.x + inset + textWidth(tick.lines[line] ?? "", size))
  const lastDate = Math.max(0, ...dates.filter((_, i) => ticks[i]?.lines[line]))
  const from = Math.max(x + inset, lastDate + gap)
  const hasRoom = scale.right - from > textWidth(text, size)
  return [
    { kind: "rect", x, y: top, width: Math.max(0, scale.right - x), height: bottom - top, fill: "sunk" },
    { kind: "line", x1: x, y1: top, x2: x, y2: bottom + 6, stroke: "soft", dash: [2, 3] },
    ...(hasRoom
      ? [{ kind: "text", x: from, y: bottom + 13 + line * lineHeight, text, size, fill: "soft" } as const]
      : []),
  ]
}
