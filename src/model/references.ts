/**
 * Mends the references of records: what points to nothing, or twice to the same thing, is left out by itself and named; the record stands. The one
 * reference a record cannot do without is a claim's source. Answers the record itself where nothing had to be mended.
 */
import type { Actor } from "./actor"
import type { Commitment, CommitmentUpdate } from "./commitment"
import type { AgendaItem, Claim, Head } from "./dossier"
import type { Event, Evidence, Link, Participant, Revision } from "./event"
import type { Issues } from "./issues"
import type { Note } from "./note"
import type { Topic } from "./topic"

/** The ids there are. */
export type Known = Readonly<Record<"events" | "actors" | "topics" | "places" | "sources", ReadonlySet<string>>>

/** Where a record stands in the file, spelled out only when something is wrong with it. */
export type Where = readonly [list: string, position: number]

export interface Mender {
  readonly known: Known
  readonly issues: Issues
}

const itself = (id: string) => id
const ofSource = (evidence: Evidence) => evidence.source
const ofActor = (part: Participant) => part.actor
const ofEvent = (part: Link | CommitmentUpdate) => part.event
const partOf = (part: Participant) => `${part.actor} ${part.role}`
const linkOf = (link: Link) => `${link.event} ${link.relation}`

export function mendEvent(mender: Mender, event: Event, where: Where): Event {
  const place = mendOne(mender, event.place, "places", where, "place")
  const participants = mendList(mender, event.participants, ofActor, "actors", where, "participants", partOf)
  const topics = mendList(mender, event.topics, itself, "topics", where, "topics", itself)
  const evidence = mendList(mender, event.evidence, ofSource, "sources", where, "evidence")
  const links = mendList(mender, event.links, ofEvent, "events", where, "links", linkOf)
  const revisions = event.revisions.length === 0 ? event.revisions : mendRevisions(mender, event.revisions, where)
  const isSame =
    place === event.place &&
    participants === event.participants &&
    topics === event.topics &&
    evidence === event.evidence &&
    links === event.links &&
    revisions === event.revisions
  if (isSame) return event
  const mended = { ...event, participants, topics, evidence, links, revisions }
  if (place === event.place) return mended
  const { place: _, ...placeless } = mended
  return placeless
}

function mendRevisions(mender: Mender, revisions: Revision[], where: Where): Revision[] {
  return mapSame(revisions, (revision, i) => {
    const evidence = mendList(mender, revision.evidence, ofSource, "sources", where, `revisions[${i}].evidence`)
    return evidence === revision.evidence ? revision : { ...revision, evidence }
  })
}

export function mendActor(mender: Mender, actor: Actor, where: Where): Actor {
  const affiliations = mendList(mender, actor.affiliations, (one) => one.actor, "actors", where, "affiliations")
  return affiliations === actor.affiliations ? actor : { ...actor, affiliations }
}

export function mendTopic(mender: Mender, topic: Topic, where: Where): Topic {
  const { parent, ...root } = topic
  return mendOne(mender, parent, "topics", where, "parent") === parent ? topic : root
}

export function mendCommitment(mender: Mender, commitment: Commitment, where: Where): Commitment {
  const mended = {
    ...commitment,
    parties: mendList(mender, commitment.parties, itself, "actors", where, "parties", itself),
    to: mendList(mender, commitment.to, itself, "actors", where, "to", itself),
    topics: mendList(mender, commitment.topics, itself, "topics", where, "topics", itself),
    updates: mapSame(mendList(mender, commitment.updates, ofEvent, "events", where, "updates"), (update, i) => {
      const evidence = mendList(mender, update.evidence, itself, "sources", where, `updates[${i}].evidence`, itself)
      return evidence === update.evidence ? update : { ...update, evidence }
    }),
  }
  const { madeAt, ...unplaced } = mended
  return mendOne(mender, madeAt, "events", where, "madeAt") === madeAt ? mended : unplaced
}

/** Undefined where the claim's own source is not there: without it no one would say who claims it. */
export function mendClaim(mender: Mender, claim: Claim, where: Where): Claim | undefined {
  if (!mender.known.sources.has(claim.source)) {
    mender.issues.add("issue.dangling", `${pathOf(where)}.source`, "record", { id: claim.source, noun: "sources" })
    return undefined
  }
  return {
    ...claim,
    events: mendList(mender, claim.events, itself, "events", where, "events", itself),
    corroboratedBy: mendList(mender, claim.corroboratedBy, itself, "sources", where, "corroboratedBy", itself),
  }
}

