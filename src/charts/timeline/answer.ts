/** The timeline's answer: lanes with their days, and what the drawing must know of each row. No pixel, no language. */
import { type Extent, parseEdtf } from "../../model/edtf"
import { familiesOf } from "../../model/families"
import type { Localized } from "../../model/localized"
import type { LaneEdits, LaneField, View, Window } from "../../model/view"
import type { Density } from "../../query/bins"
import { hasRow } from "../../query/bitmap"
import { certaintyOf } from "../../query/certainty"
import { countedDensity } from "../../query/counted-density"
import { type Lanes, lanesOf } from "../../query/lanes"
import { ancestorsOf, lookupOf } from "../../query/lookup"
import { perRows } from "../../query/per-rows"
import { rowOfId } from "../../query/row-of"
import { type Bitmap, type Index, openFirstDay, openLastDay, type Rows } from "../../query/rows"
import { wholeSpan } from "../../query/span"
import { exactDay } from "../../query/zero-day"
import { familyInk, type Ink } from "../../scene/theme"
import { type Calendar, calendarsOf } from "./calendar"
import { type Cast, castOf } from "./cast"
import { familiesOfRows, noFamily } from "./families"
import { groupingOf, laneBitsOf } from "./lane-bits"
import { counterOf, type HiddenLanes, hiddenOf } from "./lane-hidden"
import { minorTests } from "./lane-minor"
import { nameOf } from "./lane-name"
import { type Linked, linkedIn } from "./linked"

export interface Lane {
  /** How a reader's edits name it. */
  readonly key: string
  /** Undefined: what has no place in the other lanes. */
  readonly id: string | undefined
  /** Absent where the id itself is named in i18n. */
  readonly name: Localized | undefined
  readonly ink: Ink
  readonly calendar: Calendar
  isMinor(row: number): boolean
  /** How deep in the tree of topics it stands, beneath the lane of this key. */
  readonly depth: number
  readonly parent: string | undefined
  /** It is a topic that lies beneath another, be it pinned or not. */
  readonly isSubtopic: boolean
  readonly isPinned: boolean
  readonly canExpand: boolean
  readonly isExpanded: boolean
  /** Of what has no place in the other lanes: it holds values too that have none. */
  readonly holdsMore: boolean
  /** Rows in the window, those in the lanes beneath it included. */
  countUnder(window: Window): number
}

export interface Anchor {
  readonly row: number
  /** The middle of its date. */
  readonly day: number
  readonly firstDay: number
  readonly lastDay: number
  /** Its first day is known to the day, so that days can be counted to it. */
  readonly isExact: boolean
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
  /** Of what this is a part, on a page of several: what must be alike on all of them is measured of the whole. */
  readonly whole?: TimelineAnswer
  /** Places, among the lanes of that whole, of those that are bars on any of its pages. */
  readonly barLanes?: readonly number[]
  /** Events have no inks of their families where lanes have none. */
  readonly isOneInk?: boolean
  /** The lanes a reader hid; undefined where there are none. */
  readonly hidden: HiddenLanes | undefined
  readonly matching: Bitmap
  /** Every matching row, each once. */
  readonly all: Calendar
  /** Whether a matching row lies in a lane. */
  isIn(row: number, lane: number): boolean
  /** Bit l of the number of a row, matching or not, says that it lies in lane l; the bit after those of the lanes is every row's. */
  readonly laneBits: Uint32Array
  /** Links among the events; undefined where there are none. */
  readonly links: Linked | undefined
  /** The row of an event. */
  rowOf(id: string): number | undefined
  /** Rows of the lanes (groups, by position), and last all rows, spread over time. */
  readonly density: Density
  /** How many of all matching rows are only possibly in a window. */
  possible(window: Window): number
  /** The members of a row that is one of several dates, or all of them, and what is in doubt of an interval's ends. */
  extentOf(row: number): Extent
  /** Number of events in the dossier. */
  readonly total: number
  readonly traits: Traits
  readonly statuses: readonly string[]
  readonly levels: readonly string[]
  /** Who acts and who reports, for cards. */
  readonly cast: Cast
  /** Labels of the topic families, by number. */
  readonly families: readonly Localized[]
  readonly opening: Anchor | undefined
  readonly culminating: Anchor | undefined
  /** The day to which the record reaches: what is open-ended runs to it. */
  readonly recordEnd: number
  /** The day the record is rewound to; undefined where it is whole. */
  readonly asOf: number | undefined
  /** Days of the whole span. */
  readonly days: number
  /** The first and the last day that any date names. */
  readonly span: Window
}

