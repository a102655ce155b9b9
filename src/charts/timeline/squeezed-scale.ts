/**
 * A scale that squeezes quiet stretches. Every other day is equally wide, and a stretch is as wide as its days but no wider than a break. How wide a
 * day is follows from the window alone and without steps: to pan leaves it as it is, to zoom changes it smoothly, so that nothing jumps. Where days
 * are wide enough to be read one by one, breaks widen until nothing is squeezed: near by, this is the even scale.
 */
import type { Window } from "../../model/view"
import { type Break, type TimeScale, timeScale } from "../scale"
import type { Quiet } from "./quiet"

/** px of a break, and of a day beyond which days grow no more at the cost of the quiet ones. */
export const breakWidth = 16
export const widestDay = 48

/** px of a day, and px beyond which no stretch goes. */
interface Measure {
  readonly pxPerDay: number
  readonly most: number
}

export function squeezedScale(quiet: Quiet, window: Window, left: number, right: number): TimeScale {
  const from = window[0]
  const to = Math.max(window[1] + 1, from + 1e-6)
  const width = Math.max(right - left, 1e-6)
  const over = (other: Window) => squeezedScale(quiet, other, left, right)
  const { starts, ends } = quiet
  const near = after(ends, from)
  const far = after(starts, to)
  const { pxPerDay, most } = measure(quiet, near, far, from, to, width)
  if (most === Number.POSITIVE_INFINITY) return { ...timeScale(window, left, right), over }

  const widthOf = (i: number) => Math.min((ends[i]! - starts[i]!) * pxPerDay, most)
  /** px saved by the stretches from `near` up to each; counted from there, so that numbers stay small where one looks. */
  const saved = new Float64Array(starts.length + 1)
  for (let i = near; i < starts.length; i++) saved[i + 1] = saved[i]! + (ends[i]! - starts[i]!) * pxPerDay - widthOf(i)
  for (let i = near - 1; i >= 0; i--) saved[i] = saved[i + 1]! - (ends[i]! - starts[i]!) * pxPerDay + widthOf(i)
  const savedBefore = (day: number) => {
    const i = after(starts, day) - 1
    if (i < 0) return saved[0]!
    const share = Math.min((day - starts[i]!) / (ends[i]! - starts[i]!), 1)
    return saved[i]! + (saved[i + 1]! - saved[i]!) * share
  }
  const savedBeforeWindow = savedBefore(from)
  const x = (day: number) => left + (day - from) * pxPerDay - (savedBefore(day) - savedBeforeWindow)
  const startX = (i: number) => left + (starts[i]! - from) * pxPerDay - (saved[i]! - savedBeforeWindow)
  const day = (px: number) => {
    const i = lastAt(starts.length, (at) => startX(at) <= px)
    if (i < 0) return from + (px - left + saved[0]! - savedBeforeWindow) / pxPerDay
    const within = px - startX(i)
    const own = widthOf(i)
    return within < own ? starts[i]! + (within / own) * (ends[i]! - starts[i]!) : ends[i]! + (within - own) / pxPerDay
  }
  const breaks: Break[] = []
  for (let i = near; i < far; i++) {
    if (widthOf(i) >= (ends[i]! - starts[i]!) * pxPerDay) continue
    const x0 = startX(i)
    breaks.push({ firstDay: starts[i]!, lastDay: ends[i]! - 1, x0, x1: x0 + widthOf(i) })
  }
  return { window, left, right, pxPerDay, breaks, x, day, over }
}

/**
 * The one measure that fills the width with the window. Days widen while breaks keep their width; then, at `widestDay`, breaks widen; then all days.
 * What the window takes grows with the measure, ever more slowly, so that steps along the tangent come to it from below and never past it.
 */
function measure(quiet: Quiet, near: number, far: number, from: number, to: number, width: number): Measure {
  let pxPerDay = width / (to - from)
  if (pxPerDay >= widestDay) return { pxPerDay, most: Number.POSITIVE_INFINITY }
  let before = -1
  for (;;) {
    const { loose, cut, count } = split(quiet, near, far, from, to, breakWidth / pxPerDay)
    if (count === before) return { pxPerDay, most: breakWidth }
    before = count
    const next = loose > 0 ? (width - cut * breakWidth) / loose : widestDay
    if (next >= widestDay) break
    pxPerDay = Math.max(pxPerDay, next)
  }
  let most = breakWidth
  for (before = -1; ; ) {
    const { loose, cut, count } = split(quiet, near, far, from, to, most / widestDay)
    if (count === before || cut === 0) return { pxPerDay: widestDay, most }
    before = count
    most = Math.max(most, (width - loose * widestDay) / cut)
  }
}

/** The window's days outside stretches longer than `longest`, the number of those stretches, and how much of them lies in it. */
function split({ starts, ends }: Quiet, near: number, far: number, from: number, to: number, longest: number) {
  let loose = to - from
  let cut = 0
  let count = 0
  for (let i = near; i < far; i++) {
    const days = ends[i]! - starts[i]!
    if (days <= longest) continue
    const inWindow = Math.min(ends[i]!, to) - Math.max(starts[i]!, from)
    loose -= inWindow
    cut += inWindow / days
    count++
  }
  // What is left after so many subtractions may be nothing but their error.
  return { loose: loose < 1e-9 * (to - from) ? 0 : loose, cut, count }
}

/** Position of the first day after `day`. */
const after = (days: Int32Array, day: number): number => lastAt(days.length, (i) => days[i]! <= day) + 1

/** The last place of which something holds that holds of all before it; −1 where it holds of none. */
function lastAt(length: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
