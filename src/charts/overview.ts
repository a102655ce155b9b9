/** The overview: the whole span of a dossier, its events stacked by topic family, in units that can be counted while they are few. */

import type { Window } from "../model/view"
import { isBeyond } from "../query/bins"
import { countRows, forEachRow } from "../query/bitmap"
import { certaintyOf } from "../query/certainty"
import { countBetween } from "../query/count-between"
import { floorIn } from "../query/floor-in"
import type { Grouping } from "../query/lanes"
import { perRows } from "../query/per-rows"
import { type Index, openFirstDay, openLastDay, type Rows } from "../query/rows"
import { isEndless, runUpOf, wholeSpan } from "../query/span"
import type { Mark, Scene } from "../scene/scene"
import { axisMarks, timeTicks } from "./axis"
import { type Bins, binsOf } from "./bin-edges"
import type { Chart, Frame } from "./chart"
import { describeDays } from "./frame"
import { type TimeScale, timeScale } from "./scale"
import { inkOfFamily } from "./timeline/answer"
import { familiesOfRows, noFamily } from "./timeline/families"

export interface OverviewAnswer {
  /** All days of the dossier, with a little room at both ends. */
  readonly span: Window
  readonly runUp: Window | undefined
  /** Families in the order of stacking, from the foot up. */
  readonly families: readonly number[]
  /** Number of matching events. */
  readonly count: number
  /** Events of each family in each bin, bin after bin. */
  countsIn(bins: Bins): Float64Array
}

/** px */
const sizes = { left: 14, right: 14, top: 6, axis: 30, leastBin: 5, unit: 3.6, leastUnit: 2.2, unitGap: 0.7 } as const
/** Up to here each event stands in the bin of its middle day; beyond, it is spread over its days. */
const mostSingly = 5000

export const overview: Chart<OverviewAnswer> = {
  id: "overview",
  title: "region.overview",
  ignoresWindow: true,
  select: selectOverview,
  draw: drawOverview,
}

/** Where the days of the overview lie in a figure of some width. */
export function overviewScale(answer: OverviewAnswer, width: number): TimeScale {
  return timeScale(answer.span, sizes.left, width - sizes.right)
}

/** px from the top that the window's brush covers. */
export const overviewBrushHeight = (height: number): number => height - sizes.axis

const remembered = perRows<OverviewAnswer>(4)

function selectOverview(index: Index, { matching }: Rows): OverviewAnswer {
  return remembered(index, matching, "", () => findOverview(index, matching))
}

function findOverview(index: Index, matching: Rows["matching"]): OverviewAnswer {
  const [first, last] = wholeSpan(index)
  const room = isEndless([first, last]) ? 0 : Math.ceil(Math.max(3, (last - first) * 0.012))
  const familyOf = familiesOfRows(index)
  const present = new Uint8Array(noFamily + 1)
  forEachRow(matching, 0, matching.size, (row) => {
    present[familyOf[row]!] = 1
  })
  const families = [...present.keys()].filter((family) => present[family] === 1)
  const count = countRows(matching)
  const groupOf = new Uint8Array(noFamily + 1)
  families.forEach((family, group) => {
    groupOf[family] = group
  })
  const grouping: Grouping = { count: families.length, forEachGroup: (row, visit) => visit(groupOf[familyOf[row]!]!) }
  let counted: { readonly edges: readonly number[]; readonly counts: Float64Array } | undefined
  return {
    span: [first - room, last + room],
    runUp: runUpOf(index),
    families,
    count,
    countsIn(bins) {
      // Drawn once more in the same room, as in another language, it is not counted again.
      if (!counted || !isSame(counted.edges, bins.edges)) {
        const counter = count <= mostSingly ? countSingly : countBetween
        counted = { edges: bins.edges, counts: counter(index, matching, grouping, bins.edges) }
      }
      return counted.counts
    },
  }
}

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((edge, i) => edge === other[i])

