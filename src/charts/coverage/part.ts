/** Coverage divided among pages: whole groups of bars, all on the scale of the dossier's events. */
import type { Frame } from "../chart"
import { partsThatFit } from "../parts"
import type { CoverageAnswer } from "./answer"
import { barsOf } from "./bars"
import { drawCoverage } from "./draw"

export function splitCoverage(answer: CoverageAnswer, frame: Frame): readonly CoverageAnswer[] {
  const partOf = (from: number, to: number): CoverageAnswer => ({ ...answer, groups: [from, to] })
  const fits = (from: number, to: number) => drawCoverage(partOf(from, to), frame).height <= frame.height
  const runs = partsThatFit(barsOf(answer, frame.words).length, fits)
  return runs.length < 2 ? [answer] : runs.map(([from, to]) => partOf(from, to))
}
