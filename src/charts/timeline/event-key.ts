/** What the keys of the timeline's marks say. */
import type { Window } from "../../model/view"

/** The key of an event's marks in one lane. */
export const eventKey = (row: number, lane: number): string => `event:${row}:${lane}`

/** The row named by a key, if it is an event's. */
export function rowOfKey(key: string | undefined): number | undefined {
  return key?.startsWith("event:") ? Number.parseInt(key.slice(6), 10) : undefined
}

/** The days named by the key of a bar or a count: "bin:2:20498:20504". */
export function daysOfKey(key: string | undefined): Window | undefined {
  const [kind, , first, last] = key?.split(":") ?? []
  return kind === "bin" || kind === "more" ? [Number(first), Number(last)] : undefined
}
