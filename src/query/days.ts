/** The days of a date as the columns hold them: never infinite, and what is known of them in one byte. */
import { dayOfDate, daysInMonth } from "../model/day"
import { parseEdtf, precisions } from "../model/edtf"
import { formBits, openFirstDay, openLastDay } from "./rows"

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
  return { first: within(span.firstDay), last: within(span.lastDay), form }
}

/** The day of a date that is one; undefined for all others. Most dates are `2026-02-14`; at a million of them the parser's kinder ways would take a second. */
export function plainDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return day >= 1 && day <= daysInMonth(year, month) ? dayOfDate(year, month, day) : undefined
}

const hyphen = 0x2d
const zero = 0x30

/** A number written in digits alone, else NaN. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - zero
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function within(day: number): number {
  return Math.min(Math.max(day, openFirstDay), openLastDay)
}
