/**
 * Dates of which their first and last day do not tell all: one of several days, all of several, and intervals whose ends are known to the month or not at
 * all. Sparse columns, since nearly all dates are days: a dossier without such dates costs nothing.
 */
import { type DateSpan, type Extent, parseEdtf } from "../model/edtf"
import type { Event } from "../model/event"
import type { RangeUnit } from "../model/span"
import type { Column } from "./container"
import { asColumnDay } from "./days"
import { type DoubtColumns, formBits, type Index, openFirstDay, openLastDay } from "./rows"

/** What `set` and `unit` hold codes into. */
const setKinds = [undefined, "one", "all"] as const
const rangeUnits: readonly (RangeUnit | undefined)[] = [undefined, "day", "month", "year"]

type Days = Pick<Index, "firstDay" | "lastDay" | "form">

/** The dates of a dossier that need more than two days, where `order[row]` is the position of each row's event; undefined where there are none. */
export function doubtColumns(
  events: readonly Pick<Event, "date">[],
  order: Uint32Array,
  { firstDay, lastDay, form }: Days,
): DoubtColumns | undefined {
  const found: (readonly [row: number, span: DateSpan])[] = []
  for (let row = 0; row < order.length; row += 1) {
    // One day is one day, however it is written.
    if (firstDay[row] === lastDay[row]) continue
    const text = events[order[row]!]!.date
    const isInterval = (form[row]! & formBits.interval) !== 0
    // Of an interval between days the columns tell all.
    if (isInterval ? form[row] === formBits.interval : !text.startsWith("[") && !text.startsWith("{")) continue
    const span = parseEdtf(text)
    if (span && (span.set !== undefined || !isPlainInterval(span))) found.push([row, span])
  }
  return columnsOfSpans(found)
}

/** The columns of dates by row, ascending; undefined of none. */
export function columnsOfSpans(spans: readonly (readonly [row: number, span: Extent])[]): DoubtColumns | undefined {
  if (spans.length === 0) return undefined
  const parts = spans.flatMap(([, { parts = [] }]) => parts)
  const units = spans.flatMap(([, { units = [] }]) => units)
  const offsets = new Uint32Array(spans.length + 1)
  spans.forEach(([, { parts = [] }], i) => {
    offsets[i + 1] = offsets[i]! + parts.length
  })
  return {
    row: Uint32Array.from(spans, ([row]) => row),
    set: Uint8Array.from(spans, ([, { set }]) => setKinds.indexOf(set)),
    latestStart: Int32Array.from(spans, ([, { latestStart }]) => asColumnDay(latestStart)),
    earliestEnd: Int32Array.from(spans, ([, { earliestEnd }]) => asColumnDay(earliestEnd)),
    offsets,
    partFirst: Int32Array.from(parts, ([first]) => asColumnDay(first)),
    partLast: Int32Array.from(parts, ([, last]) => asColumnDay(last)),
    unit: Uint8Array.from(units, (unit) => rangeUnits.indexOf(unit)),
  }
}

/** Whether an interval surely holds all its days, as one between two days does, and one that is open. */
function isPlainInterval({ firstDay, lastDay, latestStart, earliestEnd }: DateSpan): boolean {
  return latestStart === firstDay && earliestEnd === lastDay
}

/** Date `i` of the columns, as far as windows ask; `first` and `last` are the days of its row. */
export function extentAt(doubt: DoubtColumns, i: number, first: number, last: number): Extent {
  const set = setKinds[doubt.set[i] ?? 0]
  const bounds = {
    firstDay: dayOfColumn(first),
    lastDay: dayOfColumn(last),
    latestStart: dayOfColumn(doubt.latestStart[i]!),
    earliestEnd: dayOfColumn(doubt.earliestEnd[i]!),
  }
  if (set === undefined) return bounds
  const places = Array.from(
    { length: doubt.offsets[i + 1]! - doubt.offsets[i]! },
    (_, place) => doubt.offsets[i]! + place,
  )
  return {
    ...bounds,
    set,
    parts: places.map((at) => [dayOfColumn(doubt.partFirst[at]!), dayOfColumn(doubt.partLast[at]!)] as const),
    units: places.map((at) => rangeUnits[doubt.unit[at] ?? 0]),
  }
}

/** The place of a row in the columns; undefined where its two days tell all. */
export function placeOfRow({ row: rows }: DoubtColumns, row: number): number | undefined {
  const at = firstFrom(rows, row)
  return rows[at] === row ? at : undefined
}

/** The place of the first of some ascending rows that is not before `row`. */
export function firstFrom(rows: Uint32Array, row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return low
}

/** A day of a column as the model has it. */
export function dayOfColumn(day: number): number {
  if (day === openFirstDay) return Number.NEGATIVE_INFINITY
  return day === openLastDay ? Number.POSITIVE_INFINITY : day
}

/** The columns in the order in which they are written; empty ones where there are none. */
export function writeDoubt(doubt: DoubtColumns | undefined): readonly Column[] {
  const none = () => new Int32Array()
  if (!doubt)
    return [new Uint32Array(), new Uint8Array(), none(), none(), new Uint32Array(), none(), none(), new Uint8Array()]
  const { row, set, latestStart, earliestEnd, offsets, partFirst, partLast, unit } = doubt
  return [row, set, latestStart, earliestEnd, offsets, partFirst, partLast, unit]
}

/** The columns from `next`, which gives one after the other as `writeDoubt` wrote them. */
export function readDoubt(next: () => Column): DoubtColumns | undefined {
  const doubt = {
    row: next() as Uint32Array,
    set: next() as Uint8Array,
    latestStart: next() as Int32Array,
    earliestEnd: next() as Int32Array,
    offsets: next() as Uint32Array,
    partFirst: next() as Int32Array,
    partLast: next() as Int32Array,
    unit: next() as Uint8Array,
  }
  return doubt.row.length > 0 ? doubt : undefined
}
