/** The window that follows an event which lies beyond it: as long as before, moved no farther than it must be, with a little ahead of the event. */
import type { Window } from "../../model/view"

/** Part of the window between the event and the end it came in by. */
const ahead = 0.2

/** Undefined where the event is in the window already. */
export function followWindow([first, last]: Window, [from, to]: Window): Window | undefined {
  if (from <= last && to >= first) return undefined
  const room = Math.floor((last - first + 1) * ahead)
  // Of an event with an open end, the end it has.
  const by = from > last ? from - last + room : to - first - room
  return Number.isFinite(by) ? [first + by, last + by] : undefined
}
