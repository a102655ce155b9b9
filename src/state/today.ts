/** Today, on the reader's own calendar: when something is made here, not a date of the record. */
import { dayOfDate } from "../model/day"

/** Epoch day. */
export function today(): number {
  const now = new Date()
  return dayOfDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
