/** The columns of a dossier's events in the order of the file. Plain loops over typed arrays: a million events pass through here in about a second. */
import { plainDay } from "../model/day"
import type { Dossier } from "../model/dossier"
import { type Event, roles } from "../model/event"
import { daysOf, formOfDay } from "./days"
import { fnv1a } from "./fnv1a"
import { codesFor } from "./order"
import { commonLetters, keyOfId } from "./row-order"
import type { Codes, Index, Lists, Vocabulary } from "./rows"
import { createScale } from "./weigh"

/** The columns of an index, without what names it. */
export type Columns = Omit<
  Index,
  "dossier" | "revision" | "catalog" | "vocabulary" | "links" | "doubt" | "revisions" | "record" | "asOf"
>

/** What is good to know of events before their columns are made. */
export interface Survey {
  readonly kinds: ReadonlySet<string>
  /** With how many letters all ids begin alike. */
  readonly common: number
  /** At most so many entries of each list there are. */
  readonly topics: number
  readonly evidence: number
  readonly participants: number
}

export function surveyOf(events: readonly Event[]): Survey {
  const kinds = new Set<string>()
  const firstId = events[0]?.id ?? ""
  let common = firstId.length
  let [topics, evidence, participants] = [0, 0, 0]
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i]!
    kinds.add(event.kind)
    common = commonLetters(event.id, firstId, common)
    topics += event.topics.length
    evidence += event.evidence.length
    participants += event.participants.length
  }
  return { kinds, common, topics, evidence, participants }
}

export interface Collected {
  readonly columns: Columns
  /** Of the ids; see keyOfId. */
  readonly keys: Float64Array
}

export function collectColumns(dossier: Dossier, vocabulary: Vocabulary, survey: Survey): Collected {
  const { events } = dossier
  const size = events.length
  const kindCodes = codesOf(vocabulary.kinds)
  const statusCodes = codesOf(vocabulary.statuses)
  const levelCodes = codesOf(vocabulary.levels)
  const placeCodes = codesOf(vocabulary.places)
  const columns = {
    size,
    firstDay: new Int32Array(size),
    lastDay: new Int32Array(size),
    form: new Uint8Array(size),
    kind: codesFor(vocabulary.kinds.length - 1, size),
    status: new Uint8Array(size),
    level: new Uint8Array(size),
    weight: new Uint8Array(size),
    evidence: new Uint8Array(size),
    place: codesFor(vocabulary.places.length, size),
    idHash: new Uint32Array(size),
  }
  const topics = createListWriter(vocabulary.topics, size, survey.topics)
  const sources = createListWriter(vocabulary.sources, size, survey.evidence)
  const actors = createListWriter(vocabulary.actors, size, survey.participants)
  const keys = new Float64Array(size)
  const roleOf = new Uint8Array(actors.codes.length)
  const scale = createScale(dossier)

  for (let i = 0; i < size; i += 1) {
    const event = events[i]!
    const day = plainDay(event.date)
    const days = day === undefined ? daysOf(event.date) : undefined
    columns.firstDay[i] = days ? days.first : day!
    columns.lastDay[i] = days ? days.last : day!
    columns.form[i] = days ? days.form : formOfDay
    columns.kind[i] = kindCodes.get(event.kind) ?? 0
    columns.status[i] = statusCodes.get(event.status) ?? 0
    columns.level[i] = levelCodes.get(event.level ?? "none") ?? 0
    columns.place[i] =
      event.place === undefined ? vocabulary.places.length : (placeCodes.get(event.place) ?? vocabulary.places.length)
    columns.idHash[i] = fnv1a(event.id)
    keys[i] = keyOfId(event.id, survey.common)
    for (const topic of event.topics) topics.add(topic)
    topics.endRow()
    for (const { source } of event.evidence) sources.add(source)
    const firstSource = sources.endRow()
    addParts(event, actors, roleOf)
    actors.endRow()
    scale.weigh(event, sources.codes, firstSource, sources.length())
    columns.evidence[i] = scale.evidence()
    columns.weight[i] = scale.weight()
  }
  const lists = { topics: topics.lists(), actors: actors.lists(), sources: sources.lists() }
  return { columns: { ...columns, ...lists, roles: roleOf.slice(0, actors.length()) }, keys }
}

const mentioned = roles.indexOf("mentioned")
const roleCodes = codesOf(roles)

/** Anything is stronger than a mention, and the first role named wins among the others. */
function addParts({ participants }: Event, actors: ListWriter, roleOf: Uint8Array): void {
  for (const { actor, role } of participants) {
    const next = actors.length()
    const at = actors.add(actor)
    // Roles are of a closed list, which the gate has checked.
    if (at !== undefined && (at === next || roleOf[at] === mentioned)) roleOf[at] = roleCodes.get(role)!
  }
}

interface ListWriter {
  readonly codes: Codes
  /** Adds an id to the row at hand, once; its place among the entries, or undefined where the id stands for nothing. */
  add(id: string): number | undefined
  /** Closes the row; where its entries begin. */
  endRow(): number
  length(): number
  lists(): Lists
}

/** Writes lists of codes row by row. `room` is the most entries there may be. */
function createListWriter(ids: readonly string[], size: number, room: number): ListWriter {
  const codeOf = codesOf(ids)
  const offsets = new Uint32Array(size + 1)
  const codes = codesFor(ids.length - 1, room)
  /** Where each code was written last. */
  const placeOf = new Int32Array(ids.length).fill(-1)
  let row = 0
  let start = 0
  let length = 0
  return {
    codes,
    add(id) {
      const code = codeOf.get(id)
      if (code === undefined) return undefined
      if (placeOf[code]! < start) {
        placeOf[code] = length
        codes[length] = code
        length += 1
      }
      return placeOf[code]!
    },
    endRow() {
      const begun = start
      row += 1
      start = length
      offsets[row] = length
      return begun
    },
    length: () => length,
    lists: () => ({ offsets, codes: length === room ? codes : codes.slice(0, length) }),
  }
}

function codesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, code) => [id, code]))
}
