/** Topic × topic: which topics come up in the same events. */
import type { Chart } from "./chart"
import { type CooccurrenceAnswer, selectCooccurrence } from "./cooccurrence/answer"
import { drawCooccurrence } from "./cooccurrence/draw"

export const cooccurrence: Chart<CooccurrenceAnswer> = {
  id: "cooccurrence",
  title: "cooccurrence.title",
  ignoresWindow: false,
  select: selectCooccurrence,
  draw: drawCooccurrence,
}
