/**
 * Which rows are in a window for certain, which only possibly, and which not although their bounds meet it: one of 3 or 5 March is not in the window of the
 * 4th. What `inWindow` of the model says of each date, asked of columns. Only a date that crosses an end of the window can be in doubt, so that no others
 * are looked at.
 */
import { type Answer, type Extent, inWindow } from "../model/edtf"
import type { Window } from "../model/view"
import { hasRow } from "./bitmap"
import { chronologyOf, type Slice } from "./chronology"
import { dayOfColumn, extentAt, firstFrom, placeOfRow } from "./doubt"
import { createRecent } from "./recent"
import { type Bitmap, type DoubtColumns, formBits, type Index, openFirstDay } from "./rows"
import { reachOf } from "./span"

export interface Certainty {
  /** Whether a row is in the window; of a window that shows all there is, every row is. */
  answer(row: number, window: Window): Answer
  /** Rows whose bounds meet the window although no day on which they may have happened lies in it. Ascending; mostly none. */
  absent(window: Window): ReadonlySet<number>
  /** Number of rows of a set that are possibly in the window. `slice` is that of the window, where it is known. */
  countPossible(set: Bitmap, window: Window, slice?: Slice): number
  /** What is known of the date of a row. */
  extentOf(row: number): Extent
}

const none: ReadonlySet<number> = new Set()
const keptWindows = 4
const made = new WeakMap<Index, Certainty>()

/** The certainty of an index; made when it is first asked for, and kept as long as the index. */
export function certaintyOf(index: Index): Certainty {
  const known = made.get(index) ?? createCertainty(index)
  made.set(index, known)
  return known
}

function createCertainty(index: Index): Certainty {
  const { firstDay, lastDay, form, doubt } = index
  const chronology = chronologyOf(index)
  const gaps = doubt && gapsOf(doubt)
  const extents = new Map<number, Extent>()
  const absences = createRecent<string, ReadonlySet<number>>(keptWindows)

  function extentOf(row: number): Extent {
    const place = doubt && placeOfRow(doubt, row)
    return place === undefined ? plainExtent(row) : sparseExtent(place)
  }

  function plainExtent(row: number): Extent {
    const [first, last] = [dayOfColumn(firstDay[row]!), dayOfColumn(lastDay[row]!)]
    const isInterval = (form[row]! & formBits.interval) !== 0
    return {
      firstDay: first,
      lastDay: last,
      latestStart: isInterval ? first : last,
      earliestEnd: isInterval ? last : first,
    }
  }

  function sparseExtent(place: number): Extent {
    const row = doubt!.row[place]!
    const known = extents.get(place) ?? extentAt(doubt!, place, firstDay[row]!, lastDay[row]!)
    extents.set(place, known)
    return known
  }

  function answer(row: number, window: Window): Answer {
    const reach = reachOf(index, window)
    // What the calendar cannot name is as far as what is open, and in a window only with that.
    return reach[0] <= reach[1] ? inWindow(extentOf(row), reach) : "no"
  }

  function absent(window: Window): ReadonlySet<number> {
    const [first, last] = reachOf(index, window)
    if (!gaps || !(first <= last)) return none
    return absences.get(`${first} ${last}`, () => {
      const rows = new Set<number>()
      for (let i = 0; i < gaps.row.length; i += 1) {
        if (gaps.after[i]! < first && gaps.before[i]! > last) rows.add(gaps.row[i]!)
      }
      return rows.size === 0 ? none : rows
    })
  }

  function countPossible(set: Bitmap, window: Window, slice: Slice = chronology.slice(window)): number {
    const [first, last] = reachOf(index, window)
    if (!(first <= last)) return 0
    let count = 0
    let place = -1
    for (const rows of [chronology.running(slice), chronology.outlasting(slice, last)]) {
      for (const row of rows) {
        if (!hasRow(set, row)) continue
        if (!doubt) {
          count += form[row]! & formBits.interval ? 0 : 1
          continue
        }
        // Rows come in order, and so do those in doubt.
        if (place < 0) place = firstFrom(doubt.row, row)
        while (doubt.row[place]! < row) place += 1
        if (doubt.row[place] !== row) count += form[row]! & formBits.interval ? 0 : 1
        else if (isPossible(place, first, last)) count += 1
      }
    }
    return count
  }

  /** Of a date that crosses an end of the window. */
  function isPossible(place: number, first: number, last: number): boolean {
    if (doubt!.set[place] !== 0) return inWindow(sparseExtent(place), [first, last]) === "possibly"
    return doubt!.earliestEnd[place]! < first || doubt!.latestStart[place]! > last
  }

  return { answer, absent, countPossible, extentOf }
}

interface Gaps {
  readonly row: Uint32Array
  /** The last day before the gap, and the first after it. */
  readonly after: Int32Array
  readonly before: Int32Array
}

/** The stretches between the members of sets, by row. */
function gapsOf(doubt: DoubtColumns): Gaps {
  const found: { row: number; after: number; before: number }[] = []
  doubt.row.forEach((row, i) => {
    if (doubt.set[i] === 0) return
    const places = Array.from({ length: doubt.offsets[i + 1]! - doubt.offsets[i]! }, (_, at) => doubt.offsets[i]! + at)
    places.sort((a, b) => doubt.partFirst[a]! - doubt.partFirst[b]!)
    let after: number | undefined
    for (const at of places) {
      const first = doubt.partFirst[at]!
      // Between two neighbouring days too: a window being dragged may lie within the step from one to the next.
      if (after !== undefined && first > after) found.push({ row, after, before: first })
      after = Math.max(after ?? openFirstDay, doubt.partLast[at]!)
    }
  })
  return {
    row: Uint32Array.from(found, ({ row }) => row),
    after: Int32Array.from(found, ({ after }) => after),
    before: Int32Array.from(found, ({ before }) => before),
  }
}