export function mendAgendaItem(mender: Mender, item: AgendaItem, where: Where): AgendaItem {
  return {
    ...item,
    topics: mendList(mender, item.topics, itself, "topics", where, "topics", itself),
    events: mendList(mender, item.events, itself, "events", where, "events", itself),
    sources: mendList(mender, item.sources, itself, "sources", where, "sources", itself),
  }
}

/** A reader's note stands whatever becomes of what it was written on: that is said, and nothing is lost. */
export function mendNote({ known, issues }: Mender, note: Note, where: Where): Note {
  const { on } = note
  const path = `${pathOf(where)}.on.${on.kind}`
  if (on.kind === "event" && !known.events.has(on.event))
    issues.add("issue.orphanNote", path, "nothing", { id: on.event, noun: "events" })
  if (on.kind === "actor" && !known.actors.has(on.actor))
    issues.add("issue.orphanNote", path, "nothing", { id: on.actor, noun: "actors" })
  return note
}

/** Anchors stand together or fall together: a run-up has two ends. */
export function mendHead({ known, issues }: Mender, head: Head): Head {
  const { anchors, startsFrom, ...rest } = head
  const missing = (["opening", "culminating"] as const).filter((end) => anchors && !known.events.has(anchors[end]))
  for (const end of missing) {
    issues.add("issue.dangling", `anchors.${end}`, "part", { id: anchors?.[end] ?? "", noun: "events" })
  }
  const isStartKnown = startsFrom === undefined || known.sources.has(startsFrom)
  if (!isStartKnown) issues.add("issue.dangling", "startsFrom", "part", { id: startsFrom, noun: "sources" })
  return {
    ...rest,
    ...(isStartKnown && startsFrom !== undefined ? { startsFrom } : {}),
    ...(anchors && missing.length === 0 ? { anchors } : {}),
  }
}

export function pathOf([list, position]: Where): string {
  return `${list}[${position}]`
}

function mendOne(
  { known, issues }: Mender,
  id: string | undefined,
  noun: keyof Known,
  where: Where,
  field: string,
): string | undefined {
  if (id === undefined || known[noun].has(id)) return id
  issues.add("issue.dangling", `${pathOf(where)}.${field}`, "part", { id, noun })
  return undefined
}

/** The list without what points to nothing; with `keyOf`, also without what says again what an earlier entry says. */
function mendList<T>(
  { known, issues }: Mender,
  list: T[],
  idOf: (entry: T) => string,
  noun: keyof Known,
  where: Where,
  field: string,
  keyOf?: (entry: T) => string,
): T[] {
  const ids = known[noun]
  if (areKnown(list, idOf, ids) && !(keyOf && hasRepeats(list, idOf, keyOf))) return list
  const seen = new Set<string>()
  return list.filter((entry, i) => {
    const isKnown = ids.has(idOf(entry))
    const isRepeated = keyOf !== undefined && seen.has(keyOf(entry))
    if (keyOf) seen.add(keyOf(entry))
    if (isKnown && !isRepeated) return true
    const code = isKnown ? "issue.repeated" : "issue.dangling"
    issues.add(code, `${pathOf(where)}.${field}[${i}]`, "part", { id: idOf(entry), noun })
    return false
  })
}

function areKnown<T>(list: readonly T[], idOf: (entry: T) => string, ids: ReadonlySet<string>): boolean {
  for (const entry of list) if (!ids.has(idOf(entry))) return false
  return true
}

function hasRepeats<T>(list: readonly T[], idOf: (entry: T) => string, keyOf: (entry: T) => string): boolean {
  // A set, and a key for each entry, cost more than they save for the few entries most lists have.
  if (list.length > 16) return new Set(list.map(keyOf)).size < list.length
  for (let i = 1; i < list.length; i++) {
    const entry = list[i] as T // i is within bounds
    for (let j = 0; j < i; j++) {
      const earlier = list[j] as T // as is j
      if (idOf(earlier) === idOf(entry) && keyOf(earlier) === keyOf(entry)) return true
    }
  }
  return false
}

/** Like `map`, but the same list where nothing changed. */
function mapSame<T>(list: T[], change: (entry: T, i: number) => T): T[] {
  const changed = list.map(change)
  return changed.every((entry, i) => entry === list[i]) ? list : changed
}
