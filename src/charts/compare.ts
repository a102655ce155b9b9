/** The comparison of two windows or two filters: beside each other, or one over the other. */
import type { Chart } from "./chart"
import { type CompareAnswer, type Known, selectCompare } from "./compare/answer"
import { drawBeside } from "./compare/beside"
import { drawOverlaid } from "./compare/overlaid"

export function compareChart(known: Known = {}): Chart<CompareAnswer> {
  return {
    id: "compare",
    title: "compare.title",
    ignoresWindow: false,
    select: (index, rows, view) => selectCompare(index, rows, view, known),
    draw: (answer, frame) => (answer.mode === "beside" ? drawBeside(answer, frame) : drawOverlaid(answer, frame).scene),
  }
}
