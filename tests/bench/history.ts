/** What a real dossier has beside its events: what was known when, links, dates that are one of several, offices. All by number, so that the events stay those of the generator. */
import type { Actor } from "../../src/model/actor"
import type { Dossier } from "../../src/model/dossier"
import { type Event, relations } from "../../src/model/event"

const firstYear = 1870
const years = 157
/** One event in so many. */
const revisedEach = 100
const linkedEach = 20
const setEach = 250

/** Sources are published each in its own year; an event in a hundred was first proposed for the year before. */
export function withHistory(dossier: Dossier): Dossier {
  return {
    ...dossier,
    sources: dossier.sources.map((source, i) => ({
      ...source,
      published: `${firstYear + ((i * 61) % years)}-06-15`,
    })),
    actors: dossier.actors.map((actor, i) => withOffices(actor, i, dossier.actors)),
    events: dossier.events.map((event, i) => revised(linked(oneOfDays(event, i), i, dossier.events), i)),
  }
}

/** A person serves one state up to a year, and another since. */
function withOffices(actor: Actor, i: number, actors: readonly Actor[]): Actor {
  if (actor.kind !== "person") return actor
  const states = actors.filter(({ kind }) => kind === "state")
  const serves = (offset: number) => states[(i + offset) % states.length]?.id ?? actor.id
  const turn = firstYear + ((i * 37) % years)
  return {
    ...actor,
    affiliations: [
      { actor: serves(0), to: `${turn}` },
      { actor: serves(1), from: `${turn + 1}` },
    ],
  }
}

function oneOfDays(event: Event, i: number): Event {
  const [, month, day = ""] = /^(\d{4}-\d{2})-(\d{2})$/.exec(event.date) ?? []
  if (i % setEach !== 0 || !month || Number(day) > 20) return event
  return { ...event, date: `[${event.date},${month}-${Number(day) + 5}..${month}-${Number(day) + 7}]` }
}

function linked(event: Event, i: number, events: readonly Event[]): Event {
  const to = events[(i * 7 + 13) % events.length]
  const relation = relations[i % relations.length]
  if (i % linkedEach !== 0 || !to || !relation || to.id === event.id) return event
  return { ...event, links: [{ event: to.id, relation }] }
}

function revised(event: Event, i: number): Event {
  const year = Number(event.date.slice(0, 4))
  if (i % revisedEach !== 0 || !Number.isFinite(year)) return event
  const first = { asOf: `${year - 2}-03-01`, date: `${year - 1}`, status: "proposed" as const, evidence: [] }
  return { ...event, revisions: [first, { asOf: `${year}`, date: event.date, status: event.status, evidence: [] }] }
}
