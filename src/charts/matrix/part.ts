/** A matrix divided among pages: whole rows, families together where they can be, with the same columns and the same scale on all. */
import type { Frame } from "../chart"
import { partsThatFit } from "../parts"
import type { MatrixAnswer } from "./answer"
import { drawMatrix } from "./draw"

export function splitMatrix(answer: MatrixAnswer, frame: Frame): readonly MatrixAnswer[] {
  const { rows } = answer
  const partOf = (from: number, to: number): MatrixAnswer =>
    to - from === rows.length ? answer : { ...answer, rows: rows.slice(from, to), whole: answer.whole ?? answer }
  const fits = (from: number, to: number) => drawMatrix(partOf(from, to), frame).height <= frame.height
  if (rows.length < 2) return [answer]
  const runs = partsThatFit(rows.length, fits, (place) => rows[place]?.depth === 0)
  const parts = runs.map(([from, to]) => partOf(from, to))
  if (parts.length < 2) return parts
  const fullest = parts.map((part) => part.rows).reduce((most, own) => (own.length > most.length ? own : most))
  return parts.map((part) => ({ ...part, fullest }))
}
