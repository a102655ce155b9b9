/** The lanes of a figure, and other groupings of rows. A row may be in several groups; a lane of its own takes the rows that are in none. */
import type { LaneField } from "../model/view"
import { noRows } from "./bitmap"
import type { FacetColumn } from "./facet-column"
import { facetsOf } from "./facets"
import { rank } from "./rank"
import type { Bitmap, Index } from "./rows"

/** Groups of rows, numbered from 0. */
export interface Grouping {
  readonly count: number
  /** Calls back with each group of a row, each once. */
  forEachGroup(row: number, visit: (group: number) => void): void
}

export interface Lanes extends Grouping {
  readonly field: LaneField
  /** What each lane holds, top to bottom: ids of values of the field, for topics of the roots of the tree; undefined for rows in no other lane. */
  readonly ids: readonly (string | undefined)[]
  /** Sets bit l of the number of each row of the dossier that is in lane l; there may be at most sixteen. */
  writeTo(bits: Uint16Array): void
}

const mostLanes = 12

/**
 * The lanes among matching rows: those with most events, at most `limit` and one for the rest. Families of topics, levels and statuses stand in the
 * order of the dossier, actors and kinds by number of events. The window does not matter, so that panning moves no lane.
 */
export function lanesOf(index: Index, matching: Bitmap, field: LaneField, limit = mostLanes): Lanes {
  const column = facetsOf(index)(field)
  const counts = column.postings.count(matching, 0, index.size)
  if (field === "topic") keepRoots(counts, index)
  const chosen = rank(counts, limit).filter((value) => counts[value]! > 0)
  if (field !== "actor" && field !== "kind") chosen.sort()
  const laneOf = new Int32Array(column.values.length).fill(-1)
  chosen.forEach((value, lane) => {
    laneOf[value] = lane
  })
  const rest = chosen.length
  const hasRest = someRowOutside(matching, column, chosen)
  const ids = [...chosen].map((value): string | undefined => column.values[value])
  function forEachGroup(row: number, visit: (group: number) => void): void {
    let isPlaced = false
    column.forEachValue(row, (value) => {
      const lane = laneOf[value]!
      if (lane < 0) return
      isPlaced = true
      visit(lane)
    })
    if (!isPlaced && hasRest) visit(rest)
  }
  function writeTo(bits: Uint16Array): void {
    for (const [lane, value] of chosen.entries()) writeValue(column, value, 1 << lane, bits)
    if (hasRest) for (let row = 0; row < bits.length; row += 1) if (bits[row] === 0) bits[row] = 1 << rest
  }
  return {
    field,
    ids: hasRest ? [...ids, undefined] : ids,
    count: hasRest ? rest + 1 : rest,
    forEachGroup,
    writeTo,
  }
}

/** Rows by topic, position = code; a topic holds what those beneath it hold. */
export function byTopic(index: Index): Grouping {
  const column = facetsOf(index)("topic")
  return { count: column.values.length, forEachGroup: (row, visit) => column.forEachValue(row, visit) }
}

/** All rows in one group. */
export const undivided: Grouping = { count: 1, forEachGroup: (_, visit) => visit(0) }

/** Leaves of topics only the counts of those that stand under no other. */
function keepRoots(counts: Uint32Array, { vocabulary, catalog }: Index): void {
  const known = new Set(vocabulary.topics)
  catalog.topics.forEach(({ parent }, code) => {
    if (parent !== undefined && known.has(parent)) counts[code] = 0
  })
}

function writeValue({ postings }: FacetColumn, value: number, bit: number, bits: Uint16Array): void {
  const rows = noRows(bits.length)
  postings.addTo(rows, value)
  const { words } = rows
  for (let i = 0; i < words.length; i += 1)
    for (let word = words[i]!; word !== 0; word &= word - 1) bits[(i << 5) + 31 - Math.clz32(word & -word)]! |= bit
}

function someRowOutside(matching: Bitmap, column: FacetColumn, values: Uint32Array): boolean {
  const inside = noRows(matching.size)
  for (const value of values) column.postings.addTo(inside, value)
  return matching.words.some((word, i) => (word & ~inside.words[i]!) !== 0)
}
