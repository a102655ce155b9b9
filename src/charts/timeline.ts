/** The timeline: events in lanes, as exact as their dates, between the two anchors of the run-up. */
import type { Chart } from "./chart"
import { selectTimeline, type TimelineAnswer } from "./timeline/answer"
import { drawTimeline } from "./timeline/draw"
import { splitTimeline } from "./timeline/part"

export const timeline: Chart<TimelineAnswer> = {
  id: "timeline",
  title: "timeline.title",
  ignoresWindow: true,
  select: selectTimeline,
  draw: (answer, frame) => drawTimeline(answer, frame).scene,
  split: splitTimeline,
}
