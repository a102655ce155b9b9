/** The timeline's answer: lanes with their days, and what the drawing must know of each row. No pixel, no language. */

import type { Words } from "../../i18n/intl"
import { parseEdtf } from "../../model/edtf"
import { roles } from "../../model/event"
import { familiesOf } from "../../model/families"
import { type Localized, localize } from "../../model/localized"
import type { LaneField, View } from "../../model/view"
import { type Density, densityOf } from "../../query/bins"
import { hasRow } from "../../query/bitmap"
import { lanesOf } from "../../query/lanes"
import { rowOfId } from "../../query/row-of"
import { type Index, openFirstDay, openLastDay, type Rows } from "../../query/rows"
import { wholeSpan } from "../../query/span"
import { familyInk, type Ink } from "../../scene/theme"
import { type Calendar, calendarsOf } from "./calendar"
import { familiesOfRows, noFamily } from "./families"
import { groupingOf, laneBitsOf } from "./lane-bits"

export interface Lane {
  /** Undefined: what has no place in the other lanes. */
  readonly id: string | undefined
  /** Absent where the id itself is named in i18n. */
  readonly name: Localized | undefined
  readonly ink: Ink
  readonly calendar: Calendar
  isMinor(row: number): boolean
}

export interface Anchor {
  readonly row: number
  /** The middle of its date. */
  readonly day: number
  readonly firstDay: number
  readonly place: Localized | undefined
  /** Code of its level, as in the event's own. */
  readonly level: string
}

/** What draw may ask of a row. */
export interface Traits {
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly form: Uint8Array
  readonly status: Uint8Array
  readonly level: Uint8Array
  readonly weight: Uint8Array
  /** Number of the family of its first topic; noFamily where it has none. */
  readonly family: Uint8Array
}

export interface TimelineAnswer {
  readonly field: LaneField
  readonly lanes: readonly Lane[]
  /** Every matching row, each once. */
  readonly all: Calendar
  /** Whether a matching row lies in a lane. */
  isIn(row: number, lane: number): boolean
  /** The row of an event. */
  rowOf(id: string): number | undefined
  /** Rows of the lanes (groups, by position), and last all rows, spread over time; prepared when first asked for. */
  density(): Density
  /** Number of events in the dossier. */
  readonly total: number
  readonly traits: Traits
  readonly statuses: readonly string[]
  readonly levels: readonly string[]
  /** Labels of the topic families, by number. */
  readonly families: readonly Localized[]
  readonly opening: Anchor | undefined
  readonly culminating: Anchor | undefined
  /** The day to which the record reaches: what is open-ended runs to it. */
  readonly recordEnd: number
  /** Days of the whole span. */
  readonly days: number
}

/** More lanes are no longer read but searched; what they would hold shares one. */
const mostLanes = 10

/** The ink of a family's number. */
export const inkOfFamily = (family: number): Ink => (family === noFamily ? "faint" : familyInk(family))

export function selectTimeline(index: Index, rows: Rows, view: View): TimelineAnswer {
  const ground = groundOf(index)
  const { traits } = ground
  const { matching } = rows
  const lanes = lanesOf(index, matching, view.lanes, mostLanes)
  const bits = laneBitsOf(index, lanes)
  let prepared: Density | undefined
  const density = () => {
    prepared ??= densityOf(index, matching, groupingOf(bits, lanes.count))
    return prepared
  }
  const calendars = calendarsOf(matching, bits, lanes.count + 1, traits, density)
  return {
    ...ground,
    field: view.lanes,
    lanes: lanes.ids.map((id, lane) => {
      const family = view.lanes === "topic" && id !== undefined ? familiesOf(index.catalog.topics).get(id) : undefined
      return {
        id,
        name: nameOf(index, view.lanes, id),
        ink: family === undefined ? "ink" : inkOfFamily(family),
        calendar: calendars[lane]!,
        isMinor: minorTest(index, view.lanes, lanes.ids, id),
      }
    }),
    all: calendars[lanes.count]!,
    isIn: (row, lane) => ((bits[row]! >>> lane) & 1) === 1 && hasRow(matching, row),
    density,
  }
}

/**
 * Whether a row touches a lane only in passing: its first topic is of another family, or the actor is only mentioned. What would be in passing
 * everywhere is nowhere so.
 */
