/**
 * Picks rows: OR within a facet, AND across facets, what is excluded is out; and counts every value of a facet under all other facets' choices and the
 * window. An event is in the window when any day on which it may have happened is; which of them are so only possibly is counted apart.
 */
import { type Facet, type Filters, facets, type Window } from "../model/view"
import { forEachRow, hasRow } from "./bitmap"
import { certaintyOf } from "./certainty"
import { chronologyOf, type Slice } from "./chronology"
import { createClauses } from "./clauses"
import { facetsOf } from "./facets"
import { createRecent } from "./recent"
import type { Bitmap, Index, Rows } from "./rows"
import { reachOf } from "./span"
import { createTallies } from "./tallies"
import { createWithin } from "./within"

export interface Filter {
  readonly index: Index
  /** The rows of a view. Equal questions give the same object. `found` are the rows that Search found, when something is searched. */
  rows(filters: Filters, window: Window, found?: Bitmap): Rows
  /** Events of each value of a facet (position = code in the vocabulary) in the window, under the choices of all other facets. Topics count those beneath them. */
  counts(facet: Facet, filters: Filters, window: Window, found?: Bitmap): Uint32Array
  /**
   * Prepares for what may be asked next, a few milliseconds a call (at most some 20, however many events); false when nothing is left to do. To be called
   * again and again when the page is idle. Without it all answers are the same, but the first drag and the first choice in each facet wait for it.
   */
  prepare(): boolean
}

const noRow = new Uint32Array()
const keptRows = 8
const keptSlices = 4

export function createFilter(index: Index): Filter {
  const chronology = chronologyOf(index)
  const certainty = certaintyOf(index)
  const columnOf = facetsOf(index)
  const clauses = createClauses(index.size, columnOf)
  const within = createWithin(chronology, clauses.everyRow)
  const tallies = createTallies(chronology, within, clauses.everyRow)
  const slices = createRecent<string, Slice>(keptSlices)
  let answered: readonly Rows[] = []

  function sliceOf(window: Window): Slice {
    return slices.get(`${window[0]} ${window[1]}`, () => chronology.slice(window))
  }

  function rows(filters: Filters, window: Window, found?: Bitmap): Rows {
    const matching = clauses.passing(filters, found)
    const known = answered.find((rows) => rows.matching === matching && isSame(rows.window, window))
    const rows = known ?? rowsIn(matching, window, sliceOf(window))
    if (rows !== answered[0]) answered = [rows, ...answered.filter((other) => other !== rows)].slice(0, keptRows)
    return rows
  }

  function rowsIn(matching: Bitmap, window: Window, slice: Slice): Rows {
    const { firstDay, lastDay } = index
    const [first, last] = reachOf(index, window)
    const absent = certainty.absent(window)
    let count: number | undefined
    let possible: number | undefined
    const has = (row: number) =>
      hasRow(matching, row) && first <= last && firstDay[row]! <= last && lastDay[row]! >= first && !absent.has(row)
    return {
      matching,
      window,
      get count() {
        count ??= within.count(matching, slice) - rowsOf(absent, matching).length
        return count
      },
      get possible() {
        possible ??= certainty.countPossible(matching, window, slice)
        return possible
      },
      has,
      isPossible: (row) => has(row) && certainty.answer(row, window) === "possibly",
      forEach(visit) {
        for (const row of chronology.running(slice)) if (hasRow(matching, row) && !absent.has(row)) visit(row)
        forEachRow(matching, slice.begin, slice.end, visit)
      },
    }
  }

  function counts(facet: Facet, filters: Filters, window: Window, found?: Bitmap): Uint32Array {
    const column = columnOf(facet)
    const passing = clauses.passing(filters, found, facet)
    const counts = tallies(column, passing, sliceOf(window)).slice()
    column.addRows(counts, rowsOf(certainty.absent(window), passing), -1)
    return counts
  }

  function prepare(): boolean {
    if (chronology.prepare()) return true
    const next = facets.map((facet) => columnOf(facet).postings).find((postings) => !postings.isComplete())
    next?.grow()
    return next !== undefined
  }

  return { index, rows, counts, prepare }
}

/** Those of some rows that are in a set. */
function rowsOf(rows: ReadonlySet<number>, set: Bitmap): Uint32Array {
  return rows.size === 0 ? noRow : Uint32Array.from([...rows].filter((row) => hasRow(set, row)))
}

function isSame(a: Window, b: Window): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
