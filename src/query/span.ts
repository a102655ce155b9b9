/** How far the events of an index reach, and which days a screen shows. Finite wherever a date names a day; endless where none does. */
import { parseEdtf } from "../model/edtf"
import type { Window } from "../model/view"
import { rowOfId } from "./row-of"
import { calendarReach, type Index, openFirstDay, openLastDay } from "./rows"

/** Room before and after the run-up, as shares of its length, and at least so many days. */
const roomBefore = 0.7
const roomAfter = 0.5
const leastRoom = 3

const spans = new WeakMap<Index, Window>()

/** What has no day to begin or end on. No figure can draw it, and no words name a date for it. */
const endless: Window = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

export const isEndless = ([first, last]: Window): boolean => !Number.isFinite(first) || !Number.isFinite(last)

/** From the first to the last day that any date names; endless where none does. What is open-ended runs to the day the record reaches. Kept, since every frame asks. */
export function wholeSpan(index: Index): Window {
  // However far a record is rewound, its frame stands.
  const { record = index } = index
  const known = spans.get(record) ?? measure(record)
  spans.set(record, known)
  return known
}

function measure(index: Index): Window {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  let isOpen = false
  // What events were once dated is named too.
  for (const { firstDay, lastDay } of index.revisions ? [index, index.revisions] : [index]) {
    for (let row = 0; row < firstDay.length; row += 1) {
      for (const day of [firstDay[row]!, lastDay[row]!]) {
        if (day === openFirstDay || day === openLastDay) continue
        if (day < first) first = day
        if (day > last) last = day
      }
      isOpen ||= lastDay[row] === openLastDay && firstDay[row] !== openLastDay
    }
  }
  if (first > last) return endless
  const known = knownUntil(index)
  return isOpen && known !== undefined && known > last ? [first, known] : [first, last]
}

/** Whether a window shows all there is. It then holds every event, those too that lie beyond what the calendar can name. */
export function holdsAll(index: Index, window: Window): boolean {
  const [first, last] = wholeSpan(index)
  return window[0] <= first && window[1] >= last
}

/** The days a window asks for: every day where it shows all there is. */
export function reachOf(index: Index, window: Window): Window {
  return holdsAll(index, window) ? endless : window
}

/** The window in force: as it is written, its open ends closed at the ends of the record. */
export function windowOf(index: Index, window: Window | undefined): Window {
  if (!window) return defaultWindow(index)
  const [first, last] = wholeSpan(index)
  const [from, to] = [Math.max(window[0], calendarReach[0]), Math.min(window[1], calendarReach[1])]
  return [
    Number.isFinite(window[0]) ? from : Math.min(first, window[1]),
    Number.isFinite(window[1]) ? to : Math.max(last, window[0]),
  ]
}

/** The run-up between the anchors with room on both sides; the whole span where there is none. */
export function defaultWindow(index: Index): Window {
  const runUp = runUpOf(index.record ?? index)
  if (!runUp) return wholeSpan(index)
  const [opening, culmination] = runUp
  const length = culmination - opening
  const before = Math.max(Math.floor(length * roomBefore), leastRoom)
  const after = Math.max(Math.floor(length * roomAfter), leastRoom)
  return [opening - before, culmination + after]
}

/** The first day of the opening event and the last of the culminating one; undefined without anchors that have finite dates. */
export function runUpOf(index: Index): Window | undefined {
  const { anchors } = index.catalog
  const opening = anchors && rowOfId(index, anchors.opening)
  const culminating = anchors && rowOfId(index, anchors.culminating)
  if (opening === undefined || culminating === undefined) return undefined
  const first = index.firstDay[opening]!
  const last = index.lastDay[culminating]!
  return first === openFirstDay || last === openLastDay || first > last ? undefined : [first, last]
}

function knownUntil(index: Index): number | undefined {
  const span = index.catalog.knownUntil === undefined ? undefined : parseEdtf(index.catalog.knownUntil)
  return span && Number.isFinite(span.lastDay) ? span.lastDay : undefined
}
