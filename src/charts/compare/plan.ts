/** Where the lanes of a comparison lie, and what stands beneath them. */
import type { Mark } from "../../scene/scene"
import type { Frame } from "../chart"
import { type LegendItem, legendOf } from "../legend"
import type { CompareAnswer } from "./answer"
import { silenceMarks } from "./legend-items"

/** px: no lane grows beyond this. */
const mostLane = 104
/** px beneath the legend. */
export const afterFoot = 4

/** The upper edge of each lane, and the lower of the last. Each takes as much as there is, alike, and no less than its least. */
export function laneEdges(least: readonly number[], top: number, room: number): readonly number[] {
  const share = Math.min(Math.floor(room / Math.max(least.length, 1)), mostLane)
  const edges = [top]
  for (const own of least) edges.push((edges.at(-1) ?? top) + Math.max(share, own))
  return edges
}

export interface Foot {
  readonly marks: readonly Mark[]
  readonly height: number
}

/** The legend, and why shares are missing. */
export function footOf(
  answer: CompareAnswer,
  items: readonly LegendItem[],
  [left, right]: readonly [number, number],
  top: number,
  words: Frame["words"],
): Foot {
  const legend = legendOf(items, left, top, right)
  const silence = silenceMarks(answer, left, top + legend.height, right, words)
  return { marks: [...legend.marks, ...silence.marks], height: legend.height + silence.height }
}
