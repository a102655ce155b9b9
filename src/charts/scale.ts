/** Days to pixels and back. A day is as wide as any other, whatever the clocks did: everything is UTC. */
import type { Window } from "../model/view"

/** A monotone, invertible map of epoch days to px. */
export interface TimeScale {
  readonly window: Window
  readonly left: number
  readonly right: number
  readonly pxPerDay: number
  /** Where a moment lies: `x(d)` is where day d begins, `x(d + 0.5)` its middle, `x(d + 1)` its end. */
  x(day: number): number
  /** The moment at a px. */
  day(x: number): number
}

/** A window's last day is inclusive, so it ends where the next day would begin. */
export function timeScale(window: Window, left: number, right: number): TimeScale {
  const first = window[0]
  const days = Math.max(window[1] + 1 - first, 1e-6)
  const pxPerDay = Math.max(right - left, 1e-6) / days
  return {
    window,
    left,
    right,
    pxPerDay,
    x: (day) => left + (day - first) * pxPerDay,
    day: (x) => first + (x - left) / pxPerDay,
  }
}
