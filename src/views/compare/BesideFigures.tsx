/** Each side in a figure of its own, one beside the other or one above the other. The hand moves the days of the side it is on. */
import { useMemo } from "react"
import { drawPanels, gapBetween, leastBeside } from "../../charts/compare/beside"
import { placeOfKey, rowsBetween } from "../../charts/compare/gathered"
import { sideNames } from "../../charts/compare/words"
import { useRoom } from "../useRoom"
import { PointedFigure } from "./PointedFigure"
import { useCompareGestures } from "./useCompareGestures"
import type { Comparison } from "./useComparison"
import { useFrame } from "./useFrame"

/** px; the figures grow where their lanes need more. */
const height = 420

export function BesideFigures({ comparison: { answer, window } }: { readonly comparison: Comparison }) {
  const [ref, size] = useRoom<HTMLDivElement>()
  const width = size?.width ?? 0
  const frame = useFrame(width >= leastBeside ? Math.floor((width - gapBetween) / 2) : width, height)
  const gestures = useCompareGestures(window)
  const drawn = useMemo(() => (frame.width > 0 ? drawPanels(answer, frame) : undefined), [answer, frame])
  return (
    <div className="compare-room compare-beside" ref={ref}>
      {drawn &&
        sideNames.map((side) => (
          <PointedFigure
            key={side}
            scene={drawn[side].scene}
            rowsOf={(key, days) => rowsBetween(answer, side, placeOfKey(key), days)}
            onEnter={(days) => gestures.go({ a: answer.a.window, b: answer.b.window, [side]: days }, [side])}
            onPan={(dx) => gestures.pan([side], dx, drawn[side].scale)}
            onZoom={(factor, x) => gestures.zoom([side], factor, x, drawn[side].scale)}
            onGestureEnd={() => gestures.end([side])}
          />
        ))}
    </div>
  )
}
