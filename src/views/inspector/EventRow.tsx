/** One event in a list: when, and what, as a link. While its record is being read the line keeps its place. */
import type { ReactNode } from "react"
import { EdtfDate } from "./EdtfDate"
import { useReading } from "./reading"
import { Walk } from "./Walk"

export interface EventRowProps {
  readonly row: number
  readonly note?: ReactNode
  /** Outside the present window or filters. */
  readonly isOutside?: boolean
}

export function EventRow({ row, note, isOutside = false }: EventRowProps) {
  const { eventOf, text, words } = useReading()
  const event = eventOf(row)
  if (!event) {
    return (
      <li className="inspector-event is-waiting" aria-busy="true">
        <span className="inspector-waiting">{words.say("inspector.reading")}</span>
      </li>
    )
  }
  const isUnsettled = event.status !== "occurred"
  return (
    <li className={isOutside ? "inspector-event is-outside" : "inspector-event"}>
      <span className="inspector-when">
        <EdtfDate edtf={event.date} style="short" />
        {isUnsettled && <em>{words.say(`status.${event.status}`)}</em>}
      </span>
      <span>
        <Walk to={{ kind: "event", id: event.id }}>{text(event.title)}</Walk>
        {note !== undefined && <span className="inspector-role"> {note}</span>}
      </span>
    </li>
  )
}
