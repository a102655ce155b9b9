/**
 * The one gate: whatever comes in becomes a dossier and a list of issues, or no dossier and the reason. A bad record falls alone; a bad reference or an
 * optional date falls alone within its record; an unknown field is named and not read. The order matters: of each record first its form, then its dates,
 * then whether its id stands already; then, of all that is left, references and circles.
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
import { change, type Kept } from "./kept"
import { mostNotes, noteSchema } from "./note"
import { placeSchema } from "./place"
import type { Where } from "./references"
import * as references from "./references"
import { mostFigures, savedFigureSchema } from "./saved-figure"
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
  notes: readerOf(noteSchema),
  figures: readerOf(savedFigureSchema),
}
type List = keyof typeof readers

/** Reads what claims to be a dossier. Never throws, never changes the draft; works in time linear in its size. */
export function validate(draft: unknown): Validation {
  const issues = gatherIssues()
  const head = readHead(draft, issues)
  if (!head || !isRecord(draft)) return { dossier: undefined, issues: issues.all() }
  const known = noIds()
  const lists = readLists(draft, known, issues)
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
    notes: [...mended(lists.notes, references.mendNote).records],
    figures: [...lists.figures.records],
  }
  return { dossier, issues: issues.all() }
}

const noIds = () => ({
  events: new Set<string>(),
  actors: new Set<string>(),
  topics: new Set<string>(),
  places: new Set<string>(),
  sources: new Set<string>(),
})

/** What becomes of a record that is well formed; undefined where it falls. */
type Admit<T> = (record: T, where: Where) => T | undefined

/** The records of each list that are well formed, make sense and bear an id of their own; their ids go into `known`. */
function readLists(draft: Readonly<Record<string, unknown>>, known: ReturnType<typeof noIds>, issues: Issues) {
  const read = <T>(list: List, reader: Reader<T>, admit?: Admit<T>) =>
    readList(draft[list], list, reader, issues, admit)
  // All is asked of a record at once, while it is at hand: to come back to each of a million takes longer than the questions.
  const owned =
    <T extends { readonly id: string }>(ids: Set<string>, admit: (record: T, where: Where) => T | undefined) =>
    (record: T, where: Where) => {
      const admitted = admit(record, where)
      return admitted && isIdNew(ids, record.id, where, issues) ? admitted : undefined
    }
  const sensible =
    <T>(senseOf: (issues: Issues, record: T, where: Where) => T | undefined): Admit<T> =>
    (record, where) =>
      senseOf(issues, record, where)
  const asItIs = <T>(record: T): T => record
  return {
    phases: read("phases", readers.phases, owned(new Set(), sensible(sense.senseOfPhase))),
    sources: read("sources", readers.sources, owned(known.sources, sensible(sense.senseOfSource))),
    actors: read("actors", readers.actors, owned(known.actors, sensible(sense.senseOfActor))),
    topics: read("topics", readers.topics, owned(known.topics, asItIs)),
    places: read("places", readers.places, owned(known.places, asItIs)),
    events: read("events", readers.events, ofFewKinds(issues, owned(known.events, sensible(sense.senseOfEvent)))),
    commitments: read("commitments", readers.commitments, owned(new Set(), sensible(sense.senseOfCommitment))),
    claims: read("claims", readers.claims),
    agenda: read("agenda", readers.agenda),
    notes: read(
      "notes",
      readers.notes,
      ofFew(
        mostNotes,
        (path) => issues.add("issue.tooManyNotes", path, "record", { limit: mostNotes }),
        owned(new Set(), sensible(sense.senseOfNote)),
      ),
    ),
    figures: read(
      "figures",
      readers.figures,
      ofFew(
        mostFigures,
        (path) => issues.add("issue.tooManyFigures", path, "record", { limit: mostFigures }),
        owned(new Set(), asItIs),
      ),
    ),
  }
}

/** Of records with the same id the first stands. */
function isIdNew(ids: Set<string>, id: string, where: Where, issues: Issues): boolean {
  const isNew = ids.size < ids.add(id).size
  if (!isNew) issues.add("issue.duplicateId", `${references.pathOf(where)}.id`, "record", { id })
  return isNew
}

function readList<T>(value: unknown, list: List, reader: Reader<T>, issues: Issues, admit?: Admit<T>): Kept<T> {
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
    const where = [list, i] as const
    const record = reader.read(given)
    if (record === unfit) nameFaults(reader, given, where, issues)
    else if (reader.sawStranger()) nameStrangers(reader, given, references.pathOf(where), issues)
    const admitted = record === unfit || !admit ? record : (admit(record, where) ?? unfit)
    if (admitted === unfit) {
      positions ??= Array.from(records, (_, at) => at)
      continue
    }
    records.push(admitted)
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

/** Kinds count from events that stand; one of a kind too many falls, whatever else may be said of it. */
function ofFewKinds(issues: Issues, admit: Admit<Event>): Admit<Event> {
  const kinds = new Set<string>()
  return (event, where) => {
    if (kinds.size < mostKinds || kinds.has(event.kind)) {
      const admitted = admit(event, where)
      if (admitted) kinds.add(event.kind)
      return admitted
    }
    issues.add("issue.tooManyKinds", `${references.pathOf(where)}.kind`, "record", {
      found: excerpt(event.kind),
      limit: mostKinds,
    })
    return undefined
  }
}

/** Notes and saved figures lie in one row of the store; those beyond what it holds fall, each by name. */
function ofFew<T>(most: number, refuse: (path: string) => void, admit: Admit<T>): Admit<T> {
  let count = 0
  return (record, where) => {
    const admitted = admit(record, where)
    if (!admitted) return undefined
    if (++count <= most) return admitted
    refuse(references.pathOf(where))
    return undefined
  }
}
