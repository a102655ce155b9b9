/**
 * The one gate: whatever comes in becomes a dossier and a list of issues, or no dossier and the reason. A bad record falls alone; a bad reference or an
 * optional date falls alone within its record; an unknown field is named and not read. The order matters: first form, then dates, then ids that stand
 * twice, then references to what is left, then circles.
 */
import { actorSchema } from "./actor"
import { actorAffiliations, eventWholes, topicParents, withoutCircles } from "./circles"
import { commitmentSchema } from "./commitment"
import { agendaItemSchema, claimSchema, type Dossier, dossierFormat, dossierVersion, phaseSchema } from "./dossier"
import { type Event, eventSchema } from "./event"
import { excerpt, type Fault, faultsOf, strangersOf } from "./explain"
import { readHead } from "./head"
import type { Issue } from "./issue"
import { gatherIssues, type Issues } from "./issues"
import { change, idsOf, type Kept, unique } from "./kept"
import { placeSchema } from "./place"
import type { Where } from "./references"
import * as references from "./references"
import { isRecord, type Reader, readerOf, unfit } from "./schema-reader"
import * as sense from "./sense"
import { sourceSchema } from "./source"
import { topicSchema } from "./topic"

export interface Validation {
  /** Undefined where nothing could be read at all. */
  readonly dossier: Dossier | undefined
  readonly issues: readonly Issue[]
}

/** Columns keep an event's kind in one byte. */
const mostKinds = 250

const readers = {
  phases: readerOf(phaseSchema),
  sources: readerOf(sourceSchema),
  actors: readerOf(actorSchema),
  topics: readerOf(topicSchema),
  places: readerOf(placeSchema),
  events: readerOf(eventSchema),
  commitments: readerOf(commitmentSchema),
  claims: readerOf(claimSchema),
  agenda: readerOf(agendaItemSchema),
}
type List = keyof typeof readers

/** Reads what claims to be a dossier. Never throws, never changes the draft; works in time linear in its size. */
export function validate(draft: unknown): Validation {
  const issues = gatherIssues()
  const head = readHead(draft, issues)
  if (!head || !isRecord(draft)) return { dossier: undefined, issues: issues.all() }
  const lists = readLists(draft, issues)
  const known: references.Known = {
    events: idsOf(lists.events),
    actors: idsOf(lists.actors),
    topics: idsOf(lists.topics),
    places: idsOf(lists.places),
    sources: idsOf(lists.sources),
  }
  const mender = { known, issues }
  const mended = <T>(kept: Kept<T>, mend: (mender: references.Mender, record: T, where: Where) => T | undefined) =>
    change(kept, (record, where) => mend(mender, record, where))
  const dossier: Dossier = {
    format: dossierFormat,
    version: dossierVersion,
    ...references.mendHead(mender, sense.senseOfHead(issues, head)),
    phases: [...lists.phases.records],
    sources: [...lists.sources.records],
    actors: withoutCircles(mended(lists.actors, references.mendActor), actorAffiliations, issues),
    topics: withoutCircles(mended(lists.topics, references.mendTopic), topicParents, issues),
    places: [...lists.places.records],
    events: withoutCircles(mended(lists.events, references.mendEvent), eventWholes, issues),
    commitments: [...mended(lists.commitments, references.mendCommitment).records],
    claims: [...mended(lists.claims, references.mendClaim).records],
    agenda: [...mended(lists.agenda, references.mendAgendaItem).records],
  }
  return { dossier, issues: issues.all() }
}

/** The records of each list that are well formed, make sense and bear an id of their own. */
function readLists(draft: Readonly<Record<string, unknown>>, issues: Issues) {
  const read = <T>(list: List, reader: Reader<T>) => readList(draft[list], list, reader, issues)
  const sensible = <T>(kept: Kept<T>, senseOf: (issues: Issues, record: T, where: Where) => T | undefined) =>
    change(kept, (record, where) => senseOf(issues, record, where))
  return {
    phases: unique(sensible(read("phases", readers.phases), sense.senseOfPhase), issues),
    sources: unique(sensible(read("sources", readers.sources), sense.senseOfSource), issues),
    actors: unique(sensible(read("actors", readers.actors), sense.senseOfActor), issues),
    topics: unique(read("topics", readers.topics), issues),
    places: unique(read("places", readers.places), issues),
    events: withFewKinds(unique(sensible(read("events", readers.events), sense.senseOfEvent), issues), issues),
    commitments: unique(sensible(read("commitments", readers.commitments), sense.senseOfCommitment), issues),
    claims: read("claims", readers.claims),
    agenda: read("agenda", readers.agenda),
  }
}

function readList<T>(value: unknown, list: List, reader: Reader<T>, issues: Issues): Kept<T> {
  if (value === undefined || value === null) return { list, records: [] }
  if (!Array.isArray(value)) {
    issues.add("issue.type", list, "record", { expected: "array", found: typeof value })
    return { list, records: [] }
  }
  const records: T[] = []
  let positions: number[] | undefined
  const { length } = value
  for (let i = 0; i < length; i++) {
    // Asked for once: a lazy list makes it anew each time.
    const given: unknown = value[i]
    const record = reader.read(given)
    if (record === unfit) {
      nameFaults(reader, given, [list, i], issues)
      positions ??= Array.from(records, (_, at) => at)
      continue
    }
    if (reader.sawStranger()) nameStrangers(reader, given, references.pathOf([list, i]), issues)
    records.push(record)
    positions?.push(i)
  }
  return { list, records, positions }
}

const onlyCounted: Fault = { path: "", code: "issue.type", values: {} }

function nameFaults<T>(reader: Reader<T>, value: unknown, where: Where, issues: Issues): void {
  const faults = issues.isOpen() ? faultsOf(reader.node, value) : [onlyCounted]
  for (const fault of faults) {
    issues.add(fault.code, references.pathOf(where) + fault.path, "record", fault.values)
  }
}

function nameStrangers<T>(reader: Reader<T>, value: unknown, path: string, issues: Issues): void {
  const strangers = issues.isOpen() ? strangersOf(reader.node, value) : [""]
  for (const stranger of strangers) issues.add("issue.unknownField", path + stranger, "part")
}

function withFewKinds(kept: Kept<Event>, issues: Issues): Kept<Event> {
  const kinds = new Set<string>()
  return change(kept, (event, where) => {
    if (kinds.size < mostKinds) kinds.add(event.kind)
    if (kinds.has(event.kind)) return event
    issues.add("issue.tooManyKinds", `${references.pathOf(where)}.kind`, "record", {
      found: excerpt(event.kind),
      limit: mostKinds,
    })
    return undefined
  })
}
