/**
 * Picks rows: OR within a facet, AND across facets, what is excluded is out; and counts every value of a facet under all other facets' choices and the
 * window. An event is in the window when any day it may have happened on is.
 */
import type { Facet, Filters, Window } from "../model/view"
import { countRows, forEachRow, hasRow } from "./bitmap"
import { type Chronology, createChronology, type Slice } from "./chronology"
import { createClauses } from "./clauses"
import { type FacetColumn, type FacetReader, facetsOf, valuesOf } from "./facets"
import { createRecent } from "./recent"
import type { Bitmap, Index, Rows } from "./rows"
import { countIn, distance, emptyTally, moveTally, type Tally, tallyFrom, tallyWithin } from "./tally"

export interface Filter {
  readonly index: Index
  /** The rows of a view. Equal questions give the same object. `found` are the rows that Search found, when something is searched. */
  rows(filters: Filters, window: Window, found?: Bitmap): Rows
  /** Events of each value of a facet (position = code in the vocabulary) in the window, under the choices of all other facets. Topics count those beneath them. */
  counts(facet: Facet, filters: Filters, window: Window, found?: Bitmap): Uint32Array
}

const keptRows = 8
const keptTallies = 12

export function createFilter(index: Index): Filter {
  const chronology = createChronology(index)
  const readerOf = facetsOf(index)
  const clauses = createClauses(index.size, readerOf)
  const rowsAsked = createRecent<string, Rows>(keptRows)
  const numberOf = createNumbers()
  const sliceOf = lastSlice(chronology)
  const asked = new Set<Facet>()
  const tallies = createRecent<string, { tally: Tally }>(keptTallies)

  function rows(filters: Filters, window: Window, found?: Bitmap): Rows {
    const matching = clauses.passing(filters, found)
    return rowsAsked.get(`${numberOf(matching)} ${window[0]} ${window[1]}`, () =>
      rowsIn(index, matching, window, sliceOf(window), chronology, matching === clauses.everyRow),
    )
  }

  function counts(facet: Facet, filters: Filters, window: Window, found?: Bitmap): Uint32Array {
    asked.add(facet)
    const set = clauses.passing(filters, found, facet)
    const columns = columnsOver(set, filters, found)
    const tally = tallyAt(set, columns, sliceOf(window))
    const reader = readerOf(facet)
    return countsOf(reader, tally.counts.get(reader.column)!, valuesOf(index.vocabulary, facet).length)
  }

  /** The columns of all facets asked for so far whose counts are over this very set: they are counted together. */
  function columnsOver(set: Bitmap, filters: Filters, found: Bitmap | undefined): readonly FacetColumn[] {
    const columns = new Set<FacetColumn>()
    for (const facet of asked) if (clauses.passing(filters, found, facet) === set) columns.add(readerOf(facet).column)
    return [...columns]
  }

  function tallyAt(set: Bitmap, columns: readonly FacetColumn[], slice: Slice): Tally {
    const key = `${numberOf(set)} ${columns.map(numberOf).join(" ")}`
    const kept = tallies.get(key, () => ({ tally: emptyTally(set, columns) }))
    if (kept.tally.slice !== slice) kept.tally = nextTally(kept.tally, columns, slice)
    return kept.tally
  }

  /** The cheapest of three ways to the counts in a slice: from the rows that moved in or out, from the rows there, from another set's counts there. */
  function nextTally(tally: Tally, columns: readonly FacetColumn[], slice: Slice): Tally {
    const { set } = tally
    const moved = distance(tally.slice, slice) * (countRows(set) / Math.max(index.size, 1))
    const inside = countIn(set, undefined, slice, chronology)
    let best = { cost: inside, make: () => tallyWithin(set, columns, slice, chronology) }
    for (const { tally: other } of tallies.values()) {
      if (other.slice !== slice || !columns.every((column) => other.counts.has(column))) continue
      const cost = countIn(set, other.set, slice, chronology) + countIn(other.set, set, slice, chronology)
      if (cost < best.cost) best = { cost, make: () => tallyFrom(other, set, columns, chronology) }
    }
    return moved <= best.cost ? moveTally(tally, slice, chronology) : best.make()
  }

  return { index, rows, counts }
}

function rowsIn(
  index: Index,
  matching: Bitmap,
  window: Window,
  slice: Slice,
  chronology: Chronology,
  isEvery: boolean,
): Rows {
  const { firstDay, lastDay } = index
  const [first, last] = window
  let count: number | undefined
  return {
    matching,
    window,
    get count() {
      count ??= isEvery ? slice.end - slice.over : countIn(matching, undefined, slice, chronology)
      return count
    },
    has: (row) => hasRow(matching, row) && first <= last && firstDay[row]! <= last && lastDay[row]! >= first,
    forEach(visit) {
      for (const row of chronology.running(slice)) if (hasRow(matching, row)) visit(row)
      forEachRow(matching, slice.begin, slice.end, visit)
    },
  }
}

/** Counts by value from counts by word; a copy where the column counts values itself. */
function countsOf(reader: FacetReader, counts: Uint32Array, valueCount: number): Uint32Array {
  const words = reader.valuesOf
  if (!words) return counts.slice()
  const values = new Uint32Array(valueCount)
  for (let word = 0; word < counts.length; word += 1) {
    const n = counts[word]!
    if (n === 0) continue
    for (let i = words.offsets[word]!; i < words.offsets[word + 1]!; i += 1) values[words.codes[i]!]! += n
  }
  return values
}

/** Slices of the same window are the same object, so that they can be compared. */
function lastSlice(chronology: Chronology): (window: Window) => Slice {
  const slices = createRecent<string, Slice>(4)
  return (window) => slices.get(`${window[0]} ${window[1]}`, () => chronology.slice(window))
}

/** A number for each object, to name it by in a key. */
function createNumbers(): (object: object) => number {
  const numbers = new WeakMap<object, number>()
  let last = 0
  return (object) => {
    const number = numbers.get(object) ?? ++last
    numbers.set(object, number)
    return number
  }
}
