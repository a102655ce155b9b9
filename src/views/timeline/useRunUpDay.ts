/** Where the timeline counts days to the culmination, so do its cards and its list: "T−33" of a date that names its day. */
import { describeRunUpDay } from "../../charts/timeline/countdown-axis"
import { parseEdtf } from "../../model/edtf"
import { zeroDayOf } from "../../query/zero-day"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { useDisplay } from "./useDisplay"

/** The count of an EDTF date; "" where none is wanted, or the date is not known to the day. */
export function useRunUpDay(): (date: string) => string {
  const { index } = useDossier()
  const words = useWords()
  const [{ scale }] = useDisplay()
  const zero = scale === "countdown" ? zeroDayOf(index) : undefined
  return (date) => {
    if (typeof zero !== "number") return ""
    const span = parseEdtf(date)
    if (span?.precision !== "day" || span.approximate || span.uncertain || span.set) return ""
    return Number.isFinite(span.firstDay) ? describeRunUpDay(span.firstDay - zero, words) : ""
  }
}
