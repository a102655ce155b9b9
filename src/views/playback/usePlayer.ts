/**
 * Plays the events of the view in order: the selection moves, and the window with it where it must. Playing leaves one step in the history, from where
 * it began to where it paused; whatever else changes the view pauses it.
 */
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from "react"
import type { Event } from "../../model/event"
import type { View } from "../../model/view"
import { placeOf, rowsInOrder, stepBeyond, stepFrom } from "../../query/in-order"
import { changePlayback, usePlayback } from "../../state/playback"
import { useDossier } from "../../state/useDossier"
import { type ChangeKind, changeView, currentView, useView } from "../../state/useView"
import { isTyping } from "../shell/keys"
import { followWindow } from "./follow-window"
import { glide } from "./glide"
import { waitFor } from "./pace"
import { useReducedMotion } from "./useReducedMotion"

export interface Player {
  /** Events to be played, and the place among them of the one selected, from 0. */
  readonly count: number
  readonly place: number | undefined
  readonly event: Event | undefined
  readonly isReduced: boolean
  /** How many ms an event is shown for, as things stand. */
  readonly wait: number
  readonly canStep: (by: 1 | -1) => boolean
  readonly step: (by: 1 | -1) => void
  readonly toFirst: () => void
  readonly toLast: () => void
}

/** What of the view nobody else may change while it plays. */
const watched = ["dossier", "window", "selection", "filters", "chain", "search", "asOf"] as const
const isOthers = (view: View, own: View) => watched.some((field) => view[field] !== own[field])

export function usePlayer(): Player {
  const { view } = useView()
  const { index, rows, window, eventOf, rowOf } = useDossier()
  const playback = usePlayback()
  const { isPlaying, asked } = playback
  const isReduced = useReducedMotion()
  // While the window is dragged, the figure that is dragged comes first.
  const settled = useDeferredValue(rows)
  const list = useMemo(() => rowsInOrder(settled), [settled])
  const selected = view.selection?.kind === "event" ? rowOf(view.selection.id) : undefined
  /** The row to go to as soon as its record has been read. */
  const [aim, setAim] = useState<number>()
  const own = useRef(view)
  /** The event last stepped to by hand: from it, a further step adds none to the history. */
  const stepped = useRef<View["selection"]>(undefined)
  const breakOff = useRef<() => void>(undefined)

  const write = (patch: Partial<View>, how: ChangeKind) => {
    changeView(patch, how)
    own.current = currentView()
  }
  const next = (by: 1 | -1) => stepFrom(list, selected, by)
  const nextByHand = (by: 1 | -1) => next(by) ?? (selected === undefined ? undefined : stepBeyond(rows, selected, by))

  const arrive = useEffectEvent((row: number, { id }: Event) => {
    // What the reader does in the meantime comes first.
    if (isPlaying && isOthers(currentView(), own.current)) return changePlayback({ isPlaying: false })
    const selection = { kind: "event", id } as const
    const isFurther = stepped.current !== undefined && stepped.current === currentView().selection
    write({ selection }, isPlaying ? "live" : isFurther ? "replace" : "push")
    stepped.current = isPlaying ? undefined : selection
    breakOff.current?.()
    const to = followWindow(window, [index.firstDay[row]!, index.lastDay[row]!])
    if (!to) return
    if (isReduced) return write({ window: to }, isPlaying ? "live" : "replace")
    breakOff.current = glide(window, to, (at, isLast) => {
      if (isOthers(currentView(), own.current)) breakOff.current?.()
      else write({ window: at }, isLast && !isPlaying ? "replace" : "live")
    })
  })
  const aimed = aim === undefined ? undefined : eventOf(aim)
  useEffect(() => {
    if (aim === undefined || !aimed) return
    setAim(undefined)
    arrive(aim, aimed)
  }, [aim, aimed])
  useEffect(() => () => breakOff.current?.(), [])

  const begin = useEffectEvent(() => {
    own.current = currentView()
    // From the end, and from nowhere, it begins anew.
    if (next(1) === undefined || selected === undefined) setAim(list[0])
  })
  const settle = useEffectEvent(() => write({}, "push"))
  useEffect(() => {
    if (!isPlaying) return
    begin()
    return () => settle()
  }, [isPlaying])

  useEffect(() => {
    if (isPlaying && isOthers(view, own.current)) changePlayback({ isPlaying: false })
  }, [isPlaying, view])
  useEffect(() => {
    const pause = ({ target }: KeyboardEvent) => isTyping(target) && changePlayback({ isPlaying: false })
    if (!isPlaying) return
    addEventListener("keydown", pause, { capture: true })
    return () => removeEventListener("keydown", pause, { capture: true })
  }, [isPlaying])

  const upcoming = next(1)
  // Its record is asked for ahead of time, so that it is there when its turn comes.
  if (upcoming !== undefined && playback.isOpen) eventOf(upcoming)
  const days =
    selected === undefined || upcoming === undefined ? 0 : index.firstDay[upcoming]! - index.firstDay[selected]!
  const wait = waitFor(playback, days, isReduced)
  const goOn = useEffectEvent(() => {
    if (upcoming === undefined) changePlayback({ isPlaying: false })
    else setAim(upcoming)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event that is shown is waited for anew
  useEffect(() => {
    if (!isPlaying || aim !== undefined) return
    const timer = setTimeout(goOn, wait)
    return () => clearTimeout(timer)
  }, [isPlaying, aim, selected, wait])

  const step = (by: 1 | -1) => {
    changePlayback({ isPlaying: false })
    const to = nextByHand(by)
    if (to !== undefined) setAim(to)
  }
  const take = useEffectEvent(() => {
    if (aim !== undefined) return
    changePlayback({ asked: asked - Math.sign(asked) })
    step(asked > 0 ? 1 : -1)
  })
  useEffect(() => {
    if (asked !== 0 && aim === undefined) take()
  }, [asked, aim])

  return {
    count: list.length,
    place: selected === undefined ? undefined : placeOf(list, selected),
    event: selected === undefined ? undefined : eventOf(selected),
    ...{ isReduced, wait },
    canStep: (by) => nextByHand(by) !== undefined,
    step,
    toFirst: () => {
      changePlayback({ isPlaying: false })
      setAim(list[0])
    },
    toLast: () => {
      changePlayback({ isPlaying: false })
      setAim(list.at(-1))
    },
  }
}
