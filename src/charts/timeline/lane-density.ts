/** A small line beneath the name of each lane: its events over the window. All lines have one scale, so that lanes can be compared. */
import type { Mark } from "../../scene/scene"
import type { Frame } from "../chart"
import type { TimelineAnswer } from "./answer"
import { type Density, laneCounts } from "./density"
import { headerBottom } from "./headers"
import { type LaneLayout, type Layout, nameLeftOf, sizes } from "./layout"

/** px: between points of the line, its height, and what it keeps from the foot of the lane. */
const step = 4
const height = 14
const foot = 6
const leastWidth = 40

/** The lines of the lanes that have room for one and are not drawn as bars; on paper all of them or none. A narrow figure has none. */
export function laneLineMarks(
  answer: TimelineAnswer,
  layout: Layout,
  density: Density | undefined,
  { isPage, brevity }: Pick<Frame, "isPage" | "brevity">,
): Mark[] {
  if (layout.isNarrow || brevity) return []
  const wanted = layout.lanes.filter((laid) => laid.count > 0 && !density?.counts.has(laid))
  const shown = wanted.filter((laid) => hasRoom(laid, layout))
  if (shown.length === 0 || (isPage && shown.length < wanted.length)) return []
  const lefts = answer.whole ? answer.whole.lanes.map(nameLeftOf) : shown.map(({ nameX }) => nameX)
  const width = layout.scale.left - sizes.nameGap - Math.max(...lefts)
  const bins = Math.floor(width / step)
  const counts = countsOf(answer, layout, bins)
  const shownMost = Math.max(...shown.flatMap((laid) => counts(layout.lanes.indexOf(laid))))
  const most = answer.whole ? mostIn(answer.whole, layout, bins) : shownMost
  if (most <= 0) return []
  return shown.flatMap((laid) => lineOf(laid, counts(layout.lanes.indexOf(laid)), most))
}

function hasRoom(laid: LaneLayout, { scale }: Layout): boolean {
  const isWide = scale.left - sizes.nameGap - laid.nameX >= leastWidth
  return isWide && laid.bottom - laid.top >= headerBottom(laid) + height + foot
}

/** The events of each lane between edges that lie evenly in the plot, whatever its scale makes of days. */
function countsOf(answer: TimelineAnswer, { scale }: Layout, bins: number): (lane: number) => readonly number[] {
  const width = scale.right - scale.left
  return laneCounts(
    answer,
    Array.from({ length: bins + 1 }, (_, i) => scale.day(scale.left + (width * i) / bins)),
  )
}

function mostIn(answer: TimelineAnswer, layout: Layout, bins: number): number {
  const counts = countsOf(answer, layout, bins)
  return Math.max(...answer.lanes.flatMap((_, lane) => counts(lane)))
}

function lineOf(laid: LaneLayout, counts: readonly number[], most: number): Mark[] {
  const base = laid.top + headerBottom(laid) + height
  const points = counts.map((count, i) => `${laid.nameX + (i + 0.5) * step} ${round(base - (count / most) * height)}`)
  const [first, last] = [laid.nameX + step / 2, laid.nameX + (counts.length - 0.5) * step]
  const fill = laid.lane.ink === "ink" ? "faint" : laid.lane.ink
  return [
    { kind: "path", d: `M${first} ${base}L${points.join("L")}L${last} ${base}Z`, fill, opacity: 0.16 },
    { kind: "path", d: `M${points.join("L")}`, fill: "none", stroke: fill, strokeWidth: 1, opacity: 0.85 },
  ]
}

const round = (y: number) => Math.round(y * 10) / 10
