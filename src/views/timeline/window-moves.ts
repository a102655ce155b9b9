/** How a window moves: about a point, by a stretch, to what fits. Pure, so that wheel, pinch, keys and buttons agree. */
import type { Window } from "../../model/view"

/** Days: no nearer than two, no farther than three millennia or a little more than the record. */
const leastDays = 2
const mostDays = 1_095_750
const roomAround = 0.25

const lengthOf = (window: Window) => window[1] + 1 - window[0]

/** Enlarges by a factor about a moment, which stays where it is. */
export function zoomWindow(window: Window, factor: number, about: number, whole: Window): Window {
  const most = Math.max(Math.min(lengthOf(whole) * 1.5, mostDays), 60)
  const length = Math.min(Math.max(lengthOf(window) / factor, leastDays), Math.max(most, lengthOf(window)))
  const share = (about - window[0]) / lengthOf(window)
  const first = about - share * length
  return withinReach([first, first + length - 1], whole)
}

/** Moves by so many days, later if positive. */
export function panWindow(window: Window, days: number, whole: Window): Window {
  return withinReach([window[0] + days, window[1] + days], whole)
}

/** Some of the record stays in sight. */
function withinReach([first, last]: Window, whole: Window): Window {
  const room = (last + 1 - first) * (1 - roomAround)
  const early = whole[0] - room - first
  const late = whole[1] + room - last
  const by = early > 0 ? early : Math.min(late, 0)
  return [first + by, last + by]
}

/** Whole days, at least two. */
export function settled([first, last]: Window): Window {
  const from = Math.round(first)
  return [from, Math.max(from + leastDays - 1, Math.round(last))]
}

export const isSameWindow = (a: Window, b: Window): boolean => a[0] === b[0] && a[1] === b[1]

/** Fit: the whole span, and from there back to the run-up. */
export function fitWindow(window: Window, whole: Window, runUp: Window): Window {
  return isSameWindow(settled(window), whole) ? runUp : whole
}

/** The days, with a little room on both sides. */
export function aroundDays([first, last]: Window): Window {
  const room = Math.max(1, Math.round((last - first + 1) * 0.08))
  return [first - room, last + room]
}
