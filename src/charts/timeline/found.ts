/** Search hits, marked on the axis. */
import type { Mark } from "../../scene/scene"
import type { Frame } from "../chart"
import type { TimelineAnswer } from "./answer"
import { laneCounts } from "./density"
import type { Layout } from "./layout"

/** px between two marks: nearer ones are one. */
const gap = 5
const mostLooked = 20_000

export function foundMarks(answer: TimelineAnswer, { found, window }: Frame, layout: Layout): Mark[] {
  if (!found) return []
  const { scale, bottom } = layout
  const slots = new Set<number>()
  const slotOf = (x: number) => Math.round(x / gap)
  if (answer.all.count(window) <= mostLooked) {
    const { firstDay, lastDay } = answer.traits
    answer.all.forEach(window, (row) => {
      if (!found(row)) return
      const x = scale.x((firstDay[row]! + lastDay[row]! + 1) / 2)
      slots.add(slotOf(Math.min(Math.max(x, scale.left), scale.right)))
    })
  } else {
    // So many hits are a filter's: every matching row is one.
    const steps = Math.ceil((scale.right - scale.left) / gap)
    const edges = Array.from({ length: steps + 1 }, (_, i) => scale.day(Math.min(scale.left + i * gap, scale.right)))
    const countsOf = laneCounts(answer, edges)
    countsOf(answer.lanes.length).forEach((count, i) => {
      if (count > 0.01) slots.add(slotOf(scale.left + (i + 0.5) * gap))
    })
  }
  return [...slots]
    .sort((a, b) => a - b)
    .map((slot): Mark => ({ kind: "path", d: `M${slot * gap} ${bottom - 4}l3.5 6h-7Z`, fill: "accent" }))
}
