/** The lanes of a figure, and other groupings of rows. A row may be in several groups; a lane of its own takes the rows that are in none. */
import { noLaneEdits } from "../model/address"
import type { LaneEdits, LaneField } from "../model/view"
import { allRows, noRows, subtractFrom } from "./bitmap"
import type { FacetColumn } from "./facet-column"
import { facetsOf } from "./facets"
import { laneColumnOf } from "./lane-columns"
import { type Plan, type PlannedLane, planLanes, restKey } from "./lane-plan"
import type { Bitmap, Index } from "./rows"
import { type TopicTree, topicTreeOf } from "./topic-tree"

/** Groups of rows, numbered from 0. */
export interface Grouping {
  readonly count: number
  /** Calls back with each group of a row, each once. */
  forEachGroup(row: number, visit: (group: number) => void): void
}

export interface ShownLane {
  /** How edits name it: the id of its value, or `restKey`. */
  readonly key: string
  /** What it holds: id of a value of the field; undefined for rows in no other lane, hidden lanes included. */
  readonly id: string | undefined
  /** How deep in the tree it stands, beneath the lane of this key. */
  readonly depth: number
  readonly parent: string | undefined
  readonly isPinned: boolean
  readonly canExpand: boolean
  readonly isExpanded: boolean
  /** Keys of the lanes beneath it, hidden ones included: what they hold it does not. */
  readonly apart: readonly string[]
}

export interface Lanes extends Grouping {
  readonly field: LaneField
  /** Top to bottom. */
  readonly shown: readonly ShownLane[]
  /** What each shown lane holds. */
  readonly ids: readonly (string | undefined)[]
  /** Keys of the lanes that were hidden. */
  readonly hidden: readonly string[]
  /** Whether some values with events have no lane. */
  readonly isPartial: boolean
  /** Sets bit l of the number of each row of the dossier that is in lane l. */
  writeTo(bits: Uint32Array): void
  /** All rows of the dossier under a lane, those in the lanes beneath it included. */
  rowsUnder(lane: number): Bitmap
  /** All rows of the dossier in hidden lanes. */
  hiddenRows(): Bitmap
}

const defaultLimit = 12

/** Values of these keep the order of the dossier or of the model; of the others those with most events stand first. */
const keepsOrder: ReadonlySet<LaneField> = new Set<LaneField>(["topic", "level", "status", "source-kind"])

/**
 * The lanes among matching rows: those with most events, at most `limit` and one for the rest, and what the reader made of them. The window does not
 * matter, so that panning moves no lane.
 */
export function lanesOf(
  index: Index,
  matching: Bitmap,
  field: LaneField,
  limit = defaultLimit,
  edits: LaneEdits = noLaneEdits,
): Lanes {
  const { column } = laneColumnOf(index, field)
  const { values } = column
  const plan = planLanes({
    values,
    counts: column.postings.count(matching, 0, index.size),
    tree: treeOf(index, field),
    keepsOrder: keepsOrder.has(field),
    edits,
    limit,
  })
  const rest = values.length
  const rows = rowsIn(column, index.size)
  const told = [...plan.lanes.map(({ value }) => value), ...plan.hidden].filter((value) => value !== rest)
  const hasRest = hasRowOutside(matching, rows(told))
  const lanes = plan.lanes.filter(({ value }) => value !== rest || hasRest)
  const hidden = plan.hidden.filter((value) => value !== rest || hasRest)
  const keyOf = (value: number) => values[value] ?? restKey

  /** Rows that are in no lane but the rest's. */
  const outside = (): Bitmap => {
    const all = allRows(index.size)
    subtractFrom(all, rows(told))
    return all
  }
  const rowsOf = (own: readonly number[]): Bitmap => {
    const found = rows(own.filter((value) => value !== rest))
    if (own.includes(rest)) addTo(found, outside())
    return found
  }
  return {
    field,
    shown: lanes.map((lane) => shownOf(lane, keyOf, rest)),
    ids: lanes.map(({ value }) => values[value]),
    hidden: hidden.map(keyOf),
    isPartial: plan.isPartial,
    count: lanes.length,
    forEachGroup: (row, visit) => forEachLane(column, lanes, hidden, row, visit),
    writeTo(bits) {
      lanes.forEach(({ value, apart }, lane) => {
        if (value === rest) return
        const own = rows([value])
        if (apart.length > 0) subtractFrom(own, rows(apart))
        writeBit(own, 1 << lane, bits)
      })
      const lane = lanes.findIndex(({ value }) => value === rest)
      if (lane < 0) return
      if (hidden.length > 0) writeBit(outside(), 1 << lane, bits)
      // Without hidden lanes the rest is what no lane has taken, which is found faster.
      else for (let row = 0; row < bits.length; row += 1) if (bits[row] === 0) bits[row] = 1 << lane
    },
    rowsUnder: (lane) => rowsOf(lanes.slice(lane, lane + 1).map(({ value }) => value)),
    hiddenRows: () => rowsOf(hidden),
  }
}

const treeOf = ({ catalog }: Index, field: LaneField): TopicTree | undefined =>
  field === "topic" ? topicTreeOf(catalog.topics) : undefined

function shownOf({ value, parent, ...lane }: PlannedLane, keyOf: (value: number) => string, rest: number): ShownLane {
  const { depth, isPinned, canExpand, isExpanded } = lane
  const apart = lane.apart.map(keyOf)
  const id = value === rest ? undefined : keyOf(value)
  const above = parent === undefined ? undefined : keyOf(parent)
  return { key: keyOf(value), id, depth, parent: above, isPinned, canExpand, isExpanded, apart }
}

/** Rows by topic, position = code; a topic holds what those beneath it hold. */
export function byTopic(index: Index): Grouping {
  const column = facetsOf(index)("topic")
  return { count: column.values.length, forEachGroup: (row, visit) => column.forEachValue(row, visit) }
}

/** All rows in one group. */
export const undivided: Grouping = { count: 1, forEachGroup: (_, visit) => visit(0) }

function forEachLane(
  column: FacetColumn,
  lanes: Plan["lanes"],
  hidden: Plan["hidden"],
  row: number,
  visit: (lane: number) => void,
): void {
  const own = new Set<number>()
  column.forEachValue(row, (value) => own.add(value))
  const isOutside = ![...lanes.map(({ value }) => value), ...hidden].some((value) => own.has(value))
  lanes.forEach(({ value, apart }, lane) => {
    const isIn = value === column.values.length ? isOutside : own.has(value) && !apart.some((child) => own.has(child))
    if (isIn) visit(lane)
  })
}

/** The rows that have any of some values. */
const rowsIn =
  (column: FacetColumn, size: number) =>
  (values: readonly number[]): Bitmap => {
    const rows = noRows(size)
    for (const value of values) column.postings.addTo(rows, value)
    return rows
  }

function addTo(rows: Bitmap, more: Bitmap): void {
  for (let i = 0; i < rows.words.length; i += 1) rows.words[i]! |= more.words[i]!
}

function writeBit({ words }: Bitmap, bit: number, bits: Uint32Array): void {
  for (let i = 0; i < words.length; i += 1)
    for (let word = words[i]!; word !== 0; word &= word - 1) {
      const row = (i << 5) + 31 - Math.clz32(word & -word)
      bits[row]! |= bit
    }
}

function hasRowOutside({ words }: Bitmap, inside: Bitmap): boolean {
  return words.some((word, i) => (word & ~inside.words[i]!) !== 0)
}
