/** The days of a date as the columns hold them: never infinite, and what is known of them in one byte. */
import { plainDay } from "../model/day"
import { parseEdtf, precisions } from "../model/edtf"
import { calendarReach, formBits, openFirstDay, openLastDay } from "./rows"

export interface Days {
  readonly first: number
  readonly last: number
  /** See `formBits`. */
  readonly form: number
}

const anyDay: Days = { first: openFirstDay, last: openLastDay, form: formBits.open }
/** The form of such a day. */
export const formOfDay = precisions.indexOf("day")

/** The days of an EDTF date; any day where it cannot be read. */
export function daysOf(edtf: string): Days {
  const plain = plainDay(edtf)
  if (plain !== undefined) return { first: plain, last: plain, form: formOfDay }
  const span = parseEdtf(edtf)
  if (!span) return anyDay
  const form =
    precisions.indexOf(span.precision) |
    (span.approximate ? formBits.approximate : 0) |
    (span.uncertain ? formBits.uncertain : 0) |
    (span.interval ? formBits.interval : 0) |
    (span.open || span.unknown ? formBits.open : 0)
  return { first: asColumnDay(span.firstDay), last: asColumnDay(span.lastDay), form }
}

/** A day as the columns hold it: what the calendar cannot name is as far as what is open. */
export function asColumnDay(day: number): number {
  if (day < calendarReach[0]) return openFirstDay
  return day > calendarReach[1] ? openLastDay : day
}
