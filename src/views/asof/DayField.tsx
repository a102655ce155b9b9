/** A day to type or to pick, by the browser's own field. What is only half typed moves nothing far off; the change is settled when the field is left. */
import { useEffect, useState } from "react"
import { dayOfIso, isoOfDay } from "../../model/edtf"

interface Props {
  readonly label: string
  readonly day: number | undefined
  readonly onDay: (day: number, how: "live" | "push") => void
}

/** 1 January 1000: years that are being typed begin with zeros. */
const earliestTyped = dayOfIso("1000-01-01")

export function DayField({ label, day, onDay }: Props) {
  const given = day === undefined ? "" : isoOfDay(day)
  const [text, setText] = useState(given)
  useEffect(() => setText(given), [given])
  const settle = () => {
    const typed = dayOfIso(text)
    if (Number.isFinite(typed)) onDay(typed, "push")
    else setText(given)
  }
  return (
    <label className="asof-day">
      <span>{label}</span>
      <input
        type="date"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          const typed = dayOfIso(target.value)
          if (typed >= earliestTyped) onDay(typed, "live")
        }}
        onBlur={settle}
        onKeyDown={({ key }) => key === "Enter" && settle()}
      />
    </label>
  )
}
