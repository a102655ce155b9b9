/** The time axis: which days are marked in a window of two days or three millennia, and what is written there, so that nothing touches. */
import { type TimeInterval, utcDay, utcMonday, utcMonth } from "d3-time"
import type { Words } from "../i18n/intl"
import { dayOfDate } from "../model/day"
import { isEndless } from "../query/span"
import type { Mark } from "../scene/scene"
import { ellipsis, textWidth } from "../scene/text"
import { textSizes } from "../scene/theme"
import type { TimeScale } from "./scale"

export interface Tick {
  /** Where the day, month or year begins. */
  readonly day: number
  readonly x: number
  /** Absent where it would be cut by the end of the axis. */
  readonly label?: string
  /** The larger unit (month, year) written beneath where it begins or first comes into sight. */
  readonly context?: string
}

export type Format = Intl.DateTimeFormatOptions
export interface Step {
  readonly interval: Pick<TimeInterval, "range">
  /** Days between two ticks, at least. */
  readonly days: number
  /** From the fullest to the shortest. */
  readonly formats: readonly Format[]
  /** What the label leaves unsaid. */
  readonly context?: Format
}

const millisecondsPerDay = 86_400_000
const dayMonth: Format = { day: "numeric", month: "short" }
const year: Format = { year: "numeric" }
const everyMonth = (count: number): TimeInterval => utcMonth.filter((date) => date.getUTCMonth() % count === 0)
/** d3 rounds down before it begins, which at the ends of the calendar leads out of it. */
const everyYear = (count: number): Pick<TimeInterval, "range"> => ({
  range(start, end) {
    const dates: Date[] = []
    for (let at = Math.ceil(start.getUTCFullYear() / count) * count; at <= end.getUTCFullYear(); at += count) {
      const date = new Date(dayOfDate(at, 1, 1) * millisecondsPerDay)
      if (date >= start && date < end) dates.push(date)
    }
    return dates
  },
})

/** From the finest to the coarsest. */
export const steps: readonly Step[] = [
  { interval: utcDay, days: 1, formats: [{ weekday: "short", ...dayMonth }, dayMonth], context: year },
  { interval: utcMonday, days: 7, formats: [dayMonth], context: year },
  { interval: utcMonth, days: 28, formats: [{ month: "long" }, { month: "short" }], context: year },
  { interval: everyMonth(3), days: 90, formats: [{ month: "short" }], context: year },
  { interval: everyMonth(6), days: 181, formats: [{ month: "short" }], context: year },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000].map((count) => ({
    interval: everyYear(count),
    days: 365 * count,
    formats: [year],
  })),
]

const size = textSizes.small
/** px between the tick line and its label, and between two labels. */
export const inset = 4
export const gap = 10

/** The days of a step between two moments. */
export function daysOf(step: Step, first: number, last: number): number[] {
  // `range` is inclusive at its start and wants a date after its end.
  const from = new Date(Math.ceil(first) * millisecondsPerDay)
  const to = new Date((Math.floor(last) + 1) * millisecondsPerDay)
  return step.interval.range(from, to).map((date) => date.getTime() / millisecondsPerDay)
}

function contextOf(step: Step, words: Words, day: number): string | undefined {
  return step.context && words.day(day, step.context)
}

/** The ticks of a step in one format, or undefined where two labels would touch. */
function labelled(
  scale: TimeScale,
  words: Words,
  step: Step,
  days: readonly number[],
  format: Format,
): Tick[] | undefined {
  const ticks: Tick[] = []
  let free = Number.NEGATIVE_INFINITY
  let context: string | undefined
  for (const day of days) {
    const x = scale.x(day)
    const text = words.day(day, format)
    const start = x + inset
    if (start < free) return undefined
    if (start + textWidth(text, size) > scale.right) {
      ticks.push({ day, x })
      continue
    }
    free = start + textWidth(text, size) + gap
    const said = contextOf(step, words, day)
    const isNew = said !== undefined && said !== context
    context = said
    ticks.push({ day, x, label: text, ...(isNew && { context: said }) })
  }
  return withoutTouchingContexts(ticks, scale)
}

/** A context that the next one would touch is left out: the later one begins a year, the earlier only came into sight. */
function withoutTouchingContexts(ticks: readonly Tick[], scale: TimeScale): Tick[] {
  let next = scale.right + gap
  const kept: Tick[] = []
  for (const tick of [...ticks].reverse()) {
    const { context, ...bare } = tick
    const fits = context !== undefined && tick.x + inset + textWidth(context, size) + gap <= next
    if (fits) next = tick.x + inset
    kept.push(fits ? tick : bare)
  }
  return kept.reverse()
}

/** The finest ticks whose labels do not touch, in the fullest words that fit. */
export function timeTicks(scale: TimeScale, words: Words): Tick[] {
  if (isEndless(scale.window)) return []
  const first = scale.day(scale.left)
  const last = scale.day(scale.right) - 1e-6
  let bare: Tick[] = []
  for (const step of steps) {
    // No label is narrower than this, so finer steps need not be written out.
    if (step.days * scale.pxPerDay < 2 * inset + gap) continue
    const days = daysOf(step, first, last)
    if (days.length === 0) continue
    for (const format of step.formats) {
      const ticks = labelled(scale, words, step, days, format)
      if (ticks?.some((tick) => tick.label !== undefined)) return ticks
      if (ticks && bare.length === 0) bare = ticks
    }
  }
  return bare
}

/** px an axis needs beneath the figure: a line of labels and a line of context. */
export const axisHeight = 32

/** Hairlines from `top` to `bottom` and the labels beneath them. */
export function axisMarks(ticks: readonly Tick[], top: number, bottom: number, right: number): Mark[] {
  const marks: Mark[] = []
  for (const { x, label, context } of ticks) {
    marks.push({ kind: "line", x1: x, y1: top, x2: x, y2: bottom + 6, stroke: "hair" })
    if (label) marks.push({ kind: "text", x: x + inset, y: bottom + 13, text: label, size, fill: "soft" })
    if (context) {
      const text = ellipsis(context, size, right - x - inset)
      marks.push({ kind: "text", x: x + inset, y: bottom + 27, text, size, fill: "faint" })
    }
  }
  return marks
}
