/** A dossier as it stood on a day: what had been published by then, and what was then known of each event. Titles and summaries have one state only. */
import type { Dossier } from "./dossier"
import type { Event, Evidence } from "./event"
import { begunOn, foreseen, type PublishedOn, publicationsOf, settledDay, stateOn, statesOf } from "./known"
import { rewindCatalog, type Timing } from "./rewind-catalog"
import { undrawn } from "./saved-figure"

/** A day to rewind to, and what is needed to rewind an event. */
export interface Then {
  readonly day: number
  readonly publishedOn: PublishedOn
  /** Whether an event was known by the end of the day. */
  readonly isKnown: (event: string) => boolean
}

/**
 * The dossier as it stood at the end of a day: nothing in it was published or became known later. To rewind twice is to rewind to the earlier day.
 * Sources without a date of publication are always there, and so are actors, topics and places, who are what the record speaks of.
 */
export function rewindDossier(dossier: Dossier, day: number): Dossier {
  const { events, notes, figures, ...catalog } = dossier
  const publishedOn = publicationsOf(dossier.sources)
  const history = new Map(events.map((event) => [event.id, statesOf(event, publishedOn)]))
  const timing: Timing = {
    publishedOn,
    knownOn: (event) => history.get(event)?.[0]?.knownOn ?? Number.POSITIVE_INFINITY,
    begunOn: (event) => begunOn(history.get(event) ?? []),
  }
  const then: Then = { day, publishedOn, isKnown: (event) => timing.knownOn(event) <= day }
  return {
    ...rewindCatalog(catalog, timing, day),
    notes,
    // What was drawn shows what was known later.
    figures: figures.map(undrawn),
    events: events.filter(({ id }) => then.isKnown(id)).map((event) => rewindEvent(event, then)),
  }
}

/**
 * An event as it was known on a day: its date and status are those of the latest revision by then, its evidence what had been published. The event itself
 * where nothing differs, or before it was known.
 */
export function rewindEvent(event: Event, then: Then): Event {
  const state = stateOn(statesOf(event, then.publishedOn), then.day)
  if (!state) return event
  const { date, status } = state
  const links = kept(event.links, (link) => then.isKnown(link.event))
  const evidence = rewindEvidence(event, then)
  const revisions = rewindRevisions(event.revisions, then)
  const isSame =
    links === event.links &&
    evidence === event.evidence &&
    revisions === event.revisions &&
    date === event.date &&
    status === event.status
  return isSame ? event : { ...event, date, status, evidence, links, revisions }
}

function rewindRevisions(revisions: Event["revisions"], then: Then): Event["revisions"] {
  const known = kept(revisions, ({ asOf }) => settledDay(asOf) <= then.day)
  const rewound = known.map((revision) => {
    const evidence = publishedBy(revision.evidence, then)
    const { status } = foreseen(revision, then.day)
    const isSame = evidence === revision.evidence && status === revision.status
    return isSame ? revision : { ...revision, status, evidence }
  })
  return rewound.every((revision, i) => revision === known[i]) ? known : rewound
}

/** The event's own sources; until the last of them is out, those of its revisions stand beside them, each source once. */
function rewindEvidence(event: Event, then: Then): Evidence[] {
  const own = publishedBy(event.evidence, then)
  if (own === event.evidence) return own
  const cited = new Set(own.map(({ source }) => source))
  const more = event.revisions
    .flatMap(({ evidence }) => publishedBy(evidence, then))
    .filter(({ source }) => !cited.has(source) && cited.add(source))
  return more.length > 0 ? [...own, ...more] : own
}

function publishedBy(evidence: Evidence[], { day, publishedOn }: Then): Evidence[] {
  return kept(evidence, ({ source }) => (publishedOn(source) ?? day) <= day)
}

/** The list without what does not belong; the very list where all does. */
function kept<T>(list: T[], belongs: (entry: T) => boolean): T[] {
  return list.every(belongs) ? list : list.filter(belongs)
}
