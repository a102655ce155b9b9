/**
 * How crowded a lane is at a zoom. Asked of all its days and never of the window's place, so that a lane keeps its form and its rows while it is panned.
 */
import type { Lane } from "./answer"
import type { Days } from "./calendar"

/** px of a row that an event needs on average. */
const roomPerEvent = 24
const leastCapacity = 12
/** px of a mark with the room about it, and of a mark with its title. */
const markRoom = 14
const titleRoom = 220
/** Rows beyond those, for titles of two lines and for what lasts. */
const rowsToSpare = 2
/** The share of a lane's events without a row that is too much, and how many are few whatever their share. */
const mostLeftOut = 0.25
const fewLeftOut = 6
/** The share of a lane's events that may stand among too many, to be counted there, before the whole lane is bars. */
const mostAmid = 0.5
const mostAsked = 2000
/** With so many events it does not matter which of them only touch the lane: there is no room for them anyway. */
const mostWeighed = 20_000
/** Of a lane's events at least this share takes a row, or it matters little that there are rows to spare. */
const leastMain = 1 / 4
/** A lane of more events is shown as bars at most zooms. */
export const mostlyBars = 400

/** First days of a lane, ascending. */
interface LaneDays {
  readonly all: Int32Array
  /** Of the events that take a row; the others are dots beneath. */
  readonly main: Int32Array
  readonly known: Map<string, number>
}

const daysOfLanes = new WeakMap<Lane, LaneDays>()

function daysOf(lane: Lane, { firstDay }: Days): LaneDays {
  const known = daysOfLanes.get(lane)
  if (known) return known
  const rows = lane.calendar.inOrder()
  const all = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) all[i] = firstDay[rows[i]!]!
  const main = rows.length > mostWeighed ? all : all.filter((_, i) => !lane.isMinor(rows[i]!))
  const days = { all, main, known: new Map<string, number>() }
  daysOfLanes.set(lane, days)
  return days
}

function remember(known: Map<string, number>, key: string, find: () => number): number {
  const old = known.get(key)
  if (old !== undefined) return old
  const found = find()
  known.set(key, found)
  return found
}

/** Zooms so near each other that they are answered alike: nineteen per cent. */
const stepped = (days: number) => 2 ** (Math.round(Math.log2(Math.max(days, 1)) * 4) / 4)

/** How many events want room in the lane: those that take a row, or of a lane that will mostly be bars a number that makes all such lanes alike. */
export function mainCount(lane: Lane, days: Days): number {
  return lane.calendar.size > mostlyBars ? mostlyBars : daysOf(lane, days).main.length
}

/** Rows in which each event could stand beside its own title, which takes so many of them, at most `most`. */
export function rowsWanted(lane: Lane, days: Days, zoom: Omit<Zoom, "width">, rowsEach = 1): number {
  const { rows: most, pxPerDay, span } = zoom
  const stretch = stepped(titleRoom / pxPerDay)
  const { size } = lane.calendar
  // Of titles side by side one has no fewer events beside it than the average: most lanes of a large dossier are answered so.
  if (size > mostWeighed || size * leastMain * (stretch / (span + stretch)) > most) return most
  const { main, known } = daysOf(lane, days)
  return Math.min(most, remember(known, `rows ${stretch}`, () => mostWithin(main, stretch)) * rowsEach + rowsToSpare)
}

/** What a lane's form depends on. */
export interface Zoom {
  readonly rows: number
  readonly pxPerDay: number
  /** Days of the whole record. */
  readonly span: number
  /** px of the plot. */
  readonly width: number
}

/** Events a lane can show as marks. */
export const capacityOf = ({ rows, width }: Pick<Zoom, "rows" | "width">): number =>
  Math.max(leastCapacity, Math.floor((rows * width) / roomPerEvent))

/** Whether a lane is shown as bars at a zoom, wherever the window is: most of its events are among too many, or too many find no row. */
export function isCrowded(lane: Lane, days: Days, zoom: Zoom): boolean {
  const capacity = capacityOf(zoom)
  const { size } = lane.calendar
  if (size > capacity) {
    const window = zoom.width / zoom.pxPerDay
    // Of windows side by side one holds no fewer than the average: most lanes of a large dossier are answered so.
    if (size * (window / (zoom.span + window)) > capacity) return true
    const { all, known } = daysOf(lane, days)
    const stretch = stepped(window)
    if (remember(known, `amid ${capacity} ${stretch}`, () => shareAmid(all, stretch, capacity)) > mostAmid) return true
  }
  const { main, known } = daysOf(lane, days)
  const slot = stepped(markRoom / zoom.pxPerDay)
  const out = remember(known, `out ${zoom.rows} ${slot}`, () => leftOut(main, slot, zoom.rows))
  return out > fewLeftOut && out > main.length * mostLeftOut
}

/** The share of events about which more than `most` begin within so many days. Of very many a sample is asked. */
function shareAmid(days: Int32Array, stretch: number, most: number): number {
  const step = Math.ceil(days.length / mostAsked)
  let asked = 0
  let amid = 0
  for (let i = 0; i < days.length; i += step) {
    asked++
    const from = days[i]! - stretch / 2
    if (placeOf(days, from + stretch) - placeOf(days, from) > most) amid++
  }
  return amid / asked
}

/** How many days lie before this one. */
function placeOf(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The most events that begin within so many days. */
function mostWithin(days: Int32Array, stretch: number): number {
  let most = 0
  let first = 0
  for (let i = 0; i < days.length; i++) {
    while (days[i]! - days[first]! >= stretch) first++
    most = Math.max(most, i - first + 1)
  }
  return most
}

/** Events that would find no row, were each to take `slot` days of one. */
function leftOut(days: Int32Array, slot: number, rows: number): number {
  const ends = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY)
  let out = 0
  let next = 0
  // Rows are taken in turn: the one taken longest ago is free first.
  for (const day of days) {
    if (ends[next]! > day) out++
    else {
      ends[next] = day + slot
      next = (next + 1) % rows
    }
  }
  return out
}
