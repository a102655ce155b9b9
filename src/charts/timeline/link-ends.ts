/** Where the links of an event begin and end in the figure: at its mark in its main lane, else at the count or the bar it is part of. */
import type { TimelineAnswer } from "./answer"
import { daysOfKey } from "./event-key"
import type { Spot } from "./spot"

export interface LinkEnds {
  /** Rows of their own marks, each once. */
  readonly rows: readonly number[]
  /** Where an event is seen; undefined where it is not. */
  spotOf(row: number): Spot | undefined
}

export function linkEnds(answer: TimelineAnswer, spots: readonly Spot[]): LinkEnds {
  const marks = new Map<number, Spot>()
  const counts = new Map<number, Spot>()
  const bars: Spot[] = []
  for (const spot of spots) {
    if (spot.row !== undefined) {
      const known = marks.get(spot.row)
      if (!known || (isMinor(answer, known) && !isMinor(answer, spot))) marks.set(spot.row, spot)
    } else if (spot.rows) for (const row of spot.rows) counts.set(row, counts.get(row) ?? spot)
    else if (spot.key.startsWith("bin:")) bars.push(spot)
  }
  const { firstDay, lastDay } = answer.traits
  const barOf = (row: number) =>
    bars.find((bar) => {
      const days = daysOfKey(bar.key)
      return days && days[0] <= lastDay[row]! && days[1] >= firstDay[row]! && answer.isIn(row, bar.lane)
    })
  return {
    rows: [...marks.keys()],
    spotOf: (row) => marks.get(row) ?? counts.get(row) ?? barOf(row),
  }
}

const isMinor = (answer: TimelineAnswer, { lane, row }: Spot) => answer.lanes[lane]?.isMinor(row ?? -1) ?? false
