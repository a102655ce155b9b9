/** Which of an actor's affiliations hold at a date. An end that is not known excludes nothing. */
import type { Actor, Affiliation } from "../model/actor"
import { type DateSpan, parseEdtf } from "../model/edtf"

/** Affiliations that hold, or may hold, at some day of `span`. */
export function officesAt(actor: Actor, span: DateSpan): readonly Affiliation[] {
  return actor.affiliations.filter(({ from, to }) => {
    const begins = from === undefined ? undefined : parseEdtf(from)
    const ends = to === undefined ? undefined : parseEdtf(to)
    return (begins?.firstDay ?? -Infinity) <= span.lastDay && (ends?.lastDay ?? Infinity) >= span.firstDay
  })
}
