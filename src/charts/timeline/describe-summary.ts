/** A window in a sentence, to be said when it has come to rest: "March 2026: 14 events, 5 at leader level; busiest 19 March". */
import type { Words } from "../../i18n/intl"
import { dateOfDay, dayOfDate } from "../../model/day"
import type { Window } from "../../model/view"
import type { Busiest, Summary } from "../../query/summary"
import { describeDays } from "../frame"

export function describeSummary({ count, leaders, busiest }: Summary, window: Window, words: Words): string {
  const span = describeSpan(window, words)
  const counted = words.say("summary.count", { span, n: count })
  const withLeaders = leaders > 0 ? words.say("summary.leaders", { counted, n: leaders }) : counted
  if (!busiest) return withLeaders
  const dates = words.list(busiest.firstDays.map((day) => describeUnit(day, busiest, window, words)))
  return words.say(`summary.busiest.${busiest.unit}`, { counted: withLeaders, dates })
}

/** A whole month or whole years by their names, else the first and the last day. */
function describeSpan(window: Window, words: Words): string {
  const [first, last] = [Math.round(window[0]), Math.round(window[1])]
  const [from, next] = [dateOfDay(first), dateOfDay(last + 1)]
  if (from.day !== 1 || next.day !== 1) return describeDays(window, words)
  const months = (next.year - from.year) * 12 + next.month - from.month
  if (months === 1) return words.day(first, { year: "numeric", month: "long" })
  if (from.month !== 1 || next.month !== 1) return describeDays(window, words)
  const year = (day: number) => words.day(day, { year: "numeric" })
  return months === 12 ? year(first) : words.say("timeline.from", { first: year(first), last: year(last) })
}

/** A day, month or year, the year unsaid where the window has but one. */
export function describeUnit(day: number, { unit }: Busiest, [first, last]: Window, words: Words): string {
  if (unit === "year") return words.day(day, { year: "numeric" })
  const isOneYear = last < dayOfDate(dateOfDay(Math.floor(first)).year + 1, 1, 1)
  const year = isOneYear ? {} : ({ year: "numeric" } as const)
  return words.day(day, { ...(unit === "day" && { day: "numeric" }), month: "long", ...year })
}
