/**
 * The strip beneath a lane's rows: a dot for each event that touches the lane only in passing, and "+3" where there is no room for dots or where
 * events found no row, so that nothing is silently hidden.
 */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { TimelineAnswer } from "./answer"
import type { Entry } from "./entry"
import { eventKey } from "./event-key"
import { inkOf, isInSight } from "./event-marks"
import { dotRadius } from "./glyph"
import type { LaneLayout, Layout } from "./layout"
import type { Spot } from "./spot"

const size = textSizes.small
/** px between two things in the strip, between dots one above the other, and about a vertical. */
const gap = 3
const dotPitch = 4.2
const wallReach = 3
const mostDots = 3

/** Events near each other: dots one above the other, or a count. */
interface Cluster {
  readonly entries: readonly Entry[]
  /** Some found no row, so that only a count will do. */
  readonly isText: boolean
  readonly x: number
  readonly width: number
}

export interface Strip {
  readonly marks: readonly Mark[]
  readonly spots: readonly Spot[]
  readonly hasDots: boolean
  readonly hasCounts: boolean
}

/** What stands in the strips of all lanes: `passing` as dots where they can be, `left` counted. */
export function stripOf(
  answer: TimelineAnswer,
  layout: Layout,
  passing: readonly Entry[],
  left: readonly Entry[],
  walls: readonly number[],
  words: Words,
): Strip {
  const marks: Mark[] = []
  const spots: Spot[] = []
  let hasDots = false
  let hasCounts = false
  const { scale } = layout
  layout.lanes.forEach((laid, lane) => {
    const isOwn = (entry: Entry) => entry.lane === lane && isInSight(entry, scale.left, scale.right)
    for (const cluster of clustersOf(passing.filter(isOwn), left.filter(isOwn), layout, walls, words)) {
      if (cluster.isText) {
        const mark = countMark(answer, laid, lane, cluster, words)
        marks.push(mark)
        const [x0, x1] = [cluster.x - cluster.width / 2, cluster.x + cluster.width / 2]
        const rows = cluster.entries.map(({ row }) => row)
        spots.push({
          key: mark.key ?? "",
          row: undefined,
          lane,
          x0,
          x1,
          y: laid.bottom - 6.5,
          r: undefined,
          half: 3,
          rows,
        })
      } else {
        const dots = dotsOf(laid, cluster)
        spots.push(...dots)
        dots.forEach(({ key, y }, i) => {
          const fill = inkOf(answer, laid, cluster.entries[i]!.row)
          marks.push({ kind: "circle", key, x: cluster.x, y, r: dotRadius, fill })
        })
      }
      hasDots ||= !cluster.isText
      hasCounts ||= cluster.isText
    }
  })
  return { marks, spots, hasDots, hasCounts }
}

function countMark(
  answer: TimelineAnswer,
  laid: LaneLayout,
  lane: number,
  { entries, x }: Cluster,
  words: Words,
): Mark {
  const days = entries.map(({ row }) => answer.traits.firstDay[row]!)
  const key = `more:${lane}:${Math.min(...days)}:${Math.max(...days)}`
  const [text, label] = [
    words.say("timeline.more", { n: entries.length }),
    words.say("timeline.more.label", { n: entries.length }),
  ]
  return { kind: "text", key, label, x, y: laid.bottom - 3, text, size, weight: 600, anchor: "middle", fill: "soft" }
}

function dotsOf(laid: LaneLayout, { entries, x }: Cluster): Spot[] {
  return entries.map(({ row, lane }, i) => {
    const y = laid.bottom - 3.6 - i * dotPitch
    return { key: eventKey(row, lane), row, lane, x0: x - dotRadius, x1: x + dotRadius, y, r: dotRadius }
  })
}

/** Gathers what would touch: dots into columns, columns too high into counts, counts into larger counts. */
function clustersOf(
  passing: readonly Entry[],
  left: readonly Entry[],
  layout: Layout,
  walls: readonly number[],
  words: Words,
): Cluster[] {
  const { scale } = layout
  const middle = (entry: Entry) => (Math.max(entry.x0, scale.left) + Math.min(entry.x1, scale.right)) / 2
  const make = (entries: readonly Entry[], mustCount: boolean): Cluster => {
    const isText = mustCount || entries.length > mostDots
    const text = words.say("timeline.more", { n: entries.length })
    const width = isText ? textWidth(text, size, { weight: 600 }) : 2 * dotRadius
    const at = entries.reduce((sum, entry) => sum + middle(entry), 0) / entries.length
    const inside = Math.min(Math.max(at, scale.left + width / 2), scale.right - width / 2)
    return { entries, isText, width, x: isText ? clearOf(walls, inside, width, scale.right) : inside }
  }
  const sorted = [
    ...passing.map((entry) => make([entry], false)),
    ...left.map((entry) => make([entry], true)),
  ].toSorted((a, b) => middle(a.entries[0]!) - middle(b.entries[0]!) || a.entries[0]!.row - b.entries[0]!.row)
  const clusters: Cluster[] = []
  for (let cluster of sorted) {
    for (
      let last = clusters.at(-1);
      last && last.x + last.width / 2 + gap > cluster.x - cluster.width / 2;
      last = clusters.at(-1)
    ) {
      clusters.pop()
      cluster = make([...last.entries, ...cluster.entries], last.isText || cluster.isText)
    }
    clusters.push(cluster)
  }
  return clusters
}

/** Beside a vertical rather than on it. */
function clearOf(walls: readonly number[], x: number, width: number, right: number): number {
  const beside = width / 2 + wallReach
  const wall = walls.find((at) => Math.abs(at - x) < beside)
  if (wall === undefined) return x
  return x < wall || wall + beside + width / 2 > right ? wall - beside : wall + beside
}
