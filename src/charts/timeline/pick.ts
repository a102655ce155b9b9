/** What is picked or pointed at: a ring about each mark of the event, and a thread that ties them across the lanes. */
import type { Mark } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import type { TimelineAnswer } from "./answer"
import { anchorRadius, radiusOf } from "./entry"
import { daysOfKey, eventKey } from "./event-key"
import { isInSight, yOfRow } from "./event-marks"
import type { Layout } from "./layout"
import type { Placement } from "./place"
import type { Spot } from "./spot"

const ringGap = 3.5
const halfBar = 8

/** All that is in sight and drawn as a mark. */
export function spotsOf(answer: TimelineAnswer, layout: Layout, { placed }: Placement): Spot[] {
  const { left, right } = layout.scale
  return placed
    .filter(({ entry }) => isInSight(entry, left, right))
    .map(({ entry, row }) => ({
      key: eventKey(entry.row, entry.lane),
      row: entry.row,
      lane: entry.lane,
      x0: Math.max(entry.x0, left),
      x1: Math.min(entry.x1, right),
      y: yOfRow(layout.lanes[entry.lane]!, row),
      r:
        entry.form === "point"
          ? entry.isAnchor
            ? anchorRadius
            : radiusOf(answer.levels[answer.traits.level[entry.row]!] ?? "none")
          : undefined,
    }))
}

/** Rings about what shows an event, be it a mark, a count or a bar, and the thread between them. */
export function ringMarks(answer: TimelineAnswer, spots: readonly Spot[], row: number | undefined, ink: Ink): Mark[] {
  if (row === undefined) return []
  const own = spotsShowing(answer, spots, row).toSorted((a, b) => a.y - b.y)
  const threads = own.slice(1).flatMap((to, i) => threadBetween(own[i]!, to, ink))
  return [...threads, ...own.map((spot) => ringAbout(spot, ink))]
}

/** Where an event is to be found: its marks, the counts it is one of, and in a crowded lane the bars of its days. */
export function spotsShowing(answer: TimelineAnswer, spots: readonly Spot[], row: number): Spot[] {
  const own = spots.filter((spot) => spot.row === row || spot.rows?.includes(row))
  const { firstDay, lastDay } = answer.traits
  const bars = new Map<number, Spot>()
  for (const spot of spots) {
    if (!spot.key.startsWith("bin:") || !answer.isIn(row, spot.lane)) continue
    const days = daysOfKey(spot.key)
    if (!days || days[0] > lastDay[row]! || days[1] < firstDay[row]!) continue
    const known = bars.get(spot.lane)
    const tallest = known && (known.half ?? 0) > (spot.half ?? 0) ? known : spot
    bars.set(spot.lane, {
      ...tallest,
      x0: Math.min(known?.x0 ?? spot.x0, spot.x0),
      x1: Math.max(known?.x1 ?? spot.x1, spot.x1),
    })
  }
  return [...own, ...bars.values()]
}

function threadBetween(from: Spot, to: Spot, ink: Ink): Mark[] {
  const [y1, y2] = [from.y + reach(from), to.y - reach(to)]
  if (y2 <= y1) return []
  return [{ kind: "line", x1: middle(from), y1, x2: middle(to), y2, stroke: ink, strokeWidth: 1, dash: [2, 2] }]
}

/** A ring about a point, a rounded frame about what has length. */
export function ringAbout(spot: Spot, ink: Ink): Mark {
  const paint = { fill: "none", stroke: ink, strokeWidth: 1.6 } as const
  if (spot.r !== undefined) return { kind: "circle", x: middle(spot), y: spot.y, r: spot.r + ringGap, ...paint }
  const [x, width] = [spot.x0 - ringGap, spot.x1 - spot.x0 + 2 * ringGap]
  return { kind: "rect", x, y: spot.y - reach(spot), width, height: 2 * reach(spot), radius: 6, ...paint }
}

const middle = (spot: Spot) => (spot.x0 + spot.x1) / 2
const reach = (spot: Spot) => (spot.r ?? spot.half ?? halfBar) + ringGap
