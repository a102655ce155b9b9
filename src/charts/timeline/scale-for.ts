/** The plot's sides and the scale of its days. */
import type { Frame } from "../chart"
import { type TimeScale, timeScale } from "../scale"
import type { TimelineAnswer } from "./answer"
import { headerWidth, sizes } from "./layout"

/** The sides depend on the width and on the names of the lanes alone. */
export function scaleFor(answer: TimelineAnswer, frame: Frame): TimeScale {
  const left = frame.width < sizes.narrow ? sizes.side : headerWidth(answer, frame)
  return timeScale(frame.window, left, frame.width - sizes.right)
}
