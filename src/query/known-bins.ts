/** How much became known along a record, counted in stretches of equal length. */
import { knowledgeOf } from "./knowledge"
import { knowledgeReach } from "./reach"
import { type Index, openFirstDay } from "./rows"

export interface KnownBins {
  /** Sources by the day they were published; events by the day they became known, where no source bears a date. */
  readonly of: "published" | "known"
  readonly firstDay: number
  readonly lastDay: number
  readonly counts: Uint32Array
}

/** Undefined where nothing in the record bears a day. */
export function knownBins(record: Index, count: number): KnownBins | undefined {
  const reach = knowledgeReach(record)
  if (!reach) return undefined
  const [firstDay, lastDay] = reach
  const { published, knownOn } = knowledgeOf(record)
  const isDated = published.some((day) => day !== openFirstDay)
  const counts = new Uint32Array(count)
  const perBin = (lastDay - firstDay + 1) / count
  for (const day of isDated ? published : knownOn) {
    if (day >= firstDay && day <= lastDay) counts[Math.floor((day - firstDay) / perBin)]! += 1
  }
  return { of: isDated ? "published" : "known", firstDay, lastDay, counts }
}
