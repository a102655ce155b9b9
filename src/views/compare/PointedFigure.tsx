/** A figure of the comparison, with the card beside what is pointed at. */
import { useMemo, useState } from "react"
import { rowOfKey } from "../../charts/timeline/event-key"
import type { Spot } from "../../charts/timeline/spot"
import { boxOfKey, labelOfKey } from "../../scene/hit"
import type { Scene } from "../../scene/scene"
import { useTheme } from "../../state/useTheme"
import { Figure, type FigureProps } from "../../ui/Figure"
import { EventCard } from "../timeline/EventCard"

type Props = Pick<FigureProps, "onPick" | "onPan" | "onZoom" | "onGestureEnd"> & { readonly scene: Scene }

export function PointedFigure({ scene, ...gestures }: Props) {
  const theme = useTheme()
  const [pointed, setPointed] = useState<string>()
  const spot = useMemo(() => pointedSpot(scene, pointed), [scene, pointed])
  return (
    <div className="compare-held">
      <Figure scene={scene} theme={theme} pointed={pointed} onPoint={setPointed} {...gestures} />
      {spot && <EventCard spot={spot} label={labelOfKey(scene, spot.key)} />}
    </div>
  )
}

/** Where the card stands: by the middle of what is pointed at. */
function pointedSpot(scene: Scene, key: string | undefined): Spot | undefined {
  const box = key === undefined ? undefined : boxOfKey(scene, key)
  if (!box || key === undefined) return undefined
  const { left, right, top, bottom } = box
  return { key, row: rowOfKey(key), lane: 0, x0: left, x1: right, y: (top + bottom) / 2, r: undefined }
}
