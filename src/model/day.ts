/**
 * The proleptic Gregorian calendar in whole days since 1970-01-01, astronomical years (0 = 1 BC). Plain arithmetic instead of `Date`, so that no
 * time zone can touch a day and years beyond ±271,821 are exact too.
 */

const daysPerCycle = 146_097

/** The days the platform's calendar can name reach so far from 1970, on both sides: some 273,790 years. */
export const farthestDay = 100_000_000

export interface CalendarDate {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
}

/** Epoch day of a date. Source: Howard Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`. */
export function dayOfDate(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const cycle = Math.floor(shifted / 400)
  const yearOfCycle = shifted - cycle * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * daysPerCycle + dayOfCycle - 719_468
}

/** The date of an epoch day; the inverse of `dayOfDate`. */
export function dateOfDay(epochDay: number): CalendarDate {
  const days = Math.floor(epochDay) + 719_468
  const cycle = Math.floor(days / daysPerCycle)
  const dayOfCycle = days - cycle * daysPerCycle
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(epochDay: number): number {
  return (((Math.floor(epochDay) + 4) % 7) + 7) % 7
}

const isoDay = /^([+-]?)(\d{4,})-(\d\d)-(\d\d)$/

/** Epoch day of `2026-02-14`; NaN where the text is no day of the calendar. Years beyond 9999 bear a sign: `+12026-02-14`. */
export function dayOfIso(text: string): number {
  const found = isoDay.exec(text)
  if (!found) return Number.NaN
  const year = Number(found[2]) * (found[1] === "-" ? -1 : 1)
  const month = Number(found[3])
  const day = Number(found[4])
  return day >= 1 && day <= daysInMonth(year, month) ? dayOfDate(year, month, day) : Number.NaN
}

/** `2026-02-14` of an epoch day; the inverse of `dayOfIso`. */
export function isoOfDay(epochDay: number): string {
  const { year, month, day } = dateOfDay(epochDay)
  const sign = year < 0 ? "-" : year > 9999 ? "+" : ""
  const two = (part: number) => String(part).padStart(2, "0")
  return `${sign}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(day)}`
}

/** The day of a date that is one; undefined for all others. Most dates are `2026-02-14`; at a million of them the parser's kinder ways would take a second. */
export function plainDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  // What is no number compares as false: 156X-12-25 is no plain day.
  return year >= 0 && day >= 1 && day <= daysInMonth(year, month) ? dayOfDate(year, month, day) : undefined
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
