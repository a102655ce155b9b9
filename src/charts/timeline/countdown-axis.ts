/** The axis in days to the culminating event: T−33 … T0 … T+7 beneath the middles of the days, each with its date. */
import { type Words, wordsFor } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { TimeScale } from "../scale"

const size = textSizes.small
/** px between two labels. */
const gap = 10
const steps = [1, 2, 5, 7, 14, 28, 50, 100, 200, 365] as const
const dayMonth: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" }
const full: Intl.DateTimeFormatOptions = { ...dayMonth, year: "numeric" }

export interface CountdownTick {
  /** Days to T0; negative before it. */
  readonly count: number
  readonly x: number
  readonly label: string
  /** Its date, where that touches no other. */
  readonly date?: string
}

/** "T−33", "T0", "T+7". */
export function describeRunUpDay(count: number, words: Words): string {
  if (count === 0) return words.say("timeline.countdown.zero")
  const n = words.number(Math.abs(count))
  return words.say(count < 0 ? "timeline.countdown.before" : "timeline.countdown.after", { n })
}

/** Ticks as fine as their labels allow, and one at the opening event; T0 is the first to be written. */
export function countdownTicks(
  scale: TimeScale,
  zero: number,
  opening: number | undefined,
  words: Words,
): CountdownTick[] {
  const first = Math.ceil(scale.day(scale.left) - zero - 0.5)
  const last = Math.floor(scale.day(scale.right) - zero - 0.5)
  if (last < first) return []
  const widest = Math.max(...[first, last].map((count) => textWidth(describeRunUpDay(count, words), size))) + gap
  const step = stepFor(widest / scale.pxPerDay)
  const counts: number[] = []
  for (let count = Math.ceil(first / step) * step; count <= last; count += step) counts.push(count === 0 ? 0 : count)
  const anchors = [0, ...(opening === undefined ? [] : [opening - zero])].filter((n) => n >= first && n <= last)
  const ticks: CountdownTick[] = []
  for (const count of new Set([...anchors, ...counts])) {
    const x = scale.x(zero + count + 0.5)
    const label = describeRunUpDay(count, words)
    const half = textWidth(label, size) / 2
    if (x - half < scale.left - gap || x + half > scale.right + gap) continue
    if (ticks.every((other) => isClear(x, half, other.x, textWidth(other.label, size) / 2)))
      ticks.push({ count, x, label })
  }
  return withDates(ticks, scale, zero, new Set(anchors), words)
}

const isClear = (x: number, half: number, otherX: number, otherHalf: number) =>
  Math.abs(x - otherX) >= half + otherHalf + gap

/** The least step of so many days: beyond a year, whole round numbers of years. */
function stepFor(days: number): number {
  const step = steps.find((own) => own >= days)
  if (step !== undefined) return step
  const years = Math.ceil(days / 365)
  const power = 10 ** Math.floor(Math.log10(years))
  return 365 * power * ([1, 2, 5, 10].find((round) => round * power >= years) ?? 10)
}

type Span = readonly [x0: number, x1: number]

/** Dates beneath: the anchors', and of the others as many by turns as touch none. */
function withDates(
  ticks: readonly CountdownTick[],
  scale: TimeScale,
  zero: number,
  anchors: ReadonlySet<number>,
  words: Words,
): CountdownTick[] {
  const isLong = (scale.right - scale.left) / scale.pxPerDay > 300
  // The era stands at T0 alone: beside every date it would leave room for few.
  const plain = wordsFor(words.locale)
  const dated = ticks.map((tick, i) => ({
    ...tick,
    date: i === 0 ? words.day(zero + tick.count, full) : plain.day(zero + tick.count, isLong ? full : dayMonth),
  }))
  const spanOf = ({ x, date }: { x: number; date: string }): Span => {
    const half = textWidth(date, size) / 2
    return [x - half, x + half]
  }
  const touches = ([x0, x1]: Span, [from, to]: Span) => x0 < to + gap && from < x1 + gap
  const isInside = ([x0, x1]: Span) => x0 >= scale.left - gap && x1 <= scale.right + gap
  const written = dated.filter((tick, i) => {
    const span = spanOf(tick)
    const before = dated.slice(0, i).filter(({ count }) => anchors.has(count))
    return anchors.has(tick.count) && isInside(span) && !before.some((other) => touches(span, spanOf(other)))
  })
  const others = dated.filter(({ count }) => !anchors.has(count)).toSorted((a, b) => a.x - b.x)
  const byTurns = (stride: number) => others.filter((_, i) => i % stride === 0)
  let stride = 1
  while (byTurns(stride).some((tick, i, all) => i > 0 && touches(spanOf(tick), spanOf(all[i - 1]!)))) stride++
  const fitting = byTurns(stride).filter((tick) => {
    const span = spanOf(tick)
    return isInside(span) && !written.some((other) => touches(span, spanOf(other)))
  })
  const shown = new Set([...written, ...fitting].map(({ count }) => count))
  return dated
    .map(({ date, ...tick }) => (shown.has(tick.count) ? { ...tick, date } : tick))
    .sort((a, b) => a.count - b.count)
}

/** Hairlines from `top` to `bottom`, and beneath them the counts and their dates. */
export function countdownMarks(ticks: readonly CountdownTick[], top: number, bottom: number): Mark[] {
  return ticks.flatMap(({ count, x, label, date }): Mark[] => {
    const text = { kind: "text", x, size, anchor: "middle" } as const
    const marks: Mark[] = [
      { kind: "line", x1: x, y1: top, x2: x, y2: bottom + 4, stroke: "hair" },
      count === 0
        ? { ...text, y: bottom + 15, text: label, fill: "accent", weight: 600 }
        : { ...text, y: bottom + 15, text: label, fill: "soft" },
    ]
    if (date !== undefined) marks.push({ ...text, y: bottom + 28, text: date, fill: "faint" })
    return marks
  })
}
