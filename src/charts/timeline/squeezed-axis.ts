/** The axis of a squeezed scale: calendar ticks between the breaks, and after each break the day with which time goes on. */
import type { Words } from "../../i18n/intl"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import { daysOf, type Format, gap, inset, type Step, steps, type Tick, timeTicks } from "../axis"
import { type TimeScale, timeScale } from "../scale"

/** px of a break that has room for ticks of its own. */
const wideBreak = 160
const size = textSizes.small
const year: Format = { year: "numeric" }
const dayMonth: Format = { day: "numeric", month: "short" }
const monthYear: Format = { month: "short", year: "numeric" }

/** Days in sight that no break holds, from one moment to another. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly isAfterBreak: boolean
}

interface Placed {
  readonly day: number
  readonly x0: number
  readonly x1: number
  readonly label: string
}

export function squeezedTicks(scale: TimeScale, words: Words): Tick[] {
  if (scale.breaks.length === 0) return timeTicks(scale, words)
  const stretches = stretchesOf(scale)
  const wide = ticksInWideBreaks(scale, words)
  for (const step of steps) {
    // No label is narrower than this, so finer steps need not be written out.
    if (step.days * scale.pxPerDay < 2 * inset + gap) continue
    const days = stretches.map(({ from, to }) => daysOf(step, from, to - 1e-6))
    for (const format of step.formats) {
      const regular = days.map((own) => own.map((day) => placed(scale, words, day, format)))
      if (regular.some(touches)) continue
      const ticks = ticksOf(scale, regular.flat(), resumed(scale, words, stretches, step))
      return withYears(merged(ticks, wide), words)
    }
  }
  return withYears(wide, words)
}

function stretchesOf(scale: TimeScale): Stretch[] {
  const end = scale.day(scale.right)
  const stretches: Stretch[] = []
  let from = scale.day(scale.left)
  let isAfterBreak = false
  for (const { firstDay, lastDay } of scale.breaks) {
    if (firstDay > from) stretches.push({ from, to: Math.min(firstDay, end), isAfterBreak })
    from = lastDay + 1
    isAfterBreak = true
  }
  if (from < end) stretches.push({ from, to: end, isAfterBreak })
  return stretches
}

function placed(scale: TimeScale, words: Words, day: number, format: Format): Placed {
  const x0 = scale.x(day) + inset
  const label = words.day(day, format)
  return { day, x0, x1: x0 + textWidth(label, size), label }
}

const touches = (row: readonly Placed[]) => row.some((tick, i) => i > 0 && tick.x0 < row[i - 1]!.x1 + gap)

/** The first day after each break, in as many words as the step leaves unsaid. */
function resumed(scale: TimeScale, words: Words, stretches: readonly Stretch[], step: Step): Placed[] {
  const format = step.days < 365 ? dayMonth : monthYear
  return stretches.filter(({ isAfterBreak }) => isAfterBreak).map(({ from }) => placed(scale, words, from, format))
}

/** All ticks by day; labels where they touch none before them: first those after breaks, then the calendar's. */
function ticksOf(scale: TimeScale, regular: readonly Placed[], after: readonly Placed[]): Tick[] {
  const written: Placed[] = []
  const byDay = new Map<number, Placed>()
  for (const tick of [...after, ...regular]) {
    if (byDay.has(tick.day)) continue
    byDay.set(tick.day, tick)
    const isFree = written.every(({ x0, x1 }) => tick.x1 + gap <= x0 || x1 + gap <= tick.x0)
    if (isFree && tick.x1 <= scale.right) written.push(tick)
  }
  const isWritten = new Set(written)
  return [...byDay.values()].map((tick) => {
    const bare = { day: tick.day, x: tick.x0 - inset }
    return isWritten.has(tick) ? { ...bare, label: tick.label } : bare
  })
}

/** Years beneath the labels that name none, where they change. */
function withYears(ticks: readonly Tick[], words: Words): Tick[] {
  let said: string | undefined
  let free = Number.NEGATIVE_INFINITY
  return ticks.map(({ day, x, label }) => {
    if (label === undefined) return { day, x }
    const own = words.day(day, year)
    const isSaid = own === said || label.includes(own)
    // Breaks leave out years: a day whose year has no room would be taken for one of the year before.
    if (!isSaid && x + inset < free) return { day, x }
    said = own
    if (isSaid) return { day, x, label }
    free = x + inset + textWidth(own, size) + gap
    return { day, x, label, context: own }
  })
}

/** Near by, breaks are wide: their days are marked too, though they are narrower than others. */
function ticksInWideBreaks(scale: TimeScale, words: Words): Tick[] {
  return scale.breaks.flatMap(({ x0, x1 }) => {
    const [left, right] = [Math.max(x0, scale.left), Math.min(x1, scale.right)]
    if (right - left < wideBreak) return []
    return timeTicks(timeScale([scale.day(left), scale.day(right) - 1], left, right), words)
  })
}

/** By day, the second's labels where they touch none of the first's. */
function merged(first: readonly Tick[], second: readonly Tick[]): Tick[] {
  const ends = ({ x, label }: Tick) => [x + inset, x + inset + (label ? textWidth(label, size) : 0)] as const
  const labels = first.filter(({ label }) => label).map(ends)
  const kept = second.filter((tick) => {
    const [x0, x1] = ends(tick)
    return labels.every(([from, to]) => x1 + gap <= from || to + gap <= x0)
  })
  const byDay = new Map([...kept, ...first].map((tick) => [tick.day, tick]))
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}
