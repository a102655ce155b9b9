/** The date under an anchor's name: of a summit in March no day is named that no one has named. */
import type { Words } from "../../i18n/intl"
import { dateOfDay } from "../../model/day"
import type { Anchor } from "./answer"

/** A day in its format; a whole month or year by its name; else from the first day to the last. */
export function anchorDate(
  { firstDay, lastDay, isExact }: Anchor,
  format: Intl.DateTimeFormatOptions,
  words: Words,
): string {
  if (isExact) return words.day(firstDay, format)
  const [first, next] = [dateOfDay(firstDay), dateOfDay(lastDay + 1)]
  const months = first.day === 1 && next.day === 1 ? (next.year - first.year) * 12 + next.month - first.month : 0
  if (months === 1) return words.day(firstDay, { ...format, day: undefined, month: "long" })
  if (months === 12 && first.month === 1) return words.day(firstDay, { year: "numeric" })
  // The platform's range in Japanese is 03/01～03/31.
  if (words.locale === "en") return words.days(firstDay, lastDay, format)
  return words.say("timeline.from", { first: words.day(firstDay, format), last: words.day(lastDay, format) })
}
