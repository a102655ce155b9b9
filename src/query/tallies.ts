/**
 * Counts of the values of a facet over a set of rows in a window, kept up as the window moves and made anew when the set changes, by the cheapest way there
 * is: from the rows that moved in or out, from the rows there are, from the rows by which the set differs from one counted before, or value by value.
 */
import { hasRow } from "./bitmap"
import type { Chronology, Slice } from "./chronology"
import type { FacetColumn } from "./facet-column"
import { createRecent, type Recent } from "./recent"
import type { Bitmap } from "./rows"
import type { Within } from "./within"

/** Rows of each value (position = code) that are in a set and in a slice. Not to be changed, and good until the next call. */
export type Tallies = (column: FacetColumn, set: Bitmap, slice: Slice) => Uint32Array

interface Tally {
  readonly set: Bitmap
  slice: Slice
  counts: Uint32Array
}

/** One way to the counts, and what it costs. */
interface Way {
  readonly cost: number
  readonly go: (tally: Tally, column: FacetColumn, slice: Slice) => void
}

const nowhere: Slice = { day: 0, begin: 0, end: 0, over: 0 }
const keptTallies = 12
/** Nanoseconds, roughly: to come to a row and its list of values, and to count it under one of them. */
const costOfRow = 8
const costOfValue = 2
/** And to put a row in the order of last days. */
const costOfOrdering = 20

export function createTallies(chronology: Chronology, within: Within, everyRow: Bitmap): Tallies {
  const talliesOf = new Map<FacetColumn, Recent<Bitmap, Tally>>()

  function counts(column: FacetColumn, set: Bitmap, slice: Slice): Uint32Array {
    const tallies = talliesOf.get(column) ?? createRecent<Bitmap, Tally>(keptTallies)
    talliesOf.set(column, tallies)
    const [last] = tallies.values()
    const tally = tallies.get(set, () => ({ set, slice: nowhere, counts: new Uint32Array(column.values.length) }))
    if (!isSame(tally.slice, slice)) {
      const every = tallies.values().find((other) => other.set === everyRow)
      advance(tally, [last, every], column, slice)
    }
    return tally.counts
  }

  /** Brings a tally to a slice. */
  function advance(tally: Tally, others: readonly (Tally | undefined)[], column: FacetColumn, slice: Slice): void {
    const { set } = tally
    const perRow = costOfRow + costOfValue * column.valuesPerRow
    const inside = within.count(set, slice)
    const ways: Way[] = [
      { cost: distance(tally.slice, slice) * perRow + costOfOrder(tally.slice, slice), go: move },
      { cost: inside * perRow, go: tallyRows },
    ]
    if (column.postings.isComplete()) {
      ways.push({ cost: column.postings.costOver(slice.end - firstRow(slice)), go: tallyValues })
    }
    for (const other of others) {
      if (!other || other === tally || !isSame(other.slice, slice)) continue
      const shared = inside - within.countLess(set, other.set, slice)
      const differing = inside + within.count(other.set, slice) - 2 * shared
      ways.push({ cost: differing * perRow, go: (...args) => tallyFrom(other, ...args) })
    }
    ways.reduce((best, way) => (way.cost < best.cost ? way : best)).go(tally, column, slice)
    tally.slice = slice
  }

  /** Rows leave in the order of their last days, which may yet have to be made. */
  function costOfOrder(from: Slice, to: Slice): number {
    return from.over === to.over || chronology.hasByLastDay() ? 0 : costOfOrdering * everyRow.size
  }

  function firstRow(slice: Slice): number {
    return chronology.running(slice)[0] ?? slice.begin
  }

  function move({ set, slice: from, counts }: Tally, column: FacetColumn, to: Slice): void {
    const begun = within.rowsBetween(set, Math.min(from.end, to.end), Math.max(from.end, to.end))
    column.addRows(counts, begun, to.end > from.end ? 1 : -1)
    if (from.over === to.over) return
    const over = chronology.byLastDay().subarray(Math.min(from.over, to.over), Math.max(from.over, to.over))
    column.addRows(
      counts,
      over.filter((row) => hasRow(set, row)),
      to.over > from.over ? -1 : 1,
    )
  }

  function tallyRows(tally: Tally, column: FacetColumn, slice: Slice): void {
    tally.counts.fill(0)
    column.addRows(tally.counts, within.rows(tally.set, undefined, slice), 1)
  }

  function tallyFrom(other: Tally, tally: Tally, column: FacetColumn, slice: Slice): void {
    tally.counts.set(other.counts)
    column.addRows(tally.counts, within.rows(tally.set, other.set, slice), 1)
    column.addRows(tally.counts, within.rows(other.set, tally.set, slice), -1)
  }

  function tallyValues(tally: Tally, column: FacetColumn, slice: Slice): void {
    tally.counts = column.postings.count(within.mask(tally.set, slice), firstRow(slice), slice.end)
  }

  return counts
}

function isSame(a: Slice, b: Slice): boolean {
  return a.end === b.end && a.over === b.over
}

function distance(from: Slice, to: Slice): number {
  return Math.abs(to.end - from.end) + Math.abs(to.over - from.over)
}
