/** The timeline's figure, with its gestures, its keys, and the card beside what is pointed at. */
import { type CSSProperties, type KeyboardEvent, lazy, Suspense, useLayoutEffect, useMemo, useState } from "react"
import type { TimelineAnswer } from "../../charts/timeline/answer"
import { drawTimeline } from "../../charts/timeline/draw"
import { pointedLinks } from "../../charts/timeline/drawn-links"
import { daysOfKey, rowOfKey } from "../../charts/timeline/event-key"
import { noteOfKey } from "../../charts/timeline/note-key"
import { ringAbout, ringMarks } from "../../charts/timeline/pick"
import type { Spot } from "../../charts/timeline/spot"
import { hasRow } from "../../query/bitmap"
import { hit, labelOfKey } from "../../scene/hit"
import { useDossier } from "../../state/useDossier"
import { useTheme } from "../../state/useTheme"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Figure } from "../../ui/Figure"
import { NothingHere } from "../NothingHere"
import { useFrameNotes } from "../notes/useFrameNotes"
import { useRoom } from "../useRoom"
import { EventCard } from "./EventCard"
import { LaneVeils } from "./LaneVeils"
import { NoLanes } from "./NoLanes"
import { StuckEdges, throughEdges } from "./StuckEdges"
import { useTimelineKeys } from "./useTimelineKeys"
import { useWalk } from "./useWalk"
import type { WindowGestures } from "./useWindowGestures"
import { aroundDays } from "./window-moves"

// The figure draws the names; what is pressed over them may come a moment later.
const LaneHeaders = lazy(() => import("./LaneHeaders").then((module) => ({ default: module.LaneHeaders })))

const LegendRest = lazy(() => import("./LegendRest").then((module) => ({ default: module.LegendRest })))

const GatheredCard = lazy(() => import("./GatheredCard").then((module) => ({ default: module.GatheredCard })))

/** px: what lanes need to be read, and the height of all else. */
const leastLane = { wide: 68, narrow: 134 } as const
const around = 130
const narrow = 620

interface Props {
  readonly answer: TimelineAnswer
  readonly gestures: WindowGestures
  /** No event is in the window. */
  readonly isEmpty: boolean
}