function countSingly(
  index: Index,
  matching: Rows["matching"],
  grouping: Grouping,
  edges: readonly number[],
): Float64Array {
  const counts = new Float64Array(Math.max(edges.length - 1, 0) * grouping.count)
  const { extentOf } = certaintyOf(index)
  /** Of a set that of its first member: between members nothing happened. */
  const middleOf = (row: number, ...days: [number, number]) => {
    const [first, last] = extentOf(row).parts?.[0] ?? days
    return Number.isFinite(first + last) ? (first + last) / 2 : (days[0] + days[1]) / 2
  }
  forEachRow(matching, 0, matching.size, (row) => {
    const [first, last] = [index.firstDay[row]!, index.lastDay[row]!]
    // What has no day of the calendar stands nowhere.
    if (isBeyond(first, last) || (first === openFirstDay && last === openLastDay)) return
    const middle = first === openFirstDay ? last : last === openLastDay ? first : middleOf(row, first, last)
    const bin = Math.min(Math.max(floorIn(edges, middle), 0), edges.length - 2)
    grouping.forEachGroup(row, (group) => {
      counts[bin * grouping.count + group]! += 1
    })
  })
  return counts
}

function drawOverview(answer: OverviewAnswer, frame: Frame): Scene {
  const { width, height, words } = frame
  if (isEndless(answer.span)) return bareOverview(answer, frame)
  const scale = overviewScale(answer, width)
  const foot = height - sizes.axis
  const span = describeDays([answer.span[0], answer.span[1]], words)
  return {
    width,
    height,
    title: words.say("region.overview"),
    description: words.say("overview.description", { n: answer.count, span }),
    marks: [
      ...axisMarks(timeTicks(scale, words), foot, foot, scale.right),
      ...stackMarks(answer, scale, foot),
      { kind: "line", x1: scale.left, y1: foot, x2: scale.right, y2: foot, stroke: "hair-2" },
      ...anchorMarks(answer, scale, foot),
    ],
  }
}

/** Nothing has a day: a strip without days. */
function bareOverview({ count }: OverviewAnswer, { width, height, words }: Frame): Scene {
  const description = words.say("timeline.title.undated", { n: count })
  return { width, height, title: words.say("region.overview"), description, marks: [] }
}

/** One path a family: units where they can be told apart, else bars. */
function stackMarks(answer: OverviewAnswer, scale: TimeScale, foot: number): Mark[] {
  const bins = binsOf(scale, sizes.leastBin)
  const counts = answer.countsIn(bins)
  const groups = answer.families.length
  const heights = bins.edges
    .slice(0, -1)
    .map((_, bin) => counts.slice(bin * groups, (bin + 1) * groups).reduce((a, b) => a + b, 0))
  const unit = Math.min(sizes.unit, (foot - sizes.top) / Math.max(1, ...heights))
  const stacked = new Float64Array(heights.length)
  return answer.families.flatMap((family, group): Mark[] => {
    let d = ""
    for (let bin = 0; bin < heights.length; bin++) {
      const count = counts[bin * groups + group]!
      if (count < 0.005) continue
      d += column(bins, bin, scale, foot - stacked[bin]! * unit, count, unit)
      stacked[bin]! += count
    }
    return d === "" ? [] : [{ kind: "path", d, fill: inkOfFamily(family) }]
  })
}

function column(bins: Bins, bin: number, scale: TimeScale, foot: number, count: number, unit: number): string {
  const x0 = Math.max(scale.x(bins.edges[bin]!) + 0.8, scale.left)
  const width = Math.max(0.8, Math.min(scale.x(bins.edges[bin + 1]!) - 0.8, scale.right) - x0)
  if (unit < sizes.leastUnit || !Number.isInteger(count)) return box(x0, foot, width, count * unit)
  let d = ""
  for (let i = 0; i < count; i++) d += box(x0, foot - i * unit, width, unit - sizes.unitGap)
  return d
}

const px = (length: number) => Math.round(length * 100) / 100
const box = (x: number, foot: number, width: number, height: number) =>
  `M${px(x)} ${px(foot)}h${px(width)}v${px(-height)}h${px(-width)}Z`

function anchorMarks({ runUp }: OverviewAnswer, scale: TimeScale, foot: number): Mark[] {
  return (runUp ?? []).map((day) => {
    const x = scale.x(day + 0.5)
    return { kind: "line", x1: x, y1: 2, x2: x, y2: foot, stroke: "accent", strokeWidth: 1.2 }
  })
}
