/** A crowded lane as a little histogram: units that can be counted while they are few, bars when they are many. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import { type Bins, binsOf } from "../bin-edges"
import { describeDays } from "../frame"
import type { TimelineAnswer } from "./answer"
import { laneName } from "./lane-name"
import type { LaneLayout, Layout } from "./layout"
import type { Spot } from "./spot"

/** px: the least width of a bar, and the height of one event while events are few. */
const leastBar = 7
const unitHeight = 5
const leastUnit = 3
/** Of the height of a lane: what its highest bar is to reach. Where half the lanes fall short of it, each has a height of its own. */
const leastShare = 1 / 4
/** A day's share of an event of a thousand years shows still: nothing is silently hidden. */
const leastShown = 1e-6

export interface Density {
  readonly bins: Bins
  /** Events at the full height of a lane: the same in all, so that they can be compared; undefined where half would then be flat. */
  readonly full: number | undefined
  readonly fullOf: (laid: LaneLayout) => number
  readonly counts: ReadonlyMap<LaneLayout, readonly number[]>
}

/** Counts the crowded lanes in bins; undefined when none is crowded. */
export function densityOf(answer: TimelineAnswer, layout: Layout, crowded: readonly LaneLayout[]): Density | undefined {
  if (crowded.length === 0) return undefined
  const bins = binsOf(layout.scale, leastBar)
  const countsOf = laneCounts(answer, bins.edges)
  const counts = new Map(crowded.map((laid) => [laid, countsOf(answer.lanes.indexOf(laid.lane))] as const))
  const peakOf = (own: readonly number[]) => own.reduce((most, count) => Math.max(most, count), 1)
  const peaks = answer.whole ? peaksIn(answer.whole, answer.barLanes ?? [], bins) : [...counts.values()].map(peakOf)
  const most = Math.max(1, ...peaks)
  const flat = peaks.filter((peak) => peak < most * leastShare).length
  const full = flat * 2 >= peaks.length ? undefined : niceAbove(most)
  return { bins, full, fullOf: (laid) => full ?? niceAbove(peakOf(counts.get(laid) ?? [])), counts }
}

/** Events of the fullest bin of each of these lanes, so that all pages of a figure have one scale. */
function peaksIn(answer: TimelineAnswer, lanes: readonly number[], { edges }: Bins): readonly number[] {
  const countsOf = laneCounts(answer, edges)
  return lanes.map((lane) => Math.max(1, ...countsOf(lane)))
}

/** The events of a lane, by its place, between edges; of all rows at the place after the lanes. */
export function laneCounts(answer: TimelineAnswer, edges: readonly number[]): (lane: number) => readonly number[] {
  const { groups } = answer.density
  const counts = answer.density.spread(edges)
  return (lane) => edges.slice(1).map((_, bin) => counts[bin * groups + lane] ?? 0)
}

/** A round number: a full height that stays the same while the window moves a little. */
export function niceAbove(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(count, 1)))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((nice) => nice >= count - 1e-6) ?? count
}

