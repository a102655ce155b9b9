/** The events that one bin of a lane stands for. */
import type { Window } from "../../model/view"
import { hasRow } from "../../query/bitmap"
import type { CompareAnswer } from "./answer"
import type { SideName } from "./words"

/** Rows of a side in a lane (by its place) between two days, as they are drawn: each at one day, or where they are very many on all it may have happened on. */
export function rowsBetween(
  { difference, timeline, ...sides }: CompareAnswer,
  side: SideName,
  place: number,
  [first, last]: Window,
): readonly number[] {
  const { events } = sides[side]
  if (events)
    return events
      .filter(({ day, lanes }) => day >= first && day <= last && ((lanes >>> place) & 1) === 1)
      .map(({ row }) => row)
  const rows: number[] = []
  timeline.lanes[place]?.calendar.forEach([first, last], (row) => {
    if (hasRow(difference.rows[side], row) || hasRow(difference.rows.both, row)) rows.push(row)
  })
  return rows
}

/** The lane (by its place) that the key of a bin names. */
export const placeOfKey = (key: string): number => Number(key.split(":")[1])
