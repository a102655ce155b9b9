/** Every value that could be a lane: shown or not, pinned, moved, expanded. All that can be done to lanes can be done here, with a finger or with keys alone. */
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from "react"
import type { Lane, TimelineAnswer } from "../../charts/timeline/answer"
import { laneName, nameOf } from "../../charts/timeline/lane-name"
import { noLaneEdits } from "../../model/address"
import { bitmapOf } from "../../query/bitmap"
import { mostLanes, restKey } from "../../query/lane-plan"
import { laneValuesOf } from "../../query/lane-values"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { ModalDialog } from "../shell/ModalDialog"
import { LaneRow } from "./LaneRow"
import { type LaneStep, stepBy, toggleExpanded, togglePinned } from "./lane-steps"
import { showingLane, unshowingLane } from "./show-lane"
import { useLaneEdits } from "./useLaneEdits"
import "./lanes.css"

/** More than these are searched for. */
const mostListed = 100

interface Props {
  readonly answer: TimelineAnswer
  readonly onClose: () => void
}

export function LanesDialog({ answer, onClose }: Props) {
  const words = useWords()
  const edit = useLaneEdits()
  const { index, rows } = useDossier()
  const [typed, setTyped] = useState("")
  const text = useDeferredValue(typed.trim().toLocaleLowerCase())
  const list = useRef<HTMLDivElement>(null)
  const { lanes, field, hidden } = answer
  const isFound = (name: string) => name.toLocaleLowerCase().includes(text)
  const values = useMemo(() => {
    const found: number[] = []
    rows.forEach((row) => void found.push(row))
    return laneValuesOf(index, field, bitmapOf(index.size, found))
  }, [index, rows, field])
  const nameOfLane = (lane: Lane) => laneName(lane, field, words)
  const nameOfId = (id: string) => laneName({ id, name: nameOf(index, field, id), holdsMore: false }, field, words)
  const counts = new Map(values.map(({ id, count }) => [id, count]))
  const shown = new Set(lanes.map(({ key }) => key))
  const listed = lanes.filter((lane) => isFound(nameOfLane(lane)))
  const rest = hidden?.keys.includes(restKey) ? [{ id: restKey, count: undefined, depth: 0 }] : []
  const others = [...rest, ...values]
    .filter(({ id }) => !shown.has(id))
    .map((value) => ({ ...value, name: value.id === restKey ? words.say("timeline.lane.other") : nameOfId(value.id) }))
    .filter(({ name }) => isFound(name))
  const isFull = lanes.length >= mostLanes

  const focused = useRef<string>(undefined)
  const step = (made: LaneStep | undefined, control: string) => {
    if (!made) return
    focused.current = control
    edit(made)
  }
  // A row that moves takes its focus along, and what can be pressed no more gives it to what stands beside it.
  useLayoutEffect(() => {
    const control = [...(list.current?.querySelectorAll<HTMLElement>("[data-control]") ?? [])].find(
      ({ dataset }) => dataset.control === focused.current,
    )
    focused.current = undefined
    if (!control || control === document.activeElement) return
    if (control instanceof HTMLButtonElement && control.disabled)
      control.parentElement?.querySelector<HTMLElement>("input")?.focus()
    else control.focus()
  })
  return (
    <ModalDialog title={words.say("timeline.lanes.chooseTitle")} className="lanes-dialog" onClose={onClose}>
      <input
        className="lanes-find"
        type="search"
        value={typed}
        onChange={(change) => setTyped(change.currentTarget.value)}
        placeholder={words.say("timeline.lanes.find")}
        aria-label={words.say("timeline.lanes.find")}
      />
      <div className="lanes-scroll" ref={list}>
        {listed.length > 0 && <h3>{words.say("timeline.lanes.shown")}</h3>}
        <ul className="lanes-list" aria-label={words.say("timeline.lanes.shown")}>
          {listed.map((lane) => (
            <LaneRow
              key={lane.key}
              id={lane.key}
              name={nameOfLane(lane)}
              count={lane.id === undefined ? undefined : counts.get(lane.id)}
              depth={lane.depth}
              isShown
              isPinned={lane.isPinned}
              isExpanded={lane.canExpand ? lane.isExpanded : undefined}
              canMove={{ up: stepBy(lanes, lane, -1) !== undefined, down: stepBy(lanes, lane, 1) !== undefined }}
              onShow={() => step(unshowingLane(index, rows.matching, field, lane.key), `${lane.key} show`)}
              onPin={() => step(togglePinned(lane), `${lane.key} pin`)}
              onExpand={() => step(toggleExpanded(lane), `${lane.key} expand`)}
              onMove={(by) => step(stepBy(lanes, lane, by), `${lane.key} ${by}`)}
            />
          ))}
        </ul>
        {others.length > 0 && <h3>{words.say("timeline.lanes.others")}</h3>}
        {others.length > 0 && isFull && <p className="lanes-note">{words.say("timeline.lanes.full")}</p>}
        <ul className="lanes-list" aria-label={words.say("timeline.lanes.others")}>
          {others.slice(0, mostListed).map(({ id, name, count, depth }) => (
            <LaneRow
              key={id}
              id={id}
              name={name}
              count={count}
              depth={depth}
              isShown={false}
              isDisabled={isFull}
              onShow={() => step(showingLane(index, rows.matching, field, id), `${id} show`)}
            />
          ))}
        </ul>
        {others.length > mostListed && (
          <p className="lanes-note">{words.say("timeline.lanes.more", { n: others.length - mostListed })}</p>
        )}
        {listed.length + others.length === 0 && (
          <p className="lanes-note">{words.say("timeline.lanes.noneFound", { text: typed.trim() })}</p>
        )}
      </div>
      <div className="lanes-foot">
        <button type="button" className="quiet" onClick={() => edit(() => noLaneEdits)}>
          {words.say("timeline.lanes.reset")}
        </button>
        <button type="button" className="button primary" onClick={onClose}>
          {words.say("timeline.lanes.done")}
        </button>
      </div>
    </ModalDialog>
  )
}
