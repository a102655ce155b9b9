/** The lanes that both sides share: those the timeline would draw of all that either holds, so that neither side moves or renames one. */
import type { View } from "../../model/view"
import { type Density, densityOf } from "../../query/bins"
import { forEachRow, noRows } from "../../query/bitmap"
import { createRecent } from "../../query/recent"
import type { Bitmap, Index, Rows } from "../../query/rows"
import { selectTimeline, type TimelineAnswer } from "../timeline/answer"
import { groupingOf } from "../timeline/lane-bits"

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
  const { laneBits } = timeline
  const rows = Array.from({ length: timeline.lanes.length + 1 }, () => noRows(index.size))
  forEachRow(matching, 0, index.size, (row) => {
    for (let own = laneBits[row]!; own !== 0; own &= own - 1)
      rows[31 - Math.clz32(own & -own)]!.words[row >>> 5]! |= 1 << (row & 31)
  })
  return { timeline, bits: laneBits, rows }
}

const densities = new WeakMap<Bitmap, WeakMap<Uint32Array, Density>>()

/** The rows of a side by lane and time; prepared once for a set of rows, whatever the window. */
export function laneDensity(index: Index, matching: Bitmap, { bits, rows }: SharedLanes): Density {
  const made = densities.get(matching) ?? new WeakMap<Uint32Array, Density>()
  densities.set(matching, made)
  const density = made.get(bits) ?? densityOf(index, matching, groupingOf(bits, rows.length - 1))
  made.set(bits, density)
  return density
}

function union(a: Bitmap, b: Bitmap): Bitmap {
  return { words: a.words.map((word, i) => word | b.words[i]!), size: a.size }
}
