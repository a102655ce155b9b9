/** A comparison divided among pages: whole lanes, each on one page, with the same days and the same height of an event on all. */
import type { Scene } from "../../scene/scene"
import type { Frame } from "../chart"
import { partsThatFit } from "../parts"
import { someLanes } from "../timeline/part"
import type { CompareAnswer } from "./answer"
import type { Side } from "./side"

export function splitCompare(
  answer: CompareAnswer,
  frame: Frame,
  draw: (part: CompareAnswer, frame: Frame) => Scene,
): readonly CompareAnswer[] {
  const { lanes } = answer
  const partOf = (from: number, to: number) => (to - from === lanes.length ? answer : someOf(answer, from, to))
  const fits = (from: number, to: number) => draw(partOf(from, to), frame).height <= frame.height
  if (lanes.length < 2) return [answer]
  return partsThatFit(lanes.length, fits, (place) => lanes[place]?.lane.parent === undefined).map(([from, to]) =>
    partOf(from, to),
  )
}

function someOf(answer: CompareAnswer, from: number, to: number): CompareAnswer {
  return {
    ...answer,
    whole: answer.whole ?? answer,
    timeline: someLanes(answer.timeline, from, to),
    lanes: answer.lanes.slice(from, to),
    a: someOfSide(answer.a, from, to),
    b: someOfSide(answer.b, from, to),
  }
}

function someOfSide(side: Side, from: number, to: number): Side {
  const { attention, events } = side
  const held = 2 ** (to - from) - 1
  return {
    ...side,
    attention: { ...attention, byGroup: [...attention.byGroup.slice(from, to), ...attention.byGroup.slice(-1)] },
    events: events?.map((event) => ({ ...event, lanes: (event.lanes >>> from) & held })),
    countsIn(edges) {
      const bins = Math.max(edges.length - 1, 0)
      return side.countsIn(edges).slice(from * bins, to * bins)
    },
  }
}
