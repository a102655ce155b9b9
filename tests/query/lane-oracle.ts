/** What lanes mean, said plainly over a dossier's JSON; and dossiers with offices, places and kinds of source to ask it of. */
import fc from "fast-check"
import { type Actor, actorKinds } from "../../src/model/actor"
import type { Dossier } from "../../src/model/dossier"
import { parseEdtf } from "../../src/model/edtf"
import type { Event } from "../../src/model/event"
import { sourceKinds } from "../../src/model/source"
import type { LaneEdits, LaneField } from "../../src/model/view"
import * as arbitrary from "./arbitrary"
import { valuesIn, valuesOfFacet } from "./oracle"

/** The values of a field that an event has. */
export function laneValuesIn(dossier: Dossier, event: Event, field: LaneField): ReadonlySet<string> {
  switch (field) {
    case "ministry":
    case "state":
      return new Set(actorsOf(dossier, event).flatMap((actor) => [...aboveDuring(dossier, actor, event.date, field)]))
    case "source-kind":
      return new Set(
        event.evidence.flatMap(({ source }) => dossier.sources.find(({ id }) => id === source)?.kind ?? []),
      )
    case "country":
      return new Set([dossier.places.find(({ id }) => id === event.place)?.country ?? []].flat())
    case "none":
      return new Set(["all"])
    default:
      return valuesIn(dossier, event, field)
  }
}

export function laneValuesOf(dossier: Dossier, field: LaneField): readonly string[] {
  switch (field) {
    case "ministry":
    case "state":
      return dossier.actors.map(({ id }) => id)
    case "source-kind":
      return sourceKinds
    case "country":
      return [...new Set(dossier.places.flatMap(({ country }) => country ?? []))]
    case "none":
      return ["all"]
    default:
      return valuesOfFacet(dossier, field)
  }
}

/** Before anything in these dossiers. */
const longAgo = -1_000_000

const actorsOf = ({ actors }: Dossier, event: Event) =>
  event.participants.flatMap(({ actor }) => actors.find(({ id }) => id === actor) ?? [])

const termOf = ({ from, to }: Actor["affiliations"][number]) => [
  parseEdtf(from ?? "")?.firstDay ?? Number.NEGATIVE_INFINITY,
  parseEdtf(to ?? "")?.lastDay ?? Number.POSITIVE_INFINITY,
]

/** What changes in who belongs to whom changes on one of these days. */
const turningDays = ({ actors }: Dossier) =>
  actors
    .flatMap(({ affiliations }) => affiliations.map((affiliation) => termOf(affiliation)[0]!))
    .filter(Number.isFinite)

function aboveDuring(dossier: Dossier, actor: Actor, date: string, above: "ministry" | "state"): ReadonlySet<string> {
  const span = parseEdtf(date)
  const first = Math.max(span?.firstDay ?? longAgo, longAgo)
  const last = span?.lastDay ?? Number.POSITIVE_INFINITY
  const days = [first, ...turningDays(dossier).filter((day) => day > first && day <= last)]
  const isEnd = (other: Actor) => other.kind === above || (above === "state" && isParty(dossier, other))
  return new Set(days.flatMap((day) => aboveOn(dossier, actor, day, isEnd)))
}

/** Organizations and forums that at no time belong to a state stand beside the states. */
const isParty = (dossier: Dossier, actor: Actor) =>
  (actor.kind === "organization" || actor.kind === "forum") &&
  [longAgo, ...turningDays(dossier)].every(
    (day) => aboveOn(dossier, actor, day, ({ kind }) => kind === "state").length === 0,
  )

function aboveOn(
  dossier: Dossier,
  actor: Actor,
  day: number,
  isEnd: (actor: Actor) => boolean,
  met: ReadonlySet<string> = new Set(),
): readonly string[] {
  if (met.has(actor.id)) return []
  if (isEnd(actor)) return [actor.id]
  return actor.affiliations.flatMap((affiliation) => {
    const [first, last] = termOf(affiliation)
    const next = dossier.actors.find(({ id }) => id === affiliation.actor)
    return next && first! <= day && day <= last! ? aboveOn(dossier, next, day, isEnd, new Set([...met, actor.id])) : []
  })
}

const days = fc.option(
  fc.integer({ min: -60, max: 60 }).map((n) => new Date((20_500 + n) * 86_400_000).toISOString().slice(0, 10)),
  { nil: undefined },
)

/** Random dossiers whose actors hold offices, circles and contradictions included, and whose events have places. */
export const peopled: fc.Arbitrary<Dossier> = arbitrary.dossier.chain((dossier) => {
  const ids = [...dossier.actors.map(({ id }) => id), "nobody"]
  const affiliation = fc
    .record({ actor: fc.constantFrom(...ids), from: days, to: days })
    .map(({ actor, from, to }) => ({ actor, ...(from && { from }), ...(to && { to }) }))
  const actor = fc.record({
    kind: fc.constantFrom(...actorKinds),
    affiliations: fc.array(affiliation, { maxLength: 3 }),
  })
  const places = ["p0", "p1", "p2", "p3"]
  return fc
    .record({
      actors: fc.tuple(...dossier.actors.map(() => actor)),
      countries: fc.tuple(...places.map(() => fc.constantFrom("JP", "US", undefined))),
      at: fc.tuple(...dossier.events.map(() => fc.constantFrom(...places, "nowhere", undefined))),
      kinds: fc.tuple(...dossier.sources.map(() => fc.constantFrom(...sourceKinds))),
    })
    .map(({ actors, countries, at, kinds }) => ({
      ...dossier,
      actors: dossier.actors.map((own, i) => ({ ...own, ...actors[i] })),
      places: places.map((id, i) => ({ id, name: { en: id }, ...(countries[i] && { country: countries[i] }) })),
      sources: dossier.sources.map((own, i) => ({ ...own, kind: kinds[i] ?? own.kind })),
      events: dossier.events.map((own, i) => ({ ...own, ...(at[i] && { place: at[i] }) })),
    }))
})

/** Edits that name values, the rest, and what is not there. */
export function editsFor(dossier: Dossier, field: LaneField): fc.Arbitrary<LaneEdits> {
  const keys = fc
    .subarray([...laneValuesOf(dossier, field), "*", "unknown"])
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: 0, maxLength: Math.min(chosen.length, 4) }))
  return fc.record({ expanded: keys, pinned: keys, hidden: keys, order: keys })
}
