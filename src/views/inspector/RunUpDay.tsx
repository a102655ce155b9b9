/** An event's day counted from the culmination of the run-up (T−33 … T0), where both are days. */
import { precisions } from "../../model/edtf"
import { formBits, type Index } from "../../query/rows"
import { useReading } from "./reading"

export function RunUpDay({ row }: { readonly row: number }) {
  const { index, rowOf, words } = useReading()
  const anchors = index.catalog.anchors
  const culmination = anchors && rowOf(anchors.culminating)
  if (culmination === undefined || !isDay(index, row) || !isDay(index, culmination)) return null
  const days = (index.firstDay[culmination] ?? 0) - (index.firstDay[row] ?? 0)
  const label = days === 0 ? "T0" : days > 0 ? `T−${words.number(days)}` : `T+${words.number(-days)}`
  const said =
    days === 0
      ? words.say("inspector.runUpZero")
      : words.say(days > 0 ? "inspector.runUpDay" : "inspector.runUpAfter", { n: Math.abs(days) })
  return (
    <span className="inspector-run-up" role="img" title={said} aria-label={said}>
      {label}
    </span>
  )
}

function isDay(index: Index, row: number): boolean {
  const form = index.form[row] ?? 0
  return precisions[form & formBits.precision] === "day" && (form & ~formBits.precision) === 0
}
