/** One side of a comparison: what it holds of each lane, and how that lies in time. */

import type { Choice, Window } from "../../model/view"
import { type Attention, attentionOf } from "../../query/attention"
import type { Density } from "../../query/bins"
import { hasRow } from "../../query/bitmap"
import type { Difference } from "../../query/difference"
import { floorIn } from "../../query/floor-in"
import { type Index, openFirstDay, openLastDay, type Rows } from "../../query/rows"
import type { Asked } from "../filtered"
import { laneDensity, type SharedLanes } from "./lanes"

/** One event, at the middle of the days of the window it may have happened on. */
export interface Placed {
  readonly row: number
  readonly day: number
  /** Bit l says that it lies in lane l. */
  readonly lanes: number
  /** The other side holds it too. */
  readonly isShared: boolean
}

export interface Side {
  readonly window: Window
  readonly asked: Asked
  readonly count: number
  /** By lane, and last of all events. */
  readonly attention: Attention
  /** Each event, where there are few enough to be told apart. */
  readonly events: readonly Placed[] | undefined
  /** Events of each lane between edges, at [lane * (edges − 1) + bin]; fractions where events are many and their dates imprecise. */
  countsIn(edges: readonly number[]): Float64Array
}

/** Up to so many events each stands at one day; more are spread over their days. */
export const mostSingly = 5000

export function sideOf(
  index: Index,
  rows: Rows,
  asked: Asked,
  shared: SharedLanes,
  { rows: parted }: Difference,
): Side {
  const { window } = rows
  const lanes = shared.rows.length - 1
  const events = rows.count <= mostSingly ? placedOf(index, rows, shared, (row) => hasRow(parted.both, row)) : undefined
  const choice: Choice | undefined = asked.filters.source
  return {
    window,
    asked,
    count: rows.count,
    attention: attentionOf(index, rows.matching, { bits: shared.bits, count: lanes + 1 }, window, choice),
    events,
    countsIn(edges) {
      if (events) return countSingly(events, edges, lanes)
      return countSpread(laneDensity(index, rows.matching, shared), window, edges, lanes)
    },
  }
}

function placedOf(
  index: Index,
  rows: Rows,
  { bits }: SharedLanes,
  isShared: (row: number) => boolean,
): readonly Placed[] {
  const [from, to] = [Math.ceil(rows.window[0]), Math.floor(rows.window[1])]
  const placed: Placed[] = []
  rows.forEach((row) => {
    const [first, last] = [index.firstDay[row]!, index.lastDay[row]!]
    // What may be any day is held by the window and stands at no place in it.
    if (first === openFirstDay && last === openLastDay) return
    const day = Math.floor((Math.max(first, from) + Math.min(last, to)) / 2)
    if (Number.isFinite(day)) placed.push({ row, day, lanes: bits[row]!, isShared: isShared(row) })
  })
  return placed.sort((a, b) => a.day - b.day || a.row - b.row)
}

function countSingly(events: readonly Placed[], edges: readonly number[], lanes: number): Float64Array {
  const bins = Math.max(edges.length - 1, 0)
  const counts = new Float64Array(lanes * bins)
  for (const { day, lanes: own } of events) {
    const bin = floorIn(edges, day)
    if (bin < 0 || bin >= bins) continue
    for (let lane = 0; lane < lanes; lane += 1) if ((own >>> lane) & 1) counts[lane * bins + bin]! += 1
  }
  return counts
}

function countSpread(density: Density, [from, to]: Window, edges: readonly number[], lanes: number): Float64Array {
  const bins = Math.max(edges.length - 1, 0)
  const spread = density.spread(edges.map((edge) => Math.min(Math.max(edge, from), to + 1)))
  const counts = new Float64Array(lanes * bins)
  for (let lane = 0; lane < lanes; lane += 1)
    for (let bin = 0; bin < bins; bin += 1) counts[lane * bins + bin] = spread[bin * density.groups + lane]!
  return counts
}
