/** How many days lie between two events, as far as their dates tell. */
import { type Index, openFirstDay, openLastDay } from "./rows"

/** From the first event to the second; `least` and `most` differ where a date is not one day, and `most` is Infinity where one is open. */
export type Apart =
  | { readonly kind: "before" | "after"; readonly least: number; readonly most: number }
  | { readonly kind: "same-day" }
  /** Their days overlap, so that neither is known to come first. */
  | { readonly kind: "overlapping" }

/** Where an event lies beside another: so many days before it, or after. */
export function daysApart(
  { firstDay, lastDay }: Pick<Index, "firstDay" | "lastDay">,
  row: number,
  other: number,
): Apart {
  const [from, to] = [begin(firstDay[row]!), end(lastDay[row]!)]
  const [otherFrom, otherTo] = [begin(firstDay[other]!), end(lastDay[other]!)]
  if (to < otherFrom) return { kind: "before", least: otherFrom - to, most: otherTo - from }
  if (from > otherTo) return { kind: "after", least: from - otherTo, most: to - otherFrom }
  return from === to && otherFrom === otherTo ? { kind: "same-day" } : { kind: "overlapping" }
}

const begin = (day: number) => (day === openFirstDay ? Number.NEGATIVE_INFINITY : day)
const end = (day: number) => (day === openLastDay ? Number.POSITIVE_INFINITY : day)
