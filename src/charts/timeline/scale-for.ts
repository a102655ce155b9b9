/** The plot's sides, and the scale of its days: even, with quiet stretches squeezed, or counted to the culminating event. */
import type { TimeScaleKind } from "../../model/view"
import { exactDay } from "../../query/zero-day"
import type { Frame } from "../chart"
import { type TimeScale, timeScale } from "../scale"
import type { TimelineAnswer } from "./answer"
import { headerWidth, sizes } from "./layout"
import { quietOf } from "./quiet"
import { squeezedScale } from "./squeezed-scale"

/** The sides depend on the width and on the names of the lanes alone. */
export function scaleFor(answer: TimelineAnswer, frame: Frame): TimeScale {
  const left = frame.width < sizes.narrow ? sizes.side : headerWidth(answer, frame)
  const right = frame.width - sizes.right
  return frame.display?.scale === "squeezed"
    ? squeezedScale(quietOf(answer), frame.window, left, right)
    : timeScale(frame.window, left, right)
}

/** The day that is T0 in this figure; undefined where days are not counted, or cannot be. */
export function countedTo(answer: TimelineAnswer, scale: TimeScaleKind | undefined): number | undefined {
  const row = answer.culminating?.row
  return scale === "countdown" && row !== undefined ? exactDay(answer.traits, row) : undefined
}
