/**
 * Events by group and time, so prepared that any bins of any window cost a few additions each, however many events there are: panning a million of
 * them is O(groups × pixels). Made anew when the matching rows change, not when the window does.
 */

import type { Window } from "../model/view"
import { forEachRow, hasRow } from "./bitmap"
import { certaintyOf } from "./certainty"
import { isStill, takeRoom, takeScratch } from "./density-room"
import { floorIn } from "./floor-in"
import type { Grouping } from "./lanes"
import { membersOf } from "./members"
import { type Bitmap, type DoubtColumns, type Index, openFirstDay, openLastDay } from "./rows"
import { holdsAll, isEndless, wholeSpan } from "./span"

export interface Density {
  /** Number of groups. */
  readonly groups: number
  /** Events of a group that may have happened between two days, both inclusive: what the filter counts in that window. */
  countIn(group: number, firstDay: number, lastDay: number): number
  /**
   * Events of each group between edges (days, may be fractional, ascending; n + 1 for n bins), at [bin * groups + group]. Each event is spread evenly
   * over the days it may have happened on, of a set those of its members, so the numbers are fractional and imprecise dates make no spikes; over the whole span they add up to the events.
   */
  spread(edges: readonly number[]): Float64Array
}

/** The matching rows of an index by group and time. */
export function densityOf(index: Index, matching: Bitmap, grouping: Grouping): Density {
  const { days, stepOf } = stepsOf(index)
  const { absent } = certaintyOf(index)
  const sets = membersOf(index, days[0]!, days[days.length - 1]!)
  const groups = grouping.count
  const width = days.length
  const own = {}
  // At [group * width + i]: events whose first day is days[i] or before; whose last day is before days[i]; and how much of them lies before days[i].
  let room = takeRoom(groups * width, own)
  let { begun, over, mass } = room
  // Most events are a day long: these are only counted here, and added up below.
  let brief: Uint32Array
  // Those of which every day lies beyond the calendar: counted where all are, and nowhere else.
  const beyond = new Uint32Array(groups)

  let from = 0
  let to = 0
  let isOpen = false
  let perDay = 0
  let members: readonly Window[] | undefined
  fill()

  function fill(): void {
    brief = takeScratch(groups * width)
    beyond.fill(0)
    forEachRow(matching, 0, matching.size, addRow)
    for (let group = 0; group < groups; group += 1) accumulate(group * width)
  }

  /** Others may have needed the room meanwhile: then it is filled once more. */
  function ready(): void {
    if (isStill(room, own)) return
    room = takeRoom(groups * width, own)
    ;({ begun, over, mass } = room)
    fill()
  }

  function addRow(row: number): void {
    const first = index.firstDay[row]!
    const last = index.lastDay[row]!
    if (isBeyond(first, last)) {
      grouping.forEachGroup(row, addBeyond)
      return
    }
    from = first === openFirstDay ? 0 : stepOf(first)
    if (first === last) {
      grouping.forEachGroup(row, addBrief)
      return
    }
    isOpen = last === openLastDay
    to = isOpen ? width - 1 : stepOf(last + 1)
    perDay = 1 / (days[to]! - days[from]!)
    members = sets(row)
    grouping.forEachGroup(row, members ? addSet : addLong)
  }

  function addBeyond(group: number): void {
    beyond[group]! += 1
  }

  function addBrief(group: number): void {
    brief[group * width + from]! += 1
  }

  function addLong(group: number): void {
    const base = group * width
    begun[base + from]! += 1
    if (!isOpen) over[base + to]! += 1
    // As changes of slope, so that an event costs the same however long it is.
    mass[base + from]! += perDay
    mass[base + to]! -= perDay
  }

  /** As a long one, but that nothing of it lies between the members. */
  function addSet(group: number): void {
    const base = group * width
    begun[base + from]! += 1
    if (!isOpen) over[base + to]! += 1
    const share = 1 / members!.reduce((sum, [first, end]) => sum + end - first, 0)
    for (const [first, end] of members!) {
      mass[base + stepOf(first)]! += share
      mass[base + stepOf(end)]! -= share
    }
  }

  function accumulate(base: number): void {
    let slope = 0
    let before = 0
    let allBegun = 0
    let allOver = 0
    let dayBefore = 0
    for (let i = 0; i < width; i += 1) {
      const today = brief[base + i]!
      brief[base + i] = 0
      if (i > 0) before += slope * (days[i]! - days[i - 1]!) + dayBefore
      slope += mass[base + i]!
      mass[base + i] = before
      allBegun += begun[base + i]! + today
      begun[base + i] = allBegun
      allOver += over[base + i]! + dayBefore
      over[base + i] = allOver
      dayBefore = today
    }
  }

  function countIn(group: number, firstDay: number, lastDay: number): number {
    if (!(firstDay <= lastDay)) return 0
    ready()
    const base = group * width
    if (holdsAll(index, [firstDay, lastDay])) return begun[base + width - 1]! + beyond[group]!
    const start = floorIn(days, Math.ceil(firstDay))
    const end = floorIn(days, lastDay)
    const started = end < 0 ? openFrom(group) : begun[base + end]!
    return started - (start < 0 ? 0 : over[base + start]!) - absentIn(group, firstDay, lastDay)
  }

  /** Events of which the bounds meet the window, but no day. */
  function absentIn(group: number, firstDay: number, lastDay: number): number {
    let count = 0
    for (const row of absent([firstDay, lastDay])) {
      if (hasRow(matching, row)) grouping.forEachGroup(row, (of) => (count += of === group ? 1 : 0))
    }
    return count
  }

  /** Events without a beginning are in every window before all that has one. */
  function openFrom(group: number): number {
    let count = 0
    for (let row = 0; row < index.size && index.firstDay[row] === openFirstDay; row += 1) {
      if (index.lastDay[row] !== openFirstDay && (matching.words[row >>> 5]! >>> (row & 31)) & 1)
        grouping.forEachGroup(row, (of) => (count += of === group ? 1 : 0))
    }
    return count
  }

  function spread(edges: readonly number[]): Float64Array {
    ready()
    const bins = Math.max(edges.length - 1, 0)
    const counts = new Float64Array(bins * groups)
    const steps = Int32Array.from(edges, (edge) => Math.min(Math.max(floorIn(days, edge), 0), width - 2))
    const shares = Float64Array.from(edges, (edge, i) => {
      const step = steps[i]!
      return Math.min(Math.max((edge - days[step]!) / (days[step + 1]! - days[step]!), 0), 1)
    })
    for (let group = 0; group < groups; group += 1) {
      let before = 0
      for (let i = 0; i <= bins; i += 1) {
        const at = group * width + steps[i]!
        const upTo = mass[at]! + (mass[at + 1]! - mass[at]!) * shares[i]!
        if (i > 0) counts[(i - 1) * groups + group] = Math.max(upTo - before, 0)
        before = upTo
      }
    }
    return counts
  }

  return { groups, countIn, spread }
}