/** More lanes are no longer read but searched; what they would hold shares one. */
const mostLanes = 10

/** The ink of a family's number. */
export const inkOfFamily = (family: number): Ink => (family === noFamily ? "faint" : familyInk(family))

/** The lanes of the timeline, without what they hold. */
export const timelineLanes = (index: Index, matching: Bitmap, field: LaneField, edits: LaneEdits): Lanes =>
  lanesOf(index, matching, field, mostLanes, edits)

/** The figure as it is, as it was, and both with other lanes. */
const remembered = perRows<TimelineAnswer>(4)

export function selectTimeline(index: Index, rows: Rows, view: View): TimelineAnswer {
  const key = JSON.stringify([view.lanes, view.laneEdits])
  return remembered(index, rows.matching, key, () => findTimeline(index, rows, view))
}

function findTimeline(index: Index, rows: Rows, view: View): TimelineAnswer {
  const ground = groundOf(index)
  const { traits } = ground
  const { matching } = rows
  const lanes = timelineLanes(index, matching, view.lanes, view.laneEdits)
  const bits = laneBitsOf(index, lanes)
  const density = countedDensity(index, matching, groupingOf(bits, lanes.count))
  const calendars = calendarsOf(matching, bits, lanes.count + 1, traits, density, certaintyOf(index).absent)
  const minor = minorTests(index, view.lanes, lanes.ids)
  const families = familiesOf(index.catalog.topics)
  const lookup = lookupOf(index.catalog)
  return {
    ...ground,
    field: view.lanes,
    lanes: lanes.shown.map((shown, lane): Lane => {
      const calendar = calendars[lane]!
      const family = view.lanes === "topic" && shown.id !== undefined ? families.get(shown.id) : undefined
      return {
        ...shown,
        name: nameOf(index, view.lanes, shown.id),
        ink: family === undefined ? "ink" : inkOfFamily(family),
        calendar,
        isMinor: minor[lane]!,
        isSubtopic: view.lanes === "topic" && shown.id !== undefined && ancestorsOf(lookup, shown.id).length > 0,
        holdsMore: shown.id === undefined && lanes.isPartial,
        countUnder: shown.isExpanded ? counterOf(index, matching, () => lanes.rowsUnder(lane)) : calendar.count,
      }
    }),
    hidden: hiddenOf(index, matching, lanes, bits),
    all: calendars[lanes.count]!,
    possible: (window) => certaintyOf(index).countPossible(matching, window),
    matching,
    laneBits: bits,
    isIn: (row, lane) => ((bits[row]! >>> lane) & 1) === 1 && hasRow(matching, row),
    density,
  }
}

type Ground = Omit<
  TimelineAnswer,
  | "field"
  | "lanes"
  | "whole"
  | "barLanes"
  | "hidden"
  | "matching"
  | "all"
  | "possible"
  | "isIn"
  | "laneBits"
  | "density"
>
const grounds = new WeakMap<Index, Ground>()

/** What no filter changes: found once for an index. */
function groundOf(index: Index): Ground {
  const known = grounds.get(index)
  if (known) return known
  const { firstDay, lastDay, form, status, level, weight, vocabulary } = index
  const ground: Ground = {
    total: index.size,
    links: linkedIn(index),
    extentOf: certaintyOf(index).extentOf,
    rowOf: remembering((id) => rowOfId(index, id)),
    traits: { firstDay, lastDay, form, status, level, weight, family: familiesOfRows(index) },
    statuses: vocabulary.statuses,
    levels: vocabulary.levels,
    cast: castOf(index.catalog),
    families: familyLabels(index),
    opening: anchorOf(index, index.catalog.anchors?.opening),
    culminating: anchorOf(index, index.catalog.anchors?.culminating),
    recordEnd: recordEndOf(index),
    asOf: index.asOf,
    days: wholeSpan(index)[1] - wholeSpan(index)[0] + 1,
    span: wholeSpan(index),
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
    lastDay,
    isExact: exactDay(index, row) !== undefined,
    day: (firstDay + lastDay + 1) / 2,
    place: index.catalog.places.find((place) => place.id === placeId)?.name,
    level: index.vocabulary.levels[index.level[row]!] ?? "none",
  }
}
