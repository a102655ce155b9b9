/** The lanes of a timeline with their counts. */
import type { Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import type { TimelineAnswer } from "../timeline/answer"
import { laneName } from "../timeline/lane-name"
import type { DataTable } from "./figure"

export function laneTable({ lanes, field }: TimelineAnswer, window: Window, words: Words): DataTable {
  return {
    name: words.say("figure.table.lanes"),
    columns: [
      { id: "lane", label: words.say("figure.column.lane"), kind: "text" },
      { id: "events", label: words.say("figure.column.count"), kind: "number" },
    ],
    rows: lanes.map((lane) => [laneName(lane, field, words), lane.calendar.count(window)]),
  }
}
