/** Days to pixels and back. A day is a day whatever the clocks did: everything is UTC. */
import type { Window } from "../model/view"

/** A stretch of days that is drawn narrower than its days are. */
export interface Break {
  /** Inclusive. */
  readonly firstDay: number
  readonly lastDay: number
  /** px, also beyond the sides of the plot. */
  readonly x0: number
  readonly x1: number
}

/** A monotone, invertible map of epoch days to px, also beyond its window. */
export interface TimeScale {
  readonly window: Window
  readonly left: number
  readonly right: number
  /** Of every day that lies in no break. */
  readonly pxPerDay: number
  /** Those in sight, by time. */
  readonly breaks: readonly Break[]
  /** Where a moment lies: `x(d)` is where day d begins, `x(d + 0.5)` its middle, `x(d + 1)` its end. */
  x(day: number): number
  /** The moment at a px. */
  day(x: number): number
  /** The same sides and the same way of drawing, over another window. */
  over(window: Window): TimeScale
}

/** Every day as wide as any other. A window's last day is inclusive, so it ends where the next day would begin. */
export function timeScale(window: Window, left: number, right: number): TimeScale {
  const first = window[0]
  const days = Math.max(window[1] + 1 - first, 1e-6)
  const pxPerDay = Math.max(right - left, 1e-6) / days
  return {
    window,
    left,
    right,
    pxPerDay,
    breaks: [],
    x: (day) => left + (day - first) * pxPerDay,
    day: (x) => first + (x - left) / pxPerDay,
    over: (other) => timeScale(other, left, right),
  }
}
