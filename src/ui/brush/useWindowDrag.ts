/** Dragging the window or one of its ends: live windows once per frame, the final one in whole days. */
import { type PointerEvent, useCallback, useEffect, useRef } from "react"
import { type Days, moveWindow, type Part, wholeDays } from "./move-window"

export interface WindowDrag {
  readonly span: Days
  readonly window: Days
  readonly pxPerDay: number
  readonly onLive: (window: Days) => void
  readonly onFinal: (window: Days) => void
}

interface Grip {
  readonly part: Part
  /** The window that the pointer moves on from, and the one to go back to. */
  readonly window: Days
  readonly before: Days
  readonly fromX: number
  moved: boolean
}

/** Handlers for an element that moves a part of the window. */
export function useWindowDrag(drag: WindowDrag) {
  const grip = useRef<Grip>(undefined)
  const frame = useRef<number>(undefined)
  const drop = useCallback(() => {
    if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    frame.current = undefined
    const held = grip.current
    grip.current = undefined
    return held?.moved ? held : undefined
  }, [])
  useEffect(() => () => void drop(), [drop])

  const at = ({ part, window, fromX }: Grip, x: number) =>
    moveWindow(window, part, (x - fromX) / drag.pxPerDay, drag.span)

  return {
    /** Takes hold of a part; with `by`, the window first goes so many days to meet the pointer. */
    begin(event: PointerEvent<HTMLElement>, part: Part, by = 0) {
      if (event.button !== 0 || grip.current) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const before = drag.window
      const window = by === 0 ? before : moveWindow(before, part, by, drag.span)
      grip.current = { part, window, before, fromX: event.clientX, moved: by !== 0 }
      if (by !== 0) drag.onLive(window)
    },
    move(event: PointerEvent<HTMLElement>) {
      const held = grip.current
      if (!held || (!held.moved && event.clientX === held.fromX)) return
      held.moved = true
      const live = at(held, event.clientX)
      if (frame.current !== undefined) cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => {
        frame.current = undefined
        drag.onLive(live)
      })
    },
    /** The pointer is up: what it reached is kept. */
    end(event: PointerEvent<HTMLElement>) {
      const held = drop()
      if (held) drag.onFinal(wholeDays(at(held, event.clientX)))
    },
    /** The browser took the pointer away, to scroll: the window goes back. */
    cancel() {
      const held = drop()
      if (held) drag.onFinal(held.before)
    },
  }
}
