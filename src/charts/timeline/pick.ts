/** What is picked or pointed at: a ring about each mark of the event, and a thread that ties them across the lanes. */
import type { Mark } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import type { TimelineAnswer } from "./answer"
import { anchorRadius, radiusOf } from "./entry"
import { eventKey } from "./event-key"
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

/** Rings about the spots of one event, and the thread between them. */
export function ringMarks(spots: readonly Spot[], row: number | undefined, ink: Ink): Mark[] {
  if (row === undefined) return []
  const own = spots.filter((spot) => spot.row === row).toSorted((a, b) => a.y - b.y)
  const marks: Mark[] = []
  for (let i = 1; i < own.length; i++) {
    const [from, to] = [own[i - 1]!, own[i]!]
    const thread = { stroke: ink, strokeWidth: 1, dash: [2, 2] } as const
    const [fromEnd, toEnd] = [from.y + reach(from), to.y - reach(to)]
    if (toEnd > fromEnd)
      marks.push({ kind: "line", x1: middle(from), y1: fromEnd, x2: middle(to), y2: toEnd, ...thread })
  }
  for (const spot of own) {
    const paint = { fill: "none", stroke: ink, strokeWidth: 1.6 } as const
    if (spot.r !== undefined) marks.push({ kind: "circle", x: middle(spot), y: spot.y, r: spot.r + ringGap, ...paint })
    else {
      const box = {
        x: spot.x0 - ringGap,
        y: spot.y - reach(spot),
        width: spot.x1 - spot.x0 + 2 * ringGap,
        height: 2 * reach(spot),
      }
      marks.push({ kind: "rect", ...box, radius: 6, ...paint })
    }
  }
  return marks
}

const middle = (spot: Spot) => (spot.x0 + spot.x1) / 2
const reach = (spot: Spot) => (spot.r ?? halfBar) + ringGap
