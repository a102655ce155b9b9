/** Topic × time: how many events each topic has in each stretch of the window. */
import type { Chart } from "./chart"
import { type MatrixAnswer, selectMatrix } from "./matrix/answer"
import { drawMatrix } from "./matrix/draw"
import { splitMatrix } from "./matrix/part"

export const matrix: Chart<MatrixAnswer> = {
  id: "matrix",
  title: "matrix.title",
  ignoresWindow: true,
  select: selectMatrix,
  draw: drawMatrix,
  split: splitMatrix,
}
