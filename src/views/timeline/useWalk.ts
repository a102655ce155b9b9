/**
 * The mark that is pointed at, and the walk by keys from mark to mark: along a lane and beyond the window's edge, from lane to lane, to the ends of a lane,
 * by a window's length. What the walk comes to is said once; what a pointer comes to is seen.
 */
import { useEffect, useEffectEvent, useState } from "react"
import type { TimelineAnswer } from "../../charts/timeline/answer"
import type { DrawnTimeline } from "../../charts/timeline/draw"
import { rowOfKey } from "../../charts/timeline/event-key"
import { spotsShowing } from "../../charts/timeline/pick"
import type { Spot } from "../../charts/timeline/spot"
import { labelOfKey } from "../../scene/hit"
import type { Leap } from "../../scene/walk"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { rowAtEnd, rowBeyond } from "./beyond"
import { spokenSpot } from "./spoken-spot"
import type { WindowGestures } from "./useWindowGestures"
import { type Direction, endSpot, nextSpot } from "./walk-spots"

/** Where in the plot an event comes to stand that was beyond its edge: so far from the side it comes from. */
const shareBeyond = 0.25

/** What the walk goes on to when the window has come: an event, or an end of the lane as it is seen then. */
type Awaited =
  | { readonly kind: "event"; readonly row: number; readonly lane: number }
  | { readonly kind: "end"; readonly end: "first" | "last"; readonly lane: number }

export function useWalk(
  answer: TimelineAnswer,
  drawn: DrawnTimeline | undefined,
  gestures: WindowGestures,
  selected: number | undefined,
) {
  const { window, eventOf } = useDossier()
  const words = useWords()
  const [pointed, setPointed] = useState<string>()
  const [said, setSaid] = useState("")
  const [awaited, setAwaited] = useState<Awaited>()

  const goTo = (spot: Spot | undefined) => {
    if (!spot || !drawn) return
    const labelOf = (key: string) => labelOfKey(drawn.scene, key)
    setPointed(spot.key)
    setSaid(spokenSpot(spot, { answer, window, words, eventOf, labelOf }))
  }
  const arrive = useEffectEvent(() => {
    if (!awaited || !drawn) return
    setAwaited(undefined)
    goTo(
      awaited.kind === "event"
        ? showing(answer, drawn.spots, awaited.row, awaited.lane)
        : endSpot(drawn.spots, awaited.lane, awaited.end),
    )
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: arrives when the figure stands anew
  useEffect(arrive, [drawn])

  const from = drawn && spotOf(answer, drawn.spots, pointed, selected)

  /** Brings an event into sight, so many parts of the plot from its left. */
  const bring = (row: number | undefined, lane: number, share: number) => {
    if (row === undefined || !drawn) return
    const { left, right, x } = drawn.scale
    setAwaited({ kind: "event", row, lane })
    gestures.pan(left + (right - left) * share - x(answer.traits.firstDay[row]!))
    gestures.end()
  }
  const walk = (direction: Direction) => {
    if (!drawn) return
    const next = nextSpot(drawn.spots, from, direction)
    const calendar = from && answer.lanes[from.lane]?.calendar
    if (next) goTo(next)
    else if (calendar && (direction === "left" || direction === "right")) {
      const share = direction === "left" ? shareBeyond : 1 - shareBeyond
      bring(rowBeyond(calendar, answer.traits, window, direction), from.lane, share)
    }
  }
  const leap = (to: Leap) => {
    if (!drawn) return
    const lane = from?.lane ?? 0
    const calendar = answer.lanes[lane]?.calendar
    if (to === "back" || to === "on") {
      const width = drawn.scale.right - drawn.scale.left
      setAwaited({ kind: "end", end: to === "on" ? "first" : "last", lane })
      gestures.pan(to === "on" ? -width : width)
      gestures.end()
      return
    }
    const end = endSpot(drawn.spots, lane, to)
    // Where one stands at the end of what is seen, the key leads to the end of the lane.
    if (end && end.key !== from?.key) goTo(end)
    else if (calendar) bring(rowAtEnd(calendar, to), lane, to === "first" ? shareBeyond : 1 - shareBeyond)
  }
  const point = (key: string | undefined) => {
    setPointed(key)
    setSaid("")
  }
  return { pointed, said, point, walk, leap }
}

/** Where the walk stands: at what is pointed at, be it by now in a count or a bar, else at what is selected. */
function spotOf(
  answer: TimelineAnswer,
  spots: readonly Spot[],
  pointed: string | undefined,
  selected: number | undefined,
): Spot | undefined {
  const spot = spots.find(({ key }) => key === pointed)
  if (spot) return spot
  const row = rowOfKey(pointed)
  if (row !== undefined) return showing(answer, spots, row, Number(pointed?.split(":")[2]))
  return selected === undefined ? undefined : showing(answer, spots, selected, undefined)
}

/** What shows an event, in its lane if it can be. */
function showing(
  answer: TimelineAnswer,
  spots: readonly Spot[],
  row: number,
  lane: number | undefined,
): Spot | undefined {
  const own = spotsShowing(answer, spots, row)
  const found = own.find((spot) => spot.lane === lane) ?? own[0]
  // A bar's frame may reach over several; the walk stands at one of them.
  return found && spots.find(({ key }) => key === found.key)
}
