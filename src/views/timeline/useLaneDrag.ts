/** A lane dragged by its name to another place among its siblings: a line shows where it would come to stand; Escape lets it go. */
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react"
import type { Lane } from "../../charts/timeline/answer"
import type { DrawnLane } from "../../charts/timeline/draw"
import { type LaneStep, siblingsOf, stepTo } from "./lane-steps"

/** px before a press is a drag. */
const slack = 6

interface Drag {
  readonly key: string
  readonly place: number
  /** px of the figure. */
  readonly line: number
}

export interface LaneDrag {
  readonly dragged: string | undefined
  readonly line: number | undefined
  grab(event: ReactPointerEvent, lane: Lane): void
  /** Whether the click that now comes ends a drag. */
  hasJustDropped(): boolean
}

export function useLaneDrag(
  drawn: readonly DrawnLane[],
  lanes: readonly Lane[],
  edit: (step: LaneStep) => void,
): LaneDrag {
  const [drag, setDrag] = useState<Drag>()
  const hasDropped = useRef(false)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const grab = (event: ReactPointerEvent, lane: Lane) => {
    hasDropped.current = false
    // A finger scrolls the page here; it moves lanes by the menu.
    if (event.button !== 0 || event.pointerType === "touch") return
    const from = event.clientY
    const top = event.currentTarget.parentElement?.getBoundingClientRect().top ?? 0
    const others = drawn.filter(
      (other) => other.lane.key !== lane.key && siblingsOf(lanes, lane).includes(other.lane.key),
    )
    let latest: Drag | undefined
    stop.current?.abort()
    stop.current = new AbortController()
    const { signal } = stop.current
    const end = () => {
      stop.current?.abort()
      setDrag(undefined)
    }
    document.addEventListener(
      "pointermove",
      ({ clientY }) => {
        if (!latest && Math.abs(clientY - from) < slack) return
        const y = clientY - top
        const place = others.filter((other) => (other.top + other.bottom) / 2 < y).length
        const before = others[place]
        latest = { key: lane.key, place, line: before ? before.top : endOf(drawn, others.at(-1)) }
        setDrag(latest)
      },
      { signal },
    )
    document.addEventListener(
      "pointerup",
      () => {
        end()
        if (!latest) return
        hasDropped.current = true
        // A click comes at once or not at all.
        setTimeout(() => {
          hasDropped.current = false
        })
        edit(stepTo(lanes, lane, latest.place))
      },
      { signal },
    )
    document.addEventListener("pointercancel", end, { signal })
    document.addEventListener("keydown", ({ key }) => key === "Escape" && end(), { signal })
  }
  return {
    dragged: drag?.key,
    line: drag?.line,
    grab,
    hasJustDropped: () => hasDropped.current,
  }
}

/** The foot of a lane and of those beneath it. */
function endOf(drawn: readonly DrawnLane[], last: DrawnLane | undefined): number {
  if (!last) return 0
  const place = drawn.indexOf(last)
  const after = drawn.slice(place + 1).find(({ lane }) => lane.depth <= last.lane.depth)
  return after?.top ?? drawn.at(-1)?.bottom ?? last.bottom
}
