/** The timeline on a page. */
import { describeFilters } from "../filtered"
import { describeCertainty, describeCount, describeDays } from "../frame"
import { timeline } from "../timeline"
import type { TimelineAnswer } from "../timeline/answer"
import { describeScale } from "../timeline/describe-scale"
import { divisionOf, hiddenText } from "../timeline/heading"
import { sizes } from "../timeline/layout"
import { askedOf } from "./asked"
import { eventTable } from "./event-table"
import { timelineFinding } from "./findings"
import { laneTable } from "./lane-table"
import type { Sheet } from "./sheet"

export const timelineSheet: Sheet<TimelineAnswer> = {
  chart: timeline,
  reads: "figure.reads.timeline",
  tellsTime: true,
  bleed: (width) => (width < sizes.narrow ? { left: 10, right: 10 } : { left: sizes.nameLeft, right: sizes.right }),
  finding: (answer, { window }, { material, words }) => timelineFinding(answer, window, material, words),
  subtitle(answer, { window }, { material, words }) {
    const { rows, view } = material
    const counted = describeCount(answer.all.count(window), answer.total, words)
    return [
      describeCertainty(counted, rows.possible, words),
      describeDays(window, words),
      describeScale(answer, view.display, words),
      words.say(divisionOf(answer)),
      describeFilters(askedOf(material, view), material.index.catalog, words),
      hiddenText(answer, window, words) ?? "",
    ]
  },
  tables: (answer, frame, asking) => [
    eventTable(asking, { lanes: answer.lanes, field: answer.field, isIn: answer.isIn }),
    laneTable(answer, frame.window, asking.words),
  ],
}
