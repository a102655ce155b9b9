/**
 * A window in a few numbers: how many events, how many of them at leader level, and when most fell together. One pass over the rows, so it is asked when
 * the window has come to rest and not while it moves.
 */

import { dateOfDay, dayOfDate } from "../model/day"
import type { Window } from "../model/view"
import { floorIn } from "./floor-in"
import { calendarReach, type Index, type Rows } from "./rows"

export type SummaryUnit = "day" | "month" | "year"

export interface Busiest {
  readonly unit: SummaryUnit
  /** First days of the units in which most events fell: one, or two that share the first place. */
  readonly firstDays: readonly number[]
  readonly count: number
}

export interface Summary {
  readonly count: number
  readonly leaders: number
  /** Absent where nothing stands out: no unit holds two events, or more than two units hold as many. */
  readonly busiest: Busiest | undefined
}

/** Days up to which single days are told apart, and those up to which months are. */
const mostDays = { day: 62, month: 1830 } as const
/** More years than this are not gone through. */
const mostUnits = 20_000
const mostBusiest = 2

/** The unit in which a window of this length is summed up. */
export function unitOf([first, last]: Window): SummaryUnit {
  const days = last + 1 - first
  return days <= mostDays.day ? "day" : days <= mostDays.month ? "month" : "year"
}

export function summaryOf(index: Index, rows: Rows, window: Window): Summary {
  const leader = index.vocabulary.levels.indexOf("leader")
  const unit = unitOf(window)
  const edges = edgesOf(window, unit)
  const counts = new Uint32Array(Math.max(edges.length - 1, 0))
  let count = 0
  let leaders = 0
  let at = 0
  rows.forEach((row) => {
    count += 1
    if (index.level[row] === leader) leaders += 1
    const first = index.firstDay[row]!
    // Rows come by first day but for some long ones: mostly the unit is that of the row before.
    if (!(first >= edges[at]! && first < edges[at + 1]!)) at = floorIn(edges, first)
    // What lasts longer than a unit, or may have, does not say in which it fell.
    if (at >= 0 && at < counts.length && index.lastDay[row]! < edges[at + 1]!) counts[at]! += 1
  })
  return { count, leaders, busiest: busiestOf(counts, edges, unit) }
}

function busiestOf(counts: Uint32Array, edges: readonly number[], unit: SummaryUnit): Busiest | undefined {
  let most = 0
  for (const count of counts) if (count > most) most = count
  if (most < 2) return undefined
  const firstDays = edges.filter((_, i) => counts[i] === most)
  return firstDays.length > mostBusiest ? undefined : { unit, firstDays, count: most }
}

/** Where the units that the window touches begin, and where the last of them ends. */
function edgesOf([first, last]: Window, unit: SummaryUnit): readonly number[] {
  const from = Math.max(Math.floor(first), calendarReach[0])
  const to = Math.min(Math.floor(last), calendarReach[1])
  if (!(from <= to)) return []
  const { year, month } = dateOfDay(from)
  const edgeAt = (i: number) => {
    if (unit === "day") return from + i
    if (unit === "year") return dayOfDate(year + i, 1, 1)
    return dayOfDate(year + Math.floor((month - 1 + i) / 12), ((month - 1 + i) % 12) + 1, 1)
  }
  const edges = [edgeAt(0)]
  while (edges.at(-1)! <= to && edges.length <= mostUnits) edges.push(edgeAt(edges.length))
  return edges.length > mostUnits ? [] : edges
}
