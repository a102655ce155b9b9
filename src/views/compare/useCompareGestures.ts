/** The windows of both sides under the hand. A side without days of its own goes with the other. */
import { useMemo, useRef } from "react"
import type { SideName } from "../../charts/compare/words"
import { type TimeScale, timeScale } from "../../charts/scale"
import type { View, Window } from "../../model/view"
import { isEndless, wholeSpan } from "../../query/span"
import { useDossier } from "../../state/useDossier"
import { type ChangeKind, changeView, currentView } from "../../state/useView"
import { panWindow, settled, zoomWindow } from "../timeline/window-moves"

type Windows = Readonly<Record<SideName, Window>>

export interface CompareGestures {
  /** Moves the days of some sides by px of the scale they are drawn on. */
  pan(sides: readonly SideName[], dx: number, scale: TimeScale): void
  zoom(sides: readonly SideName[], factor: number, x: number, scale: TimeScale): void
  end(sides: readonly SideName[]): void
  /** Goes to windows, as a step that can be walked back. */
  go(windows: Windows, sides: readonly SideName[]): void
}

/** `other` are the days of B. */
export function useCompareGestures(other: Window): CompareGestures {
  const { index, window } = useDossier()
  // Several moves may fall between two renderings; each goes on from the last.
  const latest = useRef<Windows>({ a: window, b: other })
  latest.current = { a: window, b: other }
  return useMemo(() => {
    const whole = wholeSpan(index)
    const move = (sides: readonly SideName[], next: Next, how: ChangeKind) => {
      if (isEndless(whole)) return
      latest.current = write(sides, latest.current, next, how)
    }
    return {
      pan: (sides, dx, scale) => move(sides, (own) => panWindow(scaleOver(own, scale), dx, whole), "live"),
      zoom: (sides, factor, x, scale) =>
        move(sides, (own) => zoomWindow(scaleOver(own, scale), factor, x, whole), "live"),
      end: (sides) => move(sides, settled, "replace"),
      go: (windows, sides) => move(sides, (_, side) => settled(windows[side]), "push"),
    }
  }, [index])
}

/** The days of one side on a scale that may be drawn for both: as wide a day, from the same left edge. */
function scaleOver(own: Window, scale: TimeScale): TimeScale {
  if (scale.breaks.length > 0) return scale.over(own)
  const { left, pxPerDay } = scale
  return timeScale(own, left, left + (own[1] + 1 - own[0]) * pxPerDay)
}

type Next = (own: Window, side: SideName) => Window

function write(sides: readonly SideName[], before: Windows, next: Next, how: ChangeKind): Windows {
  const isTied = currentView().compare?.window === undefined
  const [lead = "a"] = sides
  const tied = next(before[lead], lead)
  const moved = (side: SideName) => (sides.includes(side) ? next(before[side], side) : before[side])
  const after = isTied ? { a: tied, b: tied } : { a: moved("a"), b: moved("b") }
  changeView(patchOf(after, isTied ? ["a"] : sides), how)
  return after
}

function patchOf({ a, b }: Windows, sides: readonly SideName[]): Partial<View> {
  const { compare } = currentView()
  return {
    ...(sides.includes("a") && { window: a }),
    ...(sides.includes("b") && compare?.window && { compare: { ...compare, window: b } }),
  }
}
