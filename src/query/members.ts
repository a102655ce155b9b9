/** The members of sets of dates ("one of these days", "all of these") as stretches of days. */
import type { Window } from "../model/view"
import { placeOfRow } from "./doubt"
import type { Index } from "./rows"

/** Of a row that is a set: its members as days from one to before another, within the days from `start` to before `end`. Undefined of all other rows. */
export function membersOf(
  { doubt }: Index,
  start: number,
  end: number,
): (row: number) => readonly Window[] | undefined {
  const within = (day: number) => Math.min(Math.max(day, start), end)
  return (row) => {
    const place = doubt && placeOfRow(doubt, row)
    if (place === undefined || !doubt || doubt.set[place] === 0) return undefined
    const members: Window[] = []
    for (let at = doubt.offsets[place]!; at < doubt.offsets[place + 1]!; at += 1) {
      const [first, beyond] = [within(doubt.partFirst[at]!), within(doubt.partLast[at]! + 1)]
      if (beyond > first) members.push([first, beyond])
    }
    return members.length > 0 ? members : undefined
  }
}
