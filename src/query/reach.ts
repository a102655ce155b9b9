/** How far the knowledge of a record reaches: from the first day on which anything was known to the last on which anything became known. */
import { statuses } from "../model/event"
import { settledDay } from "../model/known"
import type { Window } from "../model/view"
import { knowledgeOf } from "./knowledge"
import { type Index, openFirstDay, openLastDay } from "./rows"

const occurred = statuses.indexOf("occurred")
const reaches = new WeakMap<Index, Window | undefined>()

/** Both ends are days of the calendar; undefined where nothing in the record bears a day. Of a whole record; kept as long as it. */
export function knowledgeReach(record: Index): Window | undefined {
  if (!reaches.has(record)) reaches.set(record, measure(record))
  return reaches.get(record)
}

function measure(record: Index): Window | undefined {
  const { knownOn, published } = knowledgeOf(record)
  const { firstDay, status, revisions, catalog } = record
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const take = (day: number) => {
    if (day === openFirstDay || day === openLastDay || !Number.isFinite(day)) return
    if (day < first) first = day
    if (day > last) last = day
  }
  for (let row = 0; row < knownOn.length; row += 1) {
    take(knownOn[row]!)
    // What was announced occurs, as far as the record knows, on its first day.
    if (status[row] === occurred && firstDay[row]! > knownOn[row]!) take(firstDay[row]!)
  }
  revisions?.knownOn.forEach(take)
  published.forEach(take)
  if (catalog.knownUntil !== undefined && first <= last) take(settledDay(catalog.knownUntil))
  return first <= last ? [first, last] : undefined
}

/** The day to which a record is to be rewound; undefined where none is asked for, or nothing became known later: then all is as it stands now. */
export function rewindTo(record: Index, asOf: number | undefined): number | undefined {
  if (asOf === undefined) return undefined
  const reach = knowledgeReach(record)
  return reach && asOf > reach[1] ? undefined : asOf
}
