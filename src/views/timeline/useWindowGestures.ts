/** The window under the hand: it moves with every frame of a gesture and is written down when the gesture ends. */
import { useMemo, useRef } from "react"
import { type TimeScale, timeScale } from "../../charts/scale"
import type { Window } from "../../model/view"
import { defaultWindow, isEndless, wholeSpan } from "../../query/span"
import { useDossier } from "../../state/useDossier"
import { changeView } from "../../state/useView"
import { fitWindow, isSameWindow, panWindow, settled, zoomWindow } from "./window-moves"

export interface WindowGestures {
  /** Tells which scale is drawn: the px of a gesture are its px. */
  draws(scale: TimeScale): void
  /** The scale last drawn. */
  drawn(): TimeScale | undefined
  /** Moves the content by so many px; part of a gesture. */
  pan(dx: number): void
  /** Enlarges about a px; part of a gesture. */
  zoom(factor: number, x: number): void
  /** The gesture is over. */
  end(): void
  /** One step nearer or farther about the middle. */
  zoomStep(factor: number): void
  fit(): void
  /** Goes to a window, as a step that can be walked back. */
  go(window: Window): void
}

export function useWindowGestures(): WindowGestures {
  const { index, window } = useDossier()
  // Several moves may fall between two renderings; each goes on from the last.
  const latest = useRef(window)
  latest.current = window
  const drawn = useRef<TimeScale>(undefined)
  return useMemo(() => {
    const whole = wholeSpan(index)
    const runUp = defaultWindow(index)
    // Without a dated event there is nothing to move along.
    const isFixed = isEndless(whole)
    const live = (next: Window) => {
      if (isFixed) return
      latest.current = next
      changeView({ window: next }, "live")
    }
    const write = (next: Window | undefined, how: "push" | "replace") => {
      if (isFixed) return
      latest.current = next ?? runUp
      changeView({ window: next }, how)
    }
    /** What would be drawn by now; where nothing is, any width will do. */
    const scale = () => drawn.current?.over(latest.current) ?? timeScale(latest.current, 0, 1000)
    return {
      draws: (next) => {
        drawn.current = next
      },
      drawn: () => drawn.current,
      pan: (dx) => live(panWindow(scale(), dx, whole)),
      zoom: (factor, x) => live(zoomWindow(scale(), factor, x, whole)),
      end: () => write(settled(latest.current), "replace"),
      zoomStep: (factor) => {
        const now = scale()
        write(settled(zoomWindow(now, factor, (now.left + now.right) / 2, whole)), "replace")
      },
      fit: () => {
        const next = fitWindow(latest.current, whole, runUp)
        // The window the dossier opens with is not spelled out in the address.
        write(isSameWindow(next, runUp) ? undefined : next, "push")
      },
      go: (next) => write(settled(next), "push"),
    }
  }, [index])
}
