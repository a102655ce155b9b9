/** A lane of one side: each event a unit upon the others of its bin while they can be counted, else bars. What the other side holds too is paler. */

import { localize } from "../../model/localized"
import { floorIn } from "../../query/floor-in"
import type { Mark } from "../../scene/scene"
import type { Bins } from "../bin-edges"
import type { Frame } from "../chart"
import type { TimeScale } from "../scale"
import { eventKey } from "../timeline/event-key"
import type { CompareAnswer } from "./answer"
import { inkOfA } from "./forms"
import { sharedOpacity } from "./legend-items"
import { counterOf, phraseOf } from "./phrase"
import type { Placed } from "./side"
import { nameOf, type SideName } from "./words"

/** px an event is high, at least to be told from its neighbour, and at most. */
export const leastUnit = 3
export const mostUnit = 7
const ownOpacity = 0.85

export interface Stack {
  readonly answer: CompareAnswer
  readonly name: SideName
  readonly place: number
  readonly scale: TimeScale
  readonly bins: Bins
  readonly counts: Float64Array
  /** Of each bin, in words. */
  readonly days: readonly string[]
  /** px an event is high. */
  readonly unit: number
  readonly foot: number
  readonly frame: Frame
}

export function stackMarks(stack: Stack): Mark[] {
  const { events } = stack.answer[stack.name]
  return events && stack.unit >= leastUnit ? unitMarks(stack, events) : barMarks(stack, events)
}

interface Slot {
  readonly x: number
  readonly width: number
  readonly first: number
  readonly last: number
}

function slotOf({ scale, bins: { edges } }: Stack, bin: number): Slot {
  const x = Math.max(scale.x(edges[bin]!) + 0.5, scale.left)
  const right = Math.min(scale.x(edges[bin + 1]!) - 0.5, scale.right)
  return { x, width: Math.max(right - x, 0.8), first: edges[bin]!, last: edges[bin + 1]! - 1 }
}

/** The events of the lane by bin; those that both sides hold at the foot. */
function byBin({ place, bins: { edges } }: Stack, events: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, Placed[]>()
  for (const event of events) {
    if (((event.lanes >>> place) & 1) === 0) continue
    const bin = floorIn(edges, event.day)
    if (bin < 0 || bin >= edges.length - 1) continue
    const own = found.get(bin)
    if (own) own.push(event)
    else found.set(bin, [event])
  }
  for (const own of found.values()) own.sort((one, other) => Number(other.isShared) - Number(one.isShared))
  return found
}

function unitMarks(stack: Stack, events: readonly Placed[]): Mark[] {
  const { answer, place, unit, foot, frame } = stack
  const fill = inkOfA(answer.lanes[place]!.lane.ink)
  const { selection } = frame
  const selected = selection?.kind === "event" ? answer.timeline.rowOf(selection.id) : undefined
  return [...byBin(stack, events)].flatMap(([bin, own]) => {
    const { x, width } = slotOf(stack, bin)
    return own.map(({ row, isShared }, i): Mark => {
      const title = frame.eventOf(row)?.title
      return {
        ...{ kind: "rect", x, y: foot - (i + 1) * unit + 1, width, height: unit - 1, key: eventKey(row, place) },
        ...(title && { label: localize(title, frame.locale) }),
        ...{
          fill: row === selected ? "accent" : fill,
          opacity: isShared && row !== selected ? sharedOpacity : ownOpacity,
        },
      }
    })
  })
}

function barMarks(stack: Stack, events: readonly Placed[] | undefined): Mark[] {
  const { answer, place, bins, counts, unit, foot, frame } = stack
  const { words } = frame
  const fill = inkOfA(answer.lanes[place]!.lane.ink)
  const lane = nameOf(answer, answer.lanes[place]!, words)
  const said = phraseOf(words, "compare.binPanel", ["lane", "days", "count"])
  const counted = counterOf(words)
  const shared =
    events &&
    byBin(
      stack,
      events.filter(({ isShared }) => isShared),
    )
  const width = bins.edges.length - 1
  return Array.from({ length: width }, (_, bin) => bin).flatMap((bin): Mark[] => {
    const count = counts[place * width + bin]!
    if (count < 1e-6) return []
    const slot = slotOf(stack, bin)
    const both = shared?.get(bin)?.length ?? 0
    const label = said(lane, stack.days[bin] ?? "", counted(Math.max(1, Math.round(count))))
    const named = { key: `bin:${place}:${slot.first}:${slot.last}`, label }
    const bar = (from: number, to: number, opacity: number): Mark => ({
      ...{ kind: "rect", x: slot.x, y: foot - to * unit, width: slot.width, height: Math.max(1, (to - from) * unit) },
      ...{ fill, opacity, ...named },
    })
    return [...(both > 0 ? [bar(0, both, sharedOpacity)] : []), ...(count > both ? [bar(both, count, ownOpacity)] : [])]
  })
}