function minorTest(
  index: Index,
  field: LaneField,
  ids: readonly (string | undefined)[],
  id: string | undefined,
): (row: number) => boolean {
  if (id === undefined) return () => false
  if (field === "topic") {
    const numbers = familiesOf(index.catalog.topics)
    const shown = new Set(ids.map((other) => (other === undefined ? undefined : numbers.get(other))))
    const families = familiesOfRows(index)
    return (row) => families[row] !== numbers.get(id) && shown.has(families[row])
  }
  if (field !== "actor") return () => false
  const mentioned = roles.indexOf("mentioned")
  const code = index.vocabulary.actors.indexOf(id)
  const shown = new Set(ids.map((other) => index.vocabulary.actors.indexOf(other ?? "")))
  const { offsets, codes } = index.actors
  return (row) => {
    let isMentioned = false
    let isElsewhere = false
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      if (codes[i] === code) isMentioned = index.roles[i] === mentioned
      else if (index.roles[i] !== mentioned && shown.has(codes[i]!)) isElsewhere = true
    }
    return isMentioned && isElsewhere
  }
}

type Ground = Omit<TimelineAnswer, "field" | "lanes" | "all" | "isIn" | "density">
const grounds = new WeakMap<Index, Ground>()

/** What no filter changes: found once for an index. */
function groundOf(index: Index): Ground {
  const known = grounds.get(index)
  if (known) return known
  const { firstDay, lastDay, form, status, level, weight, vocabulary } = index
  const ground: Ground = {
    total: index.size,
    rowOf: remembering((id) => rowOfId(index, id)),
    traits: { firstDay, lastDay, form, status, level, weight, family: familiesOfRows(index) },
    statuses: vocabulary.statuses,
    levels: vocabulary.levels,
    families: familyLabels(index),
    opening: anchorOf(index, index.catalog.anchors?.opening),
    culminating: anchorOf(index, index.catalog.anchors?.culminating),
    recordEnd: recordEndOf(index),
    days: wholeSpan(index)[1] - wholeSpan(index)[0] + 1,
  }
  grounds.set(index, ground)
  return ground
}

/** The selected event is asked for in every frame. */
function remembering(find: (id: string) => number | undefined): (id: string) => number | undefined {
  let last: { id: string; row: number | undefined } | undefined
  return (id) => {
    if (last?.id !== id) last = { id, row: find(id) }
    return last.row
  }
}

/** A lane's name in the reader's language. */
export function laneName(lane: Lane, field: LaneField, words: Words): string {
  if (lane.id === undefined) return words.say("timeline.lane.other")
  if (lane.name) return localize(lane.name, words.locale)
  return words.sayIfKnown(`${field}.${lane.id}`, lane.id)
}

function nameOf(index: Index, field: LaneField, id: string | undefined): Localized | undefined {
  if (id === undefined) return undefined
  if (field === "topic") return index.catalog.topics.find((topic) => topic.id === id)?.label
  if (field === "actor") return index.catalog.actors.find((actor) => actor.id === id)?.name
  return undefined
}

function familyLabels(index: Index): Localized[] {
  const { topics } = index.catalog
  const known = new Set(topics.map((topic) => topic.id))
  return topics.filter((topic) => topic.parent === undefined || !known.has(topic.parent)).map((topic) => topic.label)
}

function recordEndOf(index: Index): number {
  const known = parseEdtf(index.catalog.knownUntil ?? "")?.lastDay
  return known !== undefined && Number.isFinite(known) ? known : wholeSpan(index)[1]
}

function anchorOf(index: Index, id: string | undefined): Anchor | undefined {
  const row = id === undefined ? undefined : rowOfId(index, id)
  if (row === undefined) return undefined
  const firstDay = index.firstDay[row]!
  const lastDay = index.lastDay[row]!
  if (firstDay === openFirstDay || lastDay === openLastDay) return undefined
  const placeId = index.vocabulary.places[index.place[row]!]
  return {
    row,
    firstDay,
    day: (firstDay + lastDay + 1) / 2,
    place: index.catalog.places.find((place) => place.id === placeId)?.name,
    level: index.vocabulary.levels[index.level[row]!] ?? "none",
  }
}
