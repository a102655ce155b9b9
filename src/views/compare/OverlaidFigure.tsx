/** Both sides on one axis. The hand moves the days of both. */
import { useMemo } from "react"
import { placeOfKey, rowsBetween } from "../../charts/compare/gathered"
import { drawOverlaid } from "../../charts/compare/overlaid"
import { type SideName, sideNames } from "../../charts/compare/words"
import type { Window } from "../../model/view"
import { useRoom } from "../useRoom"
import { PointedFigure } from "./PointedFigure"
import { useCompareGestures } from "./useCompareGestures"
import type { Comparison } from "./useComparison"
import { useFrame } from "./useFrame"

/** px; the figure grows where its lanes need more. */
const height = 380

export function OverlaidFigure({ comparison: { answer, window } }: { readonly comparison: Comparison }) {
  const [ref, size] = useRoom<HTMLDivElement>()
  const frame = useFrame(size?.width ?? 0, height)
  const gestures = useCompareGestures(window)
  const drawn = useMemo(() => (frame.width > 0 ? drawOverlaid(answer, frame) : undefined), [answer, frame])
  const daysOf = ([first, last]: Window, side: SideName): Window => {
    const by = drawn?.axis.shift[side] ?? 0
    return [first + by, last + by]
  }
  const rowsOf = (key: string, days: Window) => {
    const rows = sideNames.flatMap((side) => rowsBetween(answer, side, placeOfKey(key), daysOf(days, side)))
    return [...new Set(rows)].sort((one, other) => one - other)
  }
  return (
    <div className="compare-room" ref={ref}>
      {drawn && (
        <PointedFigure
          scene={drawn.scene}
          rowsOf={rowsOf}
          onEnter={(days) => gestures.go({ a: daysOf(days, "a"), b: daysOf(days, "b") }, sideNames)}
          onPan={(dx) => gestures.pan(sideNames, dx, drawn.axis.scale)}
          onZoom={(factor, x) => gestures.zoom(sideNames, factor, x, drawn.axis.scale)}
          onGestureEnd={() => gestures.end(sideNames)}
        />
      )}
    </div>
  )
}
