/** The events of a lane that the window does not show: where a walk goes on when it comes to the edge. */
import type { Calendar } from "../../charts/timeline/calendar"
import type { Window } from "../../model/view"
import type { Index } from "../../query/rows"

type Days = Pick<Index, "firstDay" | "lastDay">

/** The event nearest to the window on one side of it, wholly outside. */
export function rowBeyond(
  calendar: Calendar,
  days: Days,
  [first, last]: Window,
  side: "left" | "right",
): number | undefined {
  const rows = calendar.inOrder()
  if (side === "right") return rows.find((row) => days.firstDay[row]! > last)
  let best: number | undefined
  for (const row of rows) {
    if (days.firstDay[row]! >= first) break
    if (days.lastDay[row]! < first && (best === undefined || days.lastDay[row]! >= days.lastDay[best]!)) best = row
  }
  return best
}

/** The first or the last event of a lane, wherever the window is. */
export function rowAtEnd(calendar: Calendar, end: "first" | "last"): number | undefined {
  return calendar.inOrder().at(end === "first" ? 0 : -1)
}
