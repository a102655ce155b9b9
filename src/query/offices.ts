/** Which of an actor's affiliations hold at a date. An end that is not known excludes nothing. */
import type { Actor, Affiliation } from "../model/actor"
import { type DateSpan, parseEdtf } from "../model/edtf"

/** The days on which an affiliation holds or may hold, infinite where an end is not known. */
export function termOf({ from, to }: Affiliation): readonly [firstDay: number, lastDay: number] {
  const begins = from === undefined ? undefined : parseEdtf(from)
  const ends = to === undefined ? undefined : parseEdtf(to)
  return [begins?.firstDay ?? Number.NEGATIVE_INFINITY, ends?.lastDay ?? Number.POSITIVE_INFINITY]
}

/** Affiliations that hold, or may hold, at some day of `span`. */
export function officesAt(actor: Actor, span: DateSpan): readonly Affiliation[] {
  return actor.affiliations.filter((affiliation) => {
    const [firstDay, lastDay] = termOf(affiliation)
    return firstDay <= span.lastDay && lastDay >= span.firstDay
  })
}
