/** Search hits, marked on the axis. */
import type { Mark } from "../../scene/scene"
import type { Frame } from "../chart"
import type { TimelineAnswer } from "./answer"
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
    const density = answer.density()
    for (let x = scale.left; x < scale.right; x += gap) {
      const counts = density.spread([scale.day(x), scale.day(Math.min(x + gap, scale.right)) - 1], 1)
      if (counts.some((count) => count > 0.01)) slots.add(slotOf(x + gap / 2))
    }
  }
  return [...slots]
    .sort((a, b) => a - b)
    .map((slot): Mark => ({ kind: "path", d: `M${slot * gap} ${bottom - 4}l3.5 6h-7Z`, fill: "accent" }))
}
