/**
 * Buttons over the names of the lanes, which the figure draws: a menu at each, a chevron where topics lie beneath, and all by keys: up and down from lane
 * to lane, left and right to collapse and expand, with Alt to move a lane. A lane can also be dragged to its place.
 */
import { type KeyboardEvent, lazy, type MouseEvent, Suspense, useLayoutEffect, useRef, useState } from "react"
import type { Lane, TimelineAnswer } from "../../charts/timeline/answer"
import type { DrawnLane } from "../../charts/timeline/draw"
import { laneCount, laneName } from "../../charts/timeline/lane-name"
import type { Window } from "../../model/view"
import { useWords } from "../../state/useWords"
import { LaneHeader } from "./LaneHeader"
import { type LaneStep, siblingsOf, stepBy, toggleExpanded } from "./lane-steps"
import { useLaneDrag } from "./useLaneDrag"
import { useLaneEdits } from "./useLaneEdits"
import "./lanes.css"

const LaneMenu = lazy(() => import("./LaneMenu").then((module) => ({ default: module.LaneMenu })))

const meanings: Readonly<Record<string, "next" | "before" | "deeper" | "back" | "first" | "last">> = {
  ArrowDown: "next",
  ArrowUp: "before",
  ArrowRight: "deeper",
  ArrowLeft: "back",
  Home: "first",
  End: "last",
}

interface Props {
  readonly answer: TimelineAnswer
  readonly drawn: readonly DrawnLane[]
  readonly window: Window
  /** Fingers are also heard some px beside a button; true where a mark there takes the tap. */
  readonly onTapBeside: (x: number, y: number) => boolean
}

export function LaneHeaders({ answer, drawn, window, onTapBeside }: Props) {
  const words = useWords()
  const edit = useLaneEdits()
  const bar = useRef<HTMLDivElement>(null)
  const anchor = useRef<HTMLButtonElement>(null)
  const [current, setCurrent] = useState<string>()
  const [opened, setOpened] = useState<string>()
  const [said, setSaid] = useState("")
  /** The lane whose button takes the focus when the lanes stand anew. */
  const refocus = useRef<string>(undefined)
  const { lanes, field } = answer
  const nameOf = (lane: Lane) => laneName(lane, field, words)
  const buttonOf = (key: string) =>
    [...(bar.current?.querySelectorAll<HTMLButtonElement>(".lane-head") ?? [])].find(
      ({ dataset }) => dataset.lane === key,
    )
  useLayoutEffect(() => {
    if (refocus.current === undefined) return
    buttonOf(refocus.current)?.focus({ preventScroll: true })
    refocus.current = undefined
  })

  const step = (lane: Lane, made: LaneStep) => {
    refocus.current = lane.key
    edit(made)
  }
  const move = (lane: Lane, by: -1 | 1) => {
    const made = stepBy(lanes, lane, by)
    if (!made) return
    step(lane, made)
    const siblings = siblingsOf(lanes, lane)
    const place = siblings.indexOf(lane.key) + by + 1
    setSaid(words.say("timeline.lane.place", { lane: nameOf(lane), place, of: siblings.length }))
  }
  const goTo = (lane: Lane | undefined) => {
    if (!lane) return
    setCurrent(lane.key)
    buttonOf(lane.key)?.focus()
  }
  const press = (event: KeyboardEvent, lane: Lane) => {
    const place = lanes.indexOf(lane)
    const acts = {
      next: () => (event.altKey ? move(lane, 1) : goTo(lanes[place + 1])),
      before: () => (event.altKey ? move(lane, -1) : goTo(lanes[place - 1])),
      deeper: () => lane.canExpand && !lane.isExpanded && step(lane, toggleExpanded(lane)),
      back: () =>
        lane.isExpanded ? step(lane, toggleExpanded(lane)) : goTo(lanes.find(({ key }) => key === lane.parent)),
      first: () => goTo(lanes[0]),
      last: () => goTo(lanes.at(-1)),
    } as const
    const meant = event.ctrlKey || event.metaKey ? undefined : meanings[event.key]
    if (!meant) return
    acts[meant]()
    event.preventDefault()
    event.stopPropagation()
  }
  const tap = (event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest("button")
    // A click by keys has no place.
    if (!button || !bar.current || event.detail === 0) return
    const [area, origin] = [button.getBoundingClientRect(), bar.current.getBoundingClientRect()]
    const { clientX: x, clientY: y } = event
    const isWithin = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom
    if (!isWithin && onTapBeside(x - origin.left, y - origin.top)) event.stopPropagation()
  }
  const drag = useLaneDrag(drawn, lanes, edit)
  const roving = lanes.some(({ key }) => key === current) ? current : lanes[0]?.key
  const menu = lanes.find(({ key }) => key === opened)
  return (
    <div
      ref={bar}
      className="lane-heads"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={words.say("timeline.lanes")}
      onClickCapture={tap}
    >
      {drawn.map(({ lane, header }) => (
        <LaneHeader
          key={lane.key}
          lane={lane}
          area={header}
          name={nameOf(lane)}
          label={words.say("timeline.lane.label", { lane: nameOf(lane), count: laneCount(lane, window, words) })}
          isTabStop={lane.key === roving}
          isOpen={lane.key === opened}
          isDragged={drag.dragged === lane.key}
          onFocus={() => setCurrent(lane.key)}
          onKeyDown={(event) => press(event, lane)}
          onGrab={(event) => drag.grab(event, lane)}
          onOpen={(button) => {
            if (drag.hasJustDropped()) return
            anchor.current = button
            setOpened(lane.key)
          }}
          onToggle={() => step(lane, toggleExpanded(lane))}
        />
      ))}
      {drag.line !== undefined && <div className="lane-drop" style={{ top: drag.line }} />}
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
      <Suspense>
        {menu && (
          <LaneMenu
            key={menu.key}
            field={field}
            lane={menu}
            lanes={lanes}
            anchor={anchor}
            onStep={step}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}
