/** Who took part, in which role, and in what office on that date. */
import { parseEdtf } from "../../model/edtf"
import type { Event } from "../../model/event"
import { officesAt } from "../../query/offices"
import { ActorName } from "./ActorName"
import { keyed } from "./keyed"
import { useReading } from "./reading"

export function Participants({ event }: { readonly event: Event }) {
  const { words } = useReading()
  return (
    <ul className="inspector-pairs">
      {keyed(event.participants, ({ actor, role }) => `${actor} ${role}`).map(({ key, item: { actor, role } }) => (
        <li key={key} className={role === "mentioned" ? "is-mentioned" : undefined}>
          <span>
            <ActorName id={actor} />
            <Office actor={actor} date={event.date} />
          </span>
          <span className="inspector-role">{words.say(`role.${role}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function Office({ actor, date }: { readonly actor: string; readonly date: string }) {
  const { lookup, text } = useReading()
  const span = parseEdtf(date)
  const record = lookup.actors.get(actor)
  if (!span || !record) return null
  const offices = new Set(officesAt(record, span).flatMap(({ role }) => (role ? [text(role)] : [])))
  if (offices.size === 0) return null
  return <small className="inspector-office">{[...offices].join(" · ")}</small>
}
