/** The stretch of time a note is written on: EDTF as it is typed, and beneath it what that says in words, or why it says nothing. */
import { useId } from "react"
import { describeDate } from "../../model/dates"
import { faultOfDate } from "../../model/edtf"
import { useWords } from "../../state/useWords"

interface Props {
  readonly date: string
  readonly onChange: (date: string) => void
}

export function DateField({ date, onChange }: Props) {
  const words = useWords()
  const said = useId()
  const fault = faultOfDate(date.trim())
  return (
    <div className="note-date">
      <label>
        <span>{words.say("notes.date")}</span>
        <input
          value={date}
          spellCheck={false}
          autoComplete="off"
          maxLength={200}
          aria-describedby={said}
          aria-invalid={fault !== undefined || undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <small id={said} className={fault ? "note-problem" : undefined}>
        {fault ? words.say("notes.noDate") : describeDate(date.trim(), words, "short")}
      </small>
    </div>
  )
}
