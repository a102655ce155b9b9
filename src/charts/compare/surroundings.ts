/** What lies about the lanes of a comparison on a calendar, as about those of the timeline: the scale of its days, bands, breaks, axis, notes on stretches of time. */
import type { Window } from "../../model/view"
import type { Mark } from "../../scene/scene"
import type { Frame } from "../chart"
import type { LegendItem } from "../legend"
import { type TimeScale, timeScale } from "../scale"
import { backdropOf } from "../timeline/backdrop"
import { divide, roomOf, stripBrackets } from "../timeline/note-brackets"
import { stretchLegend } from "../timeline/note-marks"
import { quietOf } from "../timeline/quiet"
import { squeezedScale } from "../timeline/squeezed-scale"
import type { Box } from "../timeline/vertical"
import type { CompareAnswer } from "./answer"

/** The days of a side as the view wants them drawn: even, or with squeezed what is quiet on both sides. */
export function calendarScale(
  { timeline }: CompareAnswer,
  { display }: Pick<Frame, "display">,
  window: Window,
  left: number,
  right: number,
): TimeScale {
  return display?.scale === "squeezed"
    ? squeezedScale(quietOf(timeline), window, left, right)
    : timeScale(window, left, right)
}

export interface Surroundings {
  /** px above the lanes. */
  readonly room: number
  readonly legend: readonly LegendItem[]
  /** For the description of the figure. */
  readonly sentences: readonly string[]
  draw(top: number, bottom: number): { beneath: readonly Mark[]; above: readonly Mark[]; boxes: readonly Box[] }
}

export function surroundingsOf(answer: CompareAnswer, frame: Frame, scale: TimeScale): Surroundings {
  const backdrop = backdropOf(answer.timeline, { ...frame, window: scale.window }, scale)
  const { strip } = divide(frame.notes ?? { rows: new Set(), stretches: [] }, new Set())
  const notes = (top: number) => stripBrackets(strip, frame, { scale }, top - backdrop.room)
  return {
    sentences: backdrop.sentences,
    room: backdrop.room + roomOf(strip),
    legend: [...backdrop.legend, ...(notes(0).marks.length > 0 ? [stretchLegend(frame.words)] : [])],
    draw(top, bottom) {
      const { tints, axis, boxes } = backdrop.draw(top, bottom)
      const noted = notes(top)
      return { beneath: [...tints, ...axis], above: noted.marks, boxes: [...boxes, ...noted.boxes] }
    },
  }
}