/** Whether all days of a date lie before or after what the calendar can name. */
export const isBeyond = (first: number, last: number): boolean => last === openFirstDay || first === openLastDay

interface Steps {
  /** Every day on which something begins or is over, ascending, from the first of the whole span to the day after its last. */
  readonly days: Int32Array
  /** The place in `days` of one of them. */
  stepOf(day: number): number
}

const made = new WeakMap<Index, Steps>()

/** Spans up to this many days are looked up, longer ones searched. */
const mostLookups = 1 << 20

function stepsOf(index: Index): Steps {
  const known = made.get(index) ?? makeSteps(index)
  made.set(index, known)
  return known
}

function makeSteps(index: Index): Steps {
  const whole = wholeSpan(index)
  // Without any day one step is enough to count what is open at both ends.
  const [start, end] = isEndless(whole) ? [0, 0] : whole
  const met = new Set([start, end + 1])
  let previous = openFirstDay
  for (let row = 0; row < index.size; row += 1) {
    const first = index.firstDay[row]!
    const last = index.lastDay[row]!
    if (first === previous && last === first) continue
    previous = first
    if (isBeyond(first, last)) continue
    if (first !== openFirstDay) met.add(first)
    if (last !== openLastDay) met.add(last + 1)
  }
  for (const day of index.doubt ? edgesOf(index.doubt) : []) if (day >= start && day <= end) met.add(day)
  const days = Int32Array.from(met).sort()
  if (end - start > mostLookups) return { days, stepOf: (day) => floorIn(days, day) }
  const lookup = new Int32Array(end - start + 2)
  days.forEach((day, step) => {
    lookup[day - start] = step
  })
  return { days, stepOf: (day) => lookup[day - start]! }
}

/** The days on which members of sets begin or are over. */
function edgesOf({ partFirst, partLast }: DoubtColumns): number[] {
  return [...partFirst, ...Array.from(partLast, (day) => day + 1)]
}
