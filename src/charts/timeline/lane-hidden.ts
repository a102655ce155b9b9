/** What hidden lanes hold, so that nothing is silently hidden. */
import type { Window } from "../../model/view"
import { intersect } from "../../query/bitmap"
import { countedDensity } from "../../query/counted-density"
import { type Lanes, undivided } from "../../query/lanes"
import type { Bitmap, Index } from "../../query/rows"

export interface HiddenLanes {
  /** How edits name them. */
  readonly keys: readonly string[]
  /** Events of the window in any of them. */
  count(window: Window): number
  /** Those of them that no shown lane holds. */
  countAlone(window: Window): number
}

/** `bits` are those of the shown lanes, as lane-bits.ts makes them. */
export function hiddenOf(index: Index, matching: Bitmap, lanes: Lanes, bits: Uint32Array): HiddenLanes | undefined {
  if (lanes.hidden.length === 0) return undefined
  const alone = () => {
    const rows = lanes.hiddenRows()
    const inLanes = (1 << lanes.count) - 1
    for (let row = 0; row < rows.size; row++) if (bits[row]! & inLanes) rows.words[row >>> 5]! &= ~(1 << (row & 31))
    return rows
  }
  return {
    keys: lanes.hidden,
    count: counterOf(index, matching, lanes.hiddenRows),
    countAlone: counterOf(index, matching, alone),
  }
}

/** Counts the matching rows among some in any window; prepared when first asked. */
export function counterOf(index: Index, matching: Bitmap, rows: () => Bitmap): (window: Window) => number {
  let count: ((window: Window) => number) | undefined
  return (window) => {
    if (!count) {
      const density = countedDensity(index, intersect(matching, rows()), undivided)
      // As in a calendar: a day is in a window when it begins in it.
      count = ([first, last]) => density.countIn(0, Math.ceil(first), Math.floor(last))
    }
    return count(window)
  }
}
