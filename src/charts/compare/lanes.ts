/** The lanes that both sides share: those the timeline would draw of all that either holds, so that neither side moves or renames one. */
import type { View } from "../../model/view"
import { forEachRow, noRows } from "../../query/bitmap"
import type { Grouping } from "../../query/lanes"
import { createRecent } from "../../query/recent"
import type { Bitmap, Index, Rows } from "../../query/rows"
import { selectTimeline, type TimelineAnswer } from "../timeline/answer"

export interface SharedLanes {
  /** The timeline of what either side holds: its lanes, names, inks and anchors are those of the comparison. */
  readonly timeline: TimelineAnswer
  /** Bit l of the number of a row says that it lies in lane l; the bit after those of the lanes is every row's. */
  readonly bits: Uint32Array
  /** The rows of each lane, and last of all. */
  readonly rows: readonly Bitmap[]
}

const kept = createRecent<string, SharedLanes>(3)
const numbers = new WeakMap<object, number>()
let lastNumber = 0

function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? ++lastNumber
  numbers.set(thing, number)
  return number
}

/** Found once for two sets of rows and a way of dividing them, since the windows over them move. */
export function sharedLanes(index: Index, a: Rows, b: Rows, view: View): SharedLanes {
  const key =
    JSON.stringify([index, a.matching, b.matching].map(numberOf).concat()) +
    JSON.stringify([view.lanes, view.laneEdits])
  return kept.get(key, () => divide(index, a, b, view))
}

function divide(index: Index, a: Rows, b: Rows, view: View): SharedLanes {
  const matching = a.matching === b.matching ? a.matching : union(a.matching, b.matching)
  const timeline = selectTimeline(index, { ...a, matching }, view)
  const { lanes, isIn } = timeline
  const bits = new Uint32Array(index.size)
  const rows = Array.from({ length: lanes.length + 1 }, () => noRows(index.size))
  rows[lanes.length] = matching
  forEachRow(matching, 0, index.size, (row) => {
    let own = 1 << lanes.length
    for (let lane = 0; lane < lanes.length; lane += 1) {
      if (!isIn(row, lane)) continue
      own |= 1 << lane
      rows[lane]!.words[row >>> 5]! |= 1 << (row & 31)
    }
    bits[row] = own
  })
  return { timeline, bits, rows }
}

function union(a: Bitmap, b: Bitmap): Bitmap {
  return { words: a.words.map((word, i) => word | b.words[i]!), size: a.size }
}

/** The lanes as groups, and last all rows together. */
export function groupingOf({ bits, rows }: SharedLanes): Grouping {
  return {
    count: rows.length,
    forEachGroup(row, visit) {
      for (let own = bits[row]!; own !== 0; own &= own - 1) visit(31 - Math.clz32(own & -own))
    },
  }
}
