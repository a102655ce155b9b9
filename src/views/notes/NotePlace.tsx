/** What a note is written on, as links there: an event, an actor, a stretch of time, which becomes the window. What is not in the record is said so. */
import type { MouseEvent } from "react"
import { describeDate } from "../../model/dates"
import { parseEdtf } from "../../model/edtf"
import type { Note } from "../../model/note"
import { hrefOf, useView } from "../../state/useView"
import { ActorName } from "../inspector/ActorName"
import { EdtfDate } from "../inspector/EdtfDate"
import { useReading } from "../inspector/reading"
import { Walk } from "../inspector/Walk"
import { aroundDays } from "../timeline/window-moves"

interface Props {
  readonly note: Note
  /** The actor is named already by what stands about the note. */
  readonly isWithin?: boolean
}

export function NotePlace({ note, isWithin = false }: Props) {
  const { on } = note
  switch (on.kind) {
    case "event":
      return <EventPlace id={on.event} />
    case "time":
      return <Stretch date={on.date} />
    case "actor":
      return (
        <>
          {!isWithin && (
            <>
              <ActorPlace id={on.actor} />
              <span aria-hidden="true"> · </span>
            </>
          )}
          <Stretch date={on.date} />
        </>
      )
    default:
      return on satisfies never
  }
}

function EventPlace({ id }: { readonly id: string }) {
  const { rowOf, eventOf, text, words } = useReading()
  const { view } = useView()
  const row = rowOf(id)
  const event = row === undefined ? undefined : eventOf(row)
  if (row === undefined) {
    return <em>{words.say(view.asOf === undefined ? "notes.orphanEvent" : "notes.notYetKnown", { id })}</em>
  }
  return (
    <>
      {event && (
        <>
          <EdtfDate edtf={event.date} style="short" />
          <span aria-hidden="true"> · </span>
        </>
      )}
      <Walk to={{ kind: "event", id }}>{event ? text(event.title) : id}</Walk>
    </>
  )
}

function ActorPlace({ id }: { readonly id: string }) {
  const { lookup, words } = useReading()
  return lookup.actors.has(id) ? <ActorName id={id} /> : <em>{words.say("notes.orphanActor", { id })}</em>
}

/** A date that shows its days in the window. */
function Stretch({ date }: { readonly date: string }) {
  const { words } = useReading()
  const { view, change } = useView()
  const span = parseEdtf(date)
  if (!span) return <span>{date}</span>
  const window = aroundDays([span.firstDay, span.lastDay])
  const go = (click: MouseEvent) => {
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
    click.preventDefault()
    change({ window })
  }
  return (
    <a href={hrefOf({ ...view, window })} onClick={go} title={words.say("notes.showDays")}>
      {describeDate(date, words, "short")}
    </a>
  )
}
