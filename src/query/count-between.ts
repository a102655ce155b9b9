/**
 * Events by group between edges, or in a window: one pass over the rows, and no more room than the counts take. Who asks on, as one who pans, asks a
 * density (bins.ts), which is prepared once and then costs nothing.
 */

import type { Window } from "../model/view"
import { isBeyond } from "./bins"
import { forEachRow } from "./bitmap"
import { certaintyOf } from "./certainty"
import { floorIn } from "./floor-in"
import type { Grouping } from "./lanes"
import { membersOf } from "./members"
import { type Bitmap, type Index, openFirstDay, openLastDay } from "./rows"
import { holdsAll, isEndless, wholeSpan } from "./span"

/** Spans up to this many days are looked up, longer ones searched. */
const mostLookups = 1 << 20

/** What the density of the same rows counts in a window: at [group], the events that may have happened on a day of it. */
export function countIn(index: Index, matching: Bitmap, grouping: Grouping, window: Window): Uint32Array {
  const counts = new Uint32Array(grouping.count)
  if (!(window[0] <= window[1])) return counts
  const { firstDay, lastDay } = index
  const isWhole = holdsAll(index, window)
  // What lies beyond the calendar is in no window but one that holds all there is.
  const [first, last] = [Math.max(window[0], openFirstDay + 1), Math.min(window[1], openLastDay - 1)]
  const absent = certaintyOf(index).absent(window)
  const add = (group: number) => {
    counts[group]! += 1
  }
  forEachRow(matching, 0, matching.size, (row) => {
    if (isWhole || (firstDay[row]! <= last && lastDay[row]! >= first && !absent.has(row)))
      grouping.forEachGroup(row, add)
  })
  return counts
}

/**
 * Events of each group in each bin, at [bin * groups + group]. `edges` are days, ascending, n + 1 for n bins. Each event is spread evenly over the days
 * it may have happened on, of a set those of its members; what lies before or after all edges is not counted.
 */
export function countBetween(
  index: Index,
  matching: Bitmap,
  grouping: Grouping,
  edges: readonly number[],
): Float64Array {
  const bins = Math.max(edges.length - 1, 0)
  const groups = grouping.count
  const counts = new Float64Array(bins * groups)
  if (bins === 0) return counts
  // What lies wholly between is noted where it begins and ends, so that an event costs the same however long it is.
  const slopes = new Float64Array(bins * groups)
  const whole = wholeSpan(index)
  const [start, end] = isEndless(whole) ? [0, 1] : [whole[0], whole[1] + 1]
  const sets = membersOf(index, start, end)
  const binOf = binFinder(edges, start, end)
  const [least, most] = [edges[0]!, edges[bins]!]

  let first = 0
  let beyond = 0
  let bin = 0
  let members: ReturnType<typeof sets>
  forEachRow(matching, 0, matching.size, (row) => {
    const [from, to] = [index.firstDay[row]!, index.lastDay[row]!]
    if (isBeyond(from, to)) return
    first = from === openFirstDay ? start : from
    beyond = to === openLastDay ? end : to + 1
    if (beyond - first === 1) {
      if (beyond <= least || first >= most) return
      bin = binOf(first)
      // Edges that are no whole days may cut it.
      grouping.forEachGroup(row, first >= edges[bin]! && beyond <= edges[bin + 1]! ? addDay : addLong)
      return
    }
    members = sets(row)
    grouping.forEachGroup(row, members ? addSet : addLong)
  })
  for (let group = 0; group < groups; group += 1) addSlopes(group)
  return counts

  function addDay(group: number): void {
    counts[bin * groups + group]! += 1
  }

  function addLong(group: number): void {
    addStretch(group, first, beyond, 1 / (beyond - first))
  }

  function addSet(group: number): void {
    const share = 1 / members!.reduce((sum, [from, to]) => sum + to - from, 0)
    for (const [from, to] of members!) addStretch(group, from, to, share)
  }

  function addStretch(group: number, from: number, to: number, perDay: number): void {
    const [begin, stop] = [Math.max(from, least), Math.min(to, most)]
    if (begin >= stop) return
    const head = binOf(begin)
    let tail = binOf(Math.ceil(stop) - 1)
    while (edges[tail + 1]! < stop) tail += 1
    if (head === tail) {
      counts[head * groups + group]! += (stop - begin) * perDay
      return
    }
    counts[head * groups + group]! += (edges[head + 1]! - begin) * perDay
    counts[tail * groups + group]! += (stop - edges[tail]!) * perDay
    slopes[(head + 1) * groups + group]! += perDay
    slopes[tail * groups + group]! -= perDay
  }

  function addSlopes(group: number): void {
    let slope = 0
    for (let i = 0; i < bins; i += 1) {
      slope += slopes[i * groups + group]!
      counts[i * groups + group]! += Math.max(slope, 0) * (edges[i + 1]! - edges[i]!)
    }
  }
}

/** Finds the bin of a day, between `start` and before `end`, that lies between the edges. */
function binFinder(edges: readonly number[], start: number, end: number): (day: number) => number {
  if (end - start > mostLookups) return (day) => floorIn(edges, day)
  const lookup = new Int32Array(end - start)
  const placeOf = (edge: number) => Math.max(Math.ceil(edge) - start, 0)
  for (let bin = 0; bin + 1 < edges.length; bin += 1) lookup.fill(bin, placeOf(edges[bin]!), placeOf(edges[bin + 1]!))
  return (day) => lookup[Math.floor(day) - start]!
}
