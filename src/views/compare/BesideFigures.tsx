/** Each side in a figure of its own, one beside the other or one above the other. The hand moves the days of the side it is on. */
import { useMemo } from "react"
import { drawPanels, gapBetween, leastBeside } from "../../charts/compare/beside"
import { type SideName, sideNames } from "../../charts/compare/words"
import { daysOfKey, rowOfKey } from "../../charts/timeline/event-key"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useSize } from "../../ui/useSize"
import { PointedFigure } from "./PointedFigure"
import { useCompareGestures } from "./useCompareGestures"
import type { Comparison } from "./useComparison"
import { useFrame } from "./useFrame"

/** px; the figures grow where their lanes need more. */
const height = 420

export function BesideFigures({ comparison: { answer, window } }: { readonly comparison: Comparison }) {
  const { change } = useView()
  const { eventOf } = useDossier()
  const [ref, size] = useSize<HTMLDivElement>()
  const width = size?.width ?? 0
  const frame = useFrame(width >= leastBeside ? Math.floor((width - gapBetween) / 2) : width, height)
  const gestures = useCompareGestures(window)
  const drawn = useMemo(() => (frame.width > 0 ? drawPanels(answer, frame) : undefined), [answer, frame])
  const pick = (side: SideName, key: string | undefined) => {
    const days = daysOfKey(key)
    const id = eventOf(rowOfKey(key) ?? -1)?.id
    if (id !== undefined) change({ selection: { kind: "event", id } })
    else if (days && days[0] !== days[1]) gestures.go({ a: answer.a.window, b: answer.b.window, [side]: days })
  }
  return (
    <div className="compare-room compare-beside" ref={ref}>
      {drawn &&
        sideNames.map((side) => (
          <PointedFigure
            key={side}
            scene={drawn[side].scene}
            onPick={(key) => pick(side, key)}
            onPan={(dx) => gestures.pan([side], dx, drawn[side].scale)}
            onZoom={(factor, x) => gestures.zoom([side], factor, x, drawn[side].scale)}
            onGestureEnd={() => gestures.end([side])}
          />
        ))}
    </div>
  )
}
