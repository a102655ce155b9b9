/** The day to which a run-up is counted: T0, the first day of the culminating event. */

import { rowOfId } from "./row-of"
import { formBits, type Index, openFirstDay, openLastDay } from "./rows"

/** Why days cannot be counted to the culminating event. */
export type NoZero = "unnamed" | "unknown" | "inexact"

/** T0 of the record as it stands; or why there is none: no event is named, it is not known yet, or not to the day. */
export function zeroDayOf(index: Index): number | NoZero {
  const id = index.catalog.anchors?.culminating
  if (id === undefined) return "unnamed"
  const row = rowOfId(index, id)
  return row === undefined ? "unknown" : (exactDay(index, row) ?? "inexact")
}

/** The first day of a date that names it: a day, or an interval of days; undefined of "March", "about 19 March", "one of". */
export function exactDay(days: Pick<Index, "firstDay" | "lastDay" | "form">, row: number): number | undefined {
  const first = days.firstDay[row]!
  const last = days.lastDay[row]!
  const form = days.form[row]!
  const isVague = (form & (formBits.precision | formBits.approximate | formBits.uncertain)) !== 0
  const isOneDay = first === last || (form & formBits.interval) !== 0
  return isVague || !isOneDay || first === openFirstDay || first === openLastDay ? undefined : first
}
