/** A crowded lane as a little histogram: units that can be counted while they are few, bars when they are many. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { type Bins, binsOf } from "../bin-edges"
import { describeDays } from "../frame"
import { laneName, type TimelineAnswer } from "./answer"
import type { LaneLayout, Layout } from "./layout"
import type { Spot } from "./pick"

/** px: the least width of a bar, and the height of one event while events are few. */
const leastBar = 7
const unitHeight = 5
const leastUnit = 3

export interface Density {
  readonly bins: Bins
  /** Events at the full height of a lane, the same in all lanes so that they can be compared. */
  readonly full: number
  readonly counts: ReadonlyMap<LaneLayout, readonly number[]>
}

/** Counts the crowded lanes in bins; undefined when none is crowded. */
export function densityOf(answer: TimelineAnswer, layout: Layout, crowded: readonly LaneLayout[]): Density | undefined {
  if (crowded.length === 0) return undefined
  const bins = binsOf(layout.scale, leastBar)
  const prepared = answer.density()
  const spreads = bins.edges.slice(0, -1).map((edge, i) => prepared.spread([edge, bins.edges[i + 1]! - 1], 1))
  const counts = new Map<LaneLayout, number[]>()
  let most = 1
  for (const laid of crowded) {
    const group = answer.lanes.indexOf(laid.lane)
    const own = spreads.map((spread) => spread[group] ?? 0)
    for (const count of own) if (count > most) most = count
    counts.set(laid, own)
  }
  return { bins, full: niceAbove(most), counts }
}

/** 1, 2 or 5 times a power of ten: a full height that stays the same while the window moves a little. */
export function niceAbove(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(count, 1)))
  return [1, 2, 5, 10].map((step) => step * power).find((nice) => nice >= count - 1e-6) ?? count
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
  const { scale } = layout
  density?.counts.forEach((counts, laid) => {
    const lane = layout.lanes.indexOf(laid)
    // Said once a lane, not once a bar: a message costs more than a bar.
    const name = laneName(laid.lane, answer.field, words)
    const said = words.say("timeline.bin.label", { lane: name, count: countMark, span: spanMark }).split(placeholders)
    const foot = laid.bottom - 2
    const unit = Math.min(unitHeight, (foot - laid.firstRow + laid.rowHeight / 2) / density.full)
    counts.forEach((count, i) => {
      const [first, last] = [density.bins.edges[i]!, density.bins.edges[i + 1]! - 1]
      const x0 = Math.max(scale.x(first) + 0.5, scale.left)
      const x1 = Math.min(scale.x(last + 1) - 0.5, scale.right)
      if (count < 0.005 || x1 <= x0) return
      const counted = countText(Math.max(1, Math.round(count)), words)
      const key = `bin:${lane}:${first}:${last}`
      const span = spanText(first, last, words)
      const label = said.map((part) => (part === countMark ? counted : part === spanMark ? span : part)).join("")
      marks.push({
        ...bar(x0, foot, x1 - x0, count, unit),
        key,
        label,
        fill: laid.lane.ink === "ink" ? "faint" : laid.lane.ink,
        opacity: 0.8,
      })
      spots.push({ key, row: undefined, lane, x0, x1, y: foot - (count * unit) / 2, r: undefined })
    })
  })
  return { marks, spots }
}

const countMark = "\u{e000}"
const spanMark = "\u{e001}"
const placeholders = /([\u{e000}\u{e001}])/u
const spanTexts = new Map<string, string>()
const countTexts = new Map<string, string>()
const mostTexts = 5000

/** Bars lie on the calendar, so their days are the same from frame to frame. */
function spanText(first: number, last: number, words: Words): string {
  return remembered(spanTexts, `${words.locale}${first}:${last}`, () => describeDays([first, last], words))
}

function countText(n: number, words: Words): string {
  return remembered(countTexts, `${words.locale}${n}`, () => words.say("timeline.lane.count", { n }))
}

function remembered(texts: Map<string, string>, key: string, make: () => string): string {
  let text = texts.get(key)
  if (text === undefined) {
    if (texts.size >= mostTexts) texts.clear()
    text = make()
    texts.set(key, text)
  }
  return text
}

function bar(x: number, foot: number, width: number, count: number, unit: number) {
  const height = Math.max(1, count * unit)
  const isCountable = unit >= leastUnit && Math.abs(count - Math.round(count)) < 0.01
  if (!isCountable) return { kind: "rect", x, y: foot - height, width, height } as const
  let d = ""
  for (let i = 1; i <= Math.round(count); i++) d += `M${x} ${foot - i * unit + 0.7}h${width}v${unit - 0.7}h${-width}Z`
  return { kind: "path", d } as const
}
