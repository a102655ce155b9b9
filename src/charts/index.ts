/**
 * The list of charts that need nothing but an index: menus, exports and the contract's tests walk it. The network stands apart, since it is made with
 * a layout that a worker has worked out (`networkChart`).
 */
import type { Chart } from "./chart"
import { compareChart } from "./compare"
import { cooccurrence } from "./cooccurrence"
import { coverage } from "./coverage"
import { matrix } from "./matrix"
import { overview } from "./overview"
import { timeline } from "./timeline"

/** Hides what a chart's answer is from those who only pass it from `select` to `draw`. */
export interface AnyChart {
  readonly id: string
  readonly title: string
  readonly ignoresWindow: boolean
  /** The scene of the rows of a view. */
  draw(
    ...asked: Parameters<Chart<unknown>["select"]>
  ): (frame: Parameters<Chart<unknown>["draw"]>[1]) => ReturnType<Chart<unknown>["draw"]>
}

function anyChart<A>(chart: Chart<A>): AnyChart {
  const { id, title, ignoresWindow } = chart
  return {
    ...{ id, title, ignoresWindow },
    draw: (index, rows, view) => {
      const answer = chart.select(index, rows, view)
      return (frame) => chart.draw(answer, frame)
    },
  }
}

export const charts: readonly AnyChart[] = [
  anyChart(timeline),
  anyChart(matrix),
  anyChart(cooccurrence),
  anyChart(coverage),
  anyChart(overview),
  anyChart(compareChart()),
]
