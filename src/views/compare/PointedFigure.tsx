/** A figure of the comparison, with the card beside what is pointed at, and the events of a bin that cannot be gone into any further. */
import { useMemo, useState } from "react"
import { daysOfKey, rowOfKey } from "../../charts/timeline/event-key"
import { noteOfKey } from "../../charts/timeline/note-key"
import type { Spot } from "../../charts/timeline/spot"
import type { Window } from "../../model/view"
import { boxOfKey, labelOfKey } from "../../scene/hit"
import type { Scene } from "../../scene/scene"
import { useDossier } from "../../state/useDossier"
import { useTheme } from "../../state/useTheme"
import { useView } from "../../state/useView"
import { Figure, type FigureProps } from "../../ui/Figure"
import { EventCard } from "../timeline/EventCard"
import { GatheredCard } from "../timeline/GatheredCard"

interface Props extends Pick<FigureProps, "onPan" | "onZoom" | "onGestureEnd"> {
  readonly scene: Scene
  /** Rows that a bin of one day stands for. */
  readonly rowsOf: (key: string, days: Window) => readonly number[]
  /** A bin of several days was picked. */
  readonly onEnter: (days: Window) => void
}

export function PointedFigure({ scene, rowsOf, onEnter, ...gestures }: Props) {
  const { change } = useView()
  const { eventOf } = useDossier()
  const theme = useTheme()
  const [pointed, setPointed] = useState<string>()
  const [opens, setOpens] = useState<string>()
  const spot = useMemo(() => spotOf(scene, pointed), [scene, pointed])
  const opened = useMemo(() => unnamed(spotOf(scene, opens)), [scene, opens])
  const days = daysOfKey(opens)
  const select = (id: string) => change({ selection: { kind: "event", id } })
  const pick = (key: string | undefined) => {
    const picked = daysOfKey(key)
    const id = eventOf(rowOfKey(key) ?? -1)?.id
    const isOneDay = picked !== undefined && picked[0] === picked[1]
    setOpens(isOneDay ? key : undefined)
    if (picked && !isOneDay) onEnter(picked)
    const note = noteOfKey(key)
    if (id !== undefined) select(id)
    else if (note !== undefined) change({ selection: { kind: "note", id: note } })
  }
  return (
    <div className="compare-held">
      <Figure scene={scene} theme={theme} pointed={pointed} onPoint={setPointed} onPick={pick} {...gestures} />
      {spot && !opened && <EventCard spot={spot} label={labelOfKey(scene, spot.key)} />}
      {opened && opens !== undefined && days && (
        <GatheredCard
          key={opens}
          spot={opened}
          rows={rowsOf(opens, days)}
          label={labelOfKey(scene, opens) ?? ""}
          onPick={(id) => {
            setOpens(undefined)
            select(id)
          }}
          onClose={() => setOpens(undefined)}
        />
      )}
    </div>
  )
}

/** Where a card stands: by the middle of what is pointed at. */
function spotOf(scene: Scene, key: string | undefined): Spot | undefined {
  const box = key === undefined ? undefined : boxOfKey(scene, key)
  if (!box || key === undefined) return undefined
  const { left, right, top, bottom } = box
  return { key, row: rowOfKey(key), lane: 0, x0: left, x1: right, y: (top + bottom) / 2, r: undefined }
}

/** The days of a bin may be counted, so that they are no window to go to from the card. */
const unnamed = (spot: Spot | undefined): Spot | undefined => spot && { ...spot, key: "" }