export function TimelineFigure({ answer, gestures, isEmpty }: Props) {
  const { view, change } = useView()
  const { index, asOf, window, eventOf, rowOf, found } = useDossier()
  const words = useWords()
  const theme = useTheme()
  const [ref, size] = useRoom<HTMLDivElement>()
  const [opens, setOpens] = useState<string>()
  const lane = size && size.width < narrow ? leastLane.narrow : leastLane.wide
  const least = answer.lanes.length * lane + around
  const notes = useFrameNotes(index)
  const drawn = useMemo(() => {
    if (!size || size.width === 0) return undefined
    return drawTimeline(answer, {
      width: size.width,
      height: Math.max(size.height, least),
      window,
      locale: words.locale,
      words,
      eventOf,
      selection: view.selection,
      pointed: undefined,
      found: found && ((row) => hasRow(found, row)),
      asOf,
      display: view.display,
      ...(notes && { notes }),
    })
  }, [answer, size, least, window, words, eventOf, view.selection, found, asOf, view.display, notes])
  useLayoutEffect(() => drawn && gestures.draws(drawn.scale), [drawn, gestures])

  const selected = view.selection?.kind === "event" ? rowOf(view.selection.id) : undefined
  const { pointed, said, point, walk, leap } = useWalk(answer, drawn, gestures, selected)
  const spot = pointed === undefined ? undefined : drawn?.spots.find(({ key }) => key === pointed)
  const overlay = useMemo(() => {
    if (!drawn || !spot) return undefined
    if (spot.row === undefined) return [ringAbout(spot, "ink")]
    const ground = { scale: drawn.scale, top: drawn.lanes[0]?.top ?? 0, spots: drawn.spots }
    return [...pointedLinks(answer, view, spot.row, ground), ...ringMarks(answer, drawn.spots, spot.row, "ink")]
  }, [answer, drawn, spot, view])
  // On a short screen the page scrolls as a whole.
  const isTall = drawn && size && (drawn.scene.height > size.height + 1 || size.height <= least)
  const opened = opens === undefined ? undefined : drawn?.spots.find(({ key }) => key === opens)

  const pick = (key: string | undefined) => {
    const days = daysOfKey(key)
    const id = eventOf(rowOfKey(key) ?? -1)?.id
    const note = noteOfKey(key)
    setOpens(undefined)
    // A count is of events too near each other for any zoom, and so is the bar of one day: they are listed. Other bars are gone into.
    if (days && key && (key.startsWith("more:") || days[0] === days[1])) setOpens(key)
    else if (days) gestures.go(aroundDays(days))
    else if (id !== undefined) change({ selection: { kind: "event", id } })
    else if (note !== undefined) change({ selection: { kind: "note", id: note } })
    else if (key === undefined && view.selection) change({ selection: undefined })
  }
  const marked = rowOfKey(pointed) ?? selected
  const { firstDay, lastDay } = answer.traits
  useTimelineKeys(gestures, { window, days: marked === undefined ? undefined : [firstDay[marked]!, lastDay[marked]!] })
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || pointed === undefined || view.selection) return
    point(undefined)
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is the figure's own, heard as it rises from it
    <div className="timeline-figure" onKeyDown={press}>
      <div className="timeline-room" style={asLeast(least)} ref={ref} />
      {drawn && (
        <div className="timeline-held">
          <Figure
            scene={drawn.scene}
            theme={theme}
            overlay={overlay}
            pointed={pointed}
            onPick={pick}
            said={said}
            onPoint={point}
            onPan={gestures.pan}
            onZoom={gestures.zoom}
            onGestureEnd={gestures.end}
            onWalk={walk}
            onLeap={leap}
            seenAt={throughEdges}
          >
            {isTall && <StuckEdges edges={drawn.edges} />}
          </Figure>
          <LaneVeils lanes={drawn.lanes} />
          <Suspense>
            <LaneHeaders
              answer={answer}
              drawn={drawn.lanes}
              window={window}
              onTapBeside={(x, y) => {
                const key = hit(drawn.scene, x, y)
                if (key !== undefined) pick(key)
                return key !== undefined
              }}
            />
          </Suspense>
          <Suspense>{drawn.legend.rest && <LegendRest items={drawn.legend.items} rest={drawn.legend.rest} />}</Suspense>
          {/* Over the figure, which stays under the hand that pans it through an empty stretch. */}
          {isEmpty && (
            <div className="timeline-empty">
              <NothingHere text={words.say("events.none")} />
            </div>
          )}
          {answer.lanes.length === 0 && answer.hidden && (
            <div className="timeline-empty">
              <NoLanes />
            </div>
          )}
          <Suspense>
            {opened && (
              <GatheredCard
                key={opened.key}
                spot={opened}
                rows={rowsOf(answer, opened)}
                label={labelOfKey(drawn.scene, opened.key) ?? ""}
                onPick={(id) => {
                  setOpens(undefined)
                  change({ selection: { kind: "event", id } })
                }}
                onClose={() => setOpens(undefined)}
              />
            )}
          </Suspense>
          {spot && !opened && <EventCard spot={spot} label={labelOfKey(drawn.scene, spot.key)} />}
        </div>
      )}
    </div>
  )
}

/** The least height, for the sheet: on a short screen the room is that, and the figure as tall as it becomes. */
const asLeast = (least: number): CSSProperties => ({ ["--least" as string]: `${least}px` })

/** The events that a count or a bar stands for, by day. */
function rowsOf(answer: TimelineAnswer, { key, lane, rows }: Spot): readonly number[] {
  const days = daysOfKey(key)
  const found = [...(rows ?? [])]
  if (!rows && days) answer.lanes[lane]?.calendar.forEach(days, (row) => void found.push(row))
  return found.sort((a, b) => a - b)
}