/** The bars of the crowded lanes. Each bar names its days, so that it can be pointed at and opened. */
export function densityMarks(
  answer: TimelineAnswer,
  layout: Layout,
  density: Density | undefined,
  words: Words,
): { readonly marks: readonly Mark[]; readonly spots: readonly Spot[] } {
  const marks: Mark[] = []
  const spots: Spot[] = []
  if (!density) return { marks, spots }
  const slots = slotsOf(layout, density.bins, words)
  density.counts.forEach((counts, laid) => {
    const lane = layout.lanes.indexOf(laid)
    const name = laneName(laid.lane, answer.field, words)
    const fill = laid.lane.ink === "ink" ? "faint" : laid.lane.ink
    const foot = laid.bottom - 2
    const full = density.fullOf(laid)
    const unit = Math.min(unitHeight, (foot - laid.firstRow + laid.rowHeight / 2) / full)
    if (density.full === undefined) marks.push(...heightMarks(layout, foot - full * unit, full, words))
    const countOf = counter(words)
    const [start, first, between, , end] = words
      .say("timeline.bin.label", { lane: name, count: countMark, span: spanMark })
      .split(placeholders)
    for (let i = 0; i < slots.length; i++) {
      const count = counts[i]!
      const { x0, x1, days, span } = slots[i]!
      if (count < leastShown || x1 <= x0) continue
      const counted = countOf(Math.max(1, Math.round(count)))
      // Put together from pieces: a message a bar would cost more than the bar.
      const label =
        first === countMark ? start + counted + between + span + end : start + span + between + counted + end
      const key = `bin:${lane}${days}`
      // Written out: to spread one object into another takes longer than all the rest.
      if (unit >= leastUnit && isWhole(count)) {
        const d = unitsOf(x0, foot, x1 - x0, Math.round(count), unit)
        marks.push({ kind: "path", d, key, label, fill, opacity: 0.8 })
      } else {
        const height = Math.max(1, count * unit)
        marks.push({ kind: "rect", x: x0, y: foot - height, width: x1 - x0, height, key, label, fill, opacity: 0.8 })
      }
      const half = Math.max(1, count * unit) / 2
      spots.push({ key, row: undefined, lane, x0, x1, y: foot - half, r: undefined, half })
    }
  })
  return { marks, spots }
}

/** How many events the full height of a lane stands for, where lanes have heights of their own. */
function heightMarks({ scale: { left, right } }: Layout, y: number, full: number, words: Words): Mark[] {
  return [
    { kind: "line", x1: left, y1: y, x2: right, y2: y, stroke: "hair-2", dash: [1, 3] },
    { kind: "text", x: left + 4, y: y + 11, text: words.number(full), size: textSizes.small, fill: "faint", halo: 3 },
  ]
}

/** What is the same for the bars of all lanes. */
interface Slot {
  readonly x0: number
  readonly x1: number
  /** The end of the key: ":20498:20504". */
  readonly days: string
  readonly span: string
}

function slotsOf({ scale }: Layout, { edges }: Bins, words: Words): Slot[] {
  return edges.slice(0, -1).map((first, i) => {
    const last = edges[i + 1]! - 1
    return {
      x0: Math.max(scale.x(first) + 0.5, scale.left),
      x1: Math.min(scale.x(last + 1) - 0.5, scale.right),
      days: `:${first}:${last}`,
      span: spanText(first, last, words),
    }
  })
}

const countMark = "\u{e000}"
const spanMark = "\u{e001}"
const placeholders = /([\u{e000}\u{e001}])/u

const spanTexts = new WeakMap<Words, Map<string, string>>()
const countTexts = new WeakMap<Words, Map<number, string>>()
const mostTexts = 5000

/** Bars lie on the calendar, so their days are the same from frame to frame. */
function spanText(first: number, last: number, words: Words): string {
  const texts = spanTexts.get(words) ?? new Map<string, string>()
  spanTexts.set(words, texts)
  const key = `${first}:${last}`
  const known = texts.get(key)
  if (known !== undefined) return known
  if (texts.size >= mostTexts) texts.clear()
  const text = describeDays([first, last], words)
  texts.set(key, text)
  return text
}

function counter(words: Words): (n: number) => string {
  const texts = countTexts.get(words) ?? new Map<number, string>()
  countTexts.set(words, texts)
  return (n) => {
    const known = texts.get(n)
    if (known !== undefined) return known
    if (texts.size >= mostTexts) texts.clear()
    const text = words.say("timeline.lane.count", { n })
    texts.set(n, text)
    return text
  }
}

/** A trace of an event is none: drawn as units it would not show at all. */
const isWhole = (count: number) => count > 0.5 && Math.abs(count - Math.round(count)) < 0.01

/** A stack of units, each an event. */
function unitsOf(x: number, foot: number, width: number, count: number, unit: number): string {
  let d = ""
  for (let i = 1; i <= count; i++) d += `M${x} ${foot - i * unit + 0.7}h${width}v${unit - 0.7}h${-width}Z`
  return d
}
