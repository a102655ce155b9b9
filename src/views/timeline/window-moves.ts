/** How a window moves: about a point, by a stretch, to what fits. Pure, so that wheel, pinch, keys and buttons agree. */
import type { TimeScale } from "../../charts/scale"
import type { Window } from "../../model/view"

/** Days: no nearer than two, no farther than three millennia or a little more than the record. */
const leastDays = 2
const mostDays = 1_095_750
const roomAround = 0.25

const lengthOf = (window: Window) => window[1] + 1 - window[0]

/** Enlarges by a factor about a px of the scale; the moment there stays there, however the scale is drawn. */
export function zoomWindow(scale: TimeScale, factor: number, x: number, whole: Window): Window {
  const { left, right } = scale
  const length = lengthOf(scale.window)
  const most = Math.max(Math.min(lengthOf(whole) * 1.5, mostDays), 60, length)
  const moment = scale.day(x)
  const from = scale.day(x + (left - x) / factor)
  const to = scale.day(x + (right - x) / factor)
  const wanted = Math.min(Math.max(to - from, leastDays), most)
  const first = moment - ((moment - from) / Math.max(to - from, 1e-9)) * wanted
  // Breaks do not grow as days do: the moment is brought back to where it was.
  const nearer = scale.over([first, first + wanted - 1])
  return panWindow(nearer, x - nearer.x(moment), whole)
}

/** Moves the content by so many px. */
export function panWindow(scale: TimeScale, dx: number, whole: Window): Window {
  return withinReach([scale.day(scale.left - dx), scale.day(scale.right - dx) - 1], whole)
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
