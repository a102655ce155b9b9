/** The comparison of two windows or two filters: beside each other, or one over the other. */
import type { Scene } from "../scene/scene"
import type { Chart, Frame } from "./chart"
import { type CompareAnswer, type Known, selectCompare } from "./compare/answer"
import { drawBeside } from "./compare/beside"
import { drawOverlaid } from "./compare/overlaid"
import { splitCompare } from "./compare/part"

export function compareChart(known: Known = {}): Chart<CompareAnswer> {
  return {
    id: "compare",
    title: "compare.title",
    ignoresWindow: false,
    select: (index, rows, view) => selectCompare(index, rows, view, known),
    draw,
    split: (answer, frame) => splitCompare(answer, frame, draw),
  }
}

const draw = (answer: CompareAnswer, frame: Frame): Scene =>
  answer.mode === "beside" ? drawBeside(answer, frame) : drawOverlaid(answer, frame).scene
