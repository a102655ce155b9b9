/** What the filters mean, said plainly over a dossier's JSON: slow, obvious, and what the engine is held to. */
import type { Dossier } from "../../src/model/dossier"
import { type Answer, inWindow, parseEdtf } from "../../src/model/edtf"
import { type Event, levels, statuses } from "../../src/model/event"
import { type Facet, type Filters, facets, type Window } from "../../src/model/view"

/** The values an event has in a facet. */
export function valuesIn(dossier: Dossier, event: Event, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case "topic":
      return new Set(event.topics.flatMap((id) => topicAndAbove(dossier, id)))
    case "actor":
      return new Set(event.participants.map(({ actor }) => actor).filter((id) => nounsOf(dossier).actors.has(id)))
    case "kind":
      return new Set([event.kind])
    case "status":
      return new Set([event.status])
    case "level":
      return new Set([event.level ?? "none"])
    case "source":
      return new Set(sourcesOf(dossier, event).map(({ id }) => id))
    case "evidence":
      return evidenceOf(dossier, event)
  }
}

/** All values of a facet, in the order of the dossier. */
export function valuesOfFacet(dossier: Dossier, facet: Facet): readonly string[] {
  switch (facet) {
    case "topic":
      return dossier.topics.map(({ id }) => id)
    case "actor":
      return dossier.actors.map(({ id }) => id)
    case "kind":
      return [...new Set(dossier.events.map(({ kind }) => kind))]
    case "status":
      return statuses
    case "level":
      return [...levels, "none"]
    case "source":
      return dossier.sources.map(({ id }) => id)
    case "evidence":
      return ["publishers-2", "publisher-1", "source-1", "source-0", "official"]
  }
}

/** Whether an event is in a window, by its date as it is parsed. */
export function answerOf(event: Event, window: Window): Answer {
  const span = parseEdtf(event.date)
  if (window[0] > window[1]) return "no"
  return span ? inWindow(span, window) : "possibly"
}

export const isInWindow = (event: Event, window: Window): boolean => answerOf(event, window) !== "no"

/** The days a window asks for: every day where it holds all days that are named. What is open-ended runs to `knownUntil`. */
export function reachOf(dossier: Dossier, window: Window): Window {
  const spans = dossier.events.flatMap(({ date }) => parseEdtf(date) ?? [])
  const nameable = (day: number) => Math.abs(day) <= 100_000_000
  const days = spans.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).filter(nameable)
  const isOpen = spans.some(({ firstDay, lastDay }) => lastDay > 100_000_000 && firstDay <= 100_000_000)
  const known = parseEdtf(dossier.knownUntil ?? "")?.lastDay
  if (days.length > 0 && isOpen && known !== undefined && nameable(known)) days.push(known)
  const holdsAll = days.length > 0 && days.every((day) => day >= window[0] && day <= window[1])
  return holdsAll ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : window
}

/** True when the event passes the choices of all facets but `except`. */
export function passes(dossier: Dossier, event: Event, filters: Filters, except?: Facet): boolean {
  return facets.every((facet) => {
    const choice = filters[facet]
    if (!choice || facet === except) return true
    const values = valuesIn(dossier, event, facet)
    if (choice.exclude.some((id) => values.has(id))) return false
    return choice.include.length === 0 || choice.include.some((id) => values.has(id))
  })
}

/** The events of a view, by id; `found` are the ids Search found. */
export function eventsOf(
  dossier: Dossier,
  filters: Filters,
  window: Window,
  found?: ReadonlySet<string>,
): readonly Event[] {
  return dossier.events.filter(
    (event) => passes(dossier, event, filters) && isInWindow(event, window) && (!found || found.has(event.id)),
  )
}

/** Events of each value of a facet in the window, under the choices of all other facets. */
export function countsOf(
  dossier: Dossier,
  facet: Facet,
  filters: Filters,
  window: Window,
  found?: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map(valuesOfFacet(dossier, facet).map((id) => [id, 0]))
  for (const event of dossier.events) {
    if (!passes(dossier, event, filters, facet) || !isInWindow(event, window) || (found && !found.has(event.id)))
      continue
    for (const id of valuesIn(dossier, event, facet)) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function topicAndAbove(dossier: Dossier, id: string): string[] {
  const chain: string[] = []
  let at: string | undefined = id
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at)
    at = nounsOf(dossier).topics.get(at)?.parent
  }
  return chain
}

function sourcesOf(dossier: Dossier, event: Event) {
  const cited = new Set(event.evidence.map(({ source }) => source))
  return [...cited].flatMap((id) => nounsOf(dossier).sources.get(id) ?? [])
}

const nouns = new WeakMap<Dossier, ReturnType<typeof byId>>()

function nounsOf(dossier: Dossier) {
  const known = nouns.get(dossier) ?? byId(dossier)
  nouns.set(dossier, known)
  return known
}

function byId({ actors, topics, sources }: Dossier) {
  return {
    actors: new Set(actors.map(({ id }) => id)),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    sources: new Map(sources.map((source) => [source.id, source])),
  }
}

function evidenceOf(dossier: Dossier, event: Event): ReadonlySet<string> {
  const sources = sourcesOf(dossier, event)
  const publishers = new Set(sources.map(({ publisher }) => publisher.trim()))
  const values = new Set<string>()
  if (sources.length === 0) values.add("source-0")
  else if (sources.length === 1) values.add("source-1")
  else if (publishers.size === 1) values.add("publisher-1")
  else values.add("publishers-2")
  if (sources.some(({ kind }) => kind === "official")) values.add("official")
  return values
}
