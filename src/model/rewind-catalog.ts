/** All of a dossier but its events, as it stood on a day. Of events it knows only what it is told, so that columns can ask as well as records. */
import type { Actor, Affiliation } from "./actor"
import type { Commitment, CommitmentUpdate } from "./commitment"
import { isoOfDay } from "./day"
import type { AgendaItem, Catalog, Claim, Phase } from "./dossier"
import { parseEdtf } from "./edtf"
import { type PublishedOn, settledDay } from "./known"

/** When what a catalog refers to became known. */
export interface Timing {
  readonly publishedOn: PublishedOn
  /** Infinity where there is no such event. */
  readonly knownOn: (event: string) => number
  /** The first day on which an event, dated as it then was, had begun; Infinity where it never did. */
  readonly begunOn: (event: string) => number
}

/**
 * The catalog as it stood on a day. Phases and offices are there once they have begun, anchors once both are known. The title and the description of the
 * dossier have one state only; notes are the reader's own and stay.
 */
export function rewindCatalog(catalog: Catalog, timing: Timing, day: number): Catalog {
  const { anchors, startsFrom, ...rest } = catalog
  const isKnown = (event: string) => timing.knownOn(event) <= day
  const isOut = (source: string) => (timing.publishedOn(source) ?? day) <= day
  return {
    ...rest,
    ...(anchors && isKnown(anchors.opening) && isKnown(anchors.culminating) && { anchors }),
    ...(startsFrom !== undefined && isOut(startsFrom) && { startsFrom }),
    knownUntil: reachOn(catalog.knownUntil, day),
    phases: catalog.phases.filter(({ date }) => hasBegun(date, day)).map((phase) => rewindPhase(phase, day)),
    sources: catalog.sources.filter(({ id }) => isOut(id)),
    actors: catalog.actors.map((actor) => rewindActor(actor, day)),
    commitments: catalog.commitments
      .filter((commitment) => commitmentKnownOn(commitment, timing) <= day)
      .map((commitment) => rewindCommitment(commitment)),
    claims: catalog.claims.filter(({ source }) => isOut(source)).map(rewindClaim),
    agenda: catalog.agenda.filter((item) => agendaKnownOn(item, timing) <= day).map(rewindAgendaItem),
  }

  function rewindCommitment(commitment: Commitment): Commitment {
    const updates = commitment.updates
      .filter((update) => updateKnownOn(update, timing) <= day)
      .map((update) => ({ ...update, evidence: update.evidence.filter(isOut) }))
    if (commitment.madeAt === undefined || isKnown(commitment.madeAt)) return { ...commitment, updates }
    const { madeAt: _, ...unplaced } = commitment
    return { ...unplaced, updates }
  }

  function rewindClaim(claim: Claim): Claim {
    return { ...claim, events: claim.events.filter(isKnown), corroboratedBy: claim.corroboratedBy.filter(isOut) }
  }

  /** What became of an item was judged from all that it cites: it is told once all of that is known. */
  function rewindAgendaItem(item: AgendaItem): AgendaItem {
    if (item.events.every(isKnown) && item.sources.every(isOut)) return item
    const { summitOutcome: _, afterSummit: __, confidence: ___, gaps: ____, ...matter } = item
    return { ...matter, events: item.events.filter(isKnown), sources: item.sources.filter(isOut) }
  }
}

/** A commitment became known when the event where it was made had begun, or with its first update; -Infinity where it names neither. */
export function commitmentKnownOn({ madeAt, updates }: Commitment, timing: Timing): number {
  if (madeAt === undefined && updates.length === 0) return Number.NEGATIVE_INFINITY
  const made = madeAt === undefined ? Number.POSITIVE_INFINITY : timing.begunOn(madeAt)
  return Math.min(made, ...updates.map((update) => updateKnownOn(update, timing)))
}

/** An update became known with its first dated source, where it has none when its event had begun; never before the event itself. */
export function updateKnownOn({ event, evidence }: CommitmentUpdate, timing: Timing): number {
  const first = firstPublished(evidence, timing.publishedOn)
  return first === undefined ? timing.begunOn(event) : Math.max(first, timing.knownOn(event))
}

/** An item became known with the first of the events and dated sources it cites; -Infinity where it cites none. */
function agendaKnownOn({ events, sources }: AgendaItem, timing: Timing): number {
  const first = firstPublished(sources, timing.publishedOn)
  if (first === undefined && events.length === 0) return Number.NEGATIVE_INFINITY
  return Math.min(first ?? Number.POSITIVE_INFINITY, ...events.map(timing.knownOn))
}

function firstPublished(sources: readonly string[], publishedOn: PublishedOn): number | undefined {
  const days = sources.map(publishedOn).filter((day) => day !== undefined)
  return days.length > 0 ? Math.min(...days) : undefined
}

/** What begins later than a day has not begun, and what ends later has no end yet. */
function rewindActor(actor: Actor, day: number): Actor {
  if (actor.affiliations.every(({ from, to }) => hasBegun(from, day) && !endsAfter(to, day))) return actor
  const affiliations = actor.affiliations
    .filter(({ from }) => hasBegun(from, day))
    .map((affiliation) => (endsAfter(affiliation.to, day) ? endless(affiliation) : affiliation))
  return { ...actor, affiliations }
}

/** A stretch that was still going on: no one knew until when. */
function rewindPhase(phase: Phase, day: number): Phase {
  const [from, to] = phase.date.split("/")
  return to !== undefined && to !== ".." && endsAfter(phase.date, day) ? { ...phase, date: `${from}/..` } : phase
}

function endless({ to: _, ...affiliation }: Affiliation): Affiliation {
  return affiliation
}

function hasBegun(date: string | undefined, day: number): boolean {
  return date === undefined || (parseEdtf(date)?.firstDay ?? day) <= day
}

function endsAfter(date: string | undefined, day: number): boolean {
  return date !== undefined && (parseEdtf(date)?.lastDay ?? day) > day
}

/** How far the record reached on a day. */
function reachOn(knownUntil: string | undefined, day: number): string {
  return knownUntil !== undefined && settledDay(knownUntil) <= day ? knownUntil : isoOfDay(day)
}
