/** Both sides on one axis. The hand moves the days of both. */
import { useMemo } from "react"
import { drawOverlaid } from "../../charts/compare/overlaid"
import { sideNames } from "../../charts/compare/words"
import { daysOfKey } from "../../charts/timeline/event-key"
import type { Window } from "../../model/view"
import { useSize } from "../../ui/useSize"
import { PointedFigure } from "./PointedFigure"
import { useCompareGestures } from "./useCompareGestures"
import type { Comparison } from "./useComparison"
import { useFrame } from "./useFrame"

/** px; the figure grows where its lanes need more. */
const height = 380

export function OverlaidFigure({ comparison: { answer, window } }: { readonly comparison: Comparison }) {
  const [ref, size] = useSize<HTMLDivElement>()
  const frame = useFrame(size?.width ?? 0, height)
  const gestures = useCompareGestures(window)
  const drawn = useMemo(() => (frame.width > 0 ? drawOverlaid(answer, frame) : undefined), [answer, frame])
  const pick = (key: string | undefined) => {
    const days = daysOfKey(key)
    if (!days || !drawn || days[0] === days[1]) return
    const { shift } = drawn.axis
    const into = (by: number): Window => [days[0] + by, days[1] + by]
    gestures.go({ a: into(shift.a), b: into(shift.b) })
  }
  return (
    <div className="compare-room" ref={ref}>
      {drawn && (
        <PointedFigure
          scene={drawn.scene}
          onPick={pick}
          onPan={(dx) => gestures.pan(sideNames, dx, drawn.axis.scale)}
          onZoom={(factor, x) => gestures.zoom(sideNames, factor, x, drawn.axis.scale)}
          onGestureEnd={() => gestures.end(sideNames)}
        />
      )}
    </div>
  )
}
