/** Coverage: how many stand behind the events in view, whose word they are, in which languages, beside the whole dossier. */
import type { Chart } from "./chart"
import { type CoverageAnswer, selectCoverage } from "./coverage/answer"
import { drawCoverage } from "./coverage/draw"
import { splitCoverage } from "./coverage/part"

export const coverage: Chart<CoverageAnswer> = {
  id: "coverage",
  title: "coverage.name",
  ignoresWindow: false,
  select: selectCoverage,
  draw: drawCoverage,
  split: splitCoverage,
}
