/** Sizes and moments in words. */
import type { Words } from "../../i18n/intl"
import { dayOfDate } from "../../model/day"

/** A size with at most one decimal, in thousands as disks are sold and browsers count. */
export function describeBytes(bytes: number, words: Words): string {
  const inUnits = (size: number) =>
    words.number(bytes < 10 * size ? Math.round((bytes / size) * 10) / 10 : Math.round(bytes / size))
  if (bytes < 1e3) return words.say("data.bytes", { n: bytes })
  if (bytes < 1e6) return words.say("data.kilobytes", { n: words.number(Math.ceil(bytes / 1e3)) })
  if (bytes < 1e9) return words.say("data.megabytes", { n: inUnits(1e6) })
  return words.say("data.gigabytes", { n: inUnits(1e9) })
}

/** The day of a moment on the reader's own calendar: when something was done here, not a date of the record. */
export function describeMoment(milliseconds: number, words: Words): string {
  const moment = new Date(milliseconds)
  const day = dayOfDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())
  return words.day(day, { day: "numeric", month: "short", year: "numeric" })
}
