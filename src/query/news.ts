/** What became known between two days: events that were new, dated otherwise, or of another status; and on which days there was such news at all. */
import { commitmentTurns } from "./commitment-news"
import { historyOfRow, isRedated, type KnownState, type RowHistory, revisedPlaces, turnsOf } from "./history"
import { knowledgeOf } from "./knowledge"
import type { Index } from "./rows"

export const newsKinds = ["new", "re-dated", "status"] as const
export type NewsKind = (typeof newsKinds)[number]

export interface News {
  /** Row of the record. */
  readonly row: number
  readonly kind: NewsKind
  /** The day on which it became as it was at the end of the later day. */
  readonly day: number
  /** Absent of what was new. */
  readonly before: KnownState | undefined
  readonly after: KnownState
}

/**
 * What changed in what was known from the end of one day to the end of a later one, by day and then by row. An event both dated otherwise and of another
 * status is told twice, once for each.
 */
export function newsBetween(record: Index, from: number, to: number): readonly News[] {
  const places = revisedPlaces(record)
  const { knownOn } = knowledgeOf(record)
  const { firstDay, size } = record
  const news: News[] = []
  for (let row = 0; row < size; row += 1) {
    const i = places.size > 0 ? places.get(row) : undefined
    // Most events become known once and for all: nothing is made for those of which there is no news.
    const mayTurn = i !== undefined || within(knownOn[row]!, from, to) || within(firstDay[row]!, from, to)
    if (mayTurn) news.push(...newsOf(row, historyOfRow(record, row, i), from, to))
  }
  return news.sort((a, b) => a.day - b.day || a.row - b.row)
}

function newsOf(row: number, { stateOn, turns }: RowHistory, from: number, to: number): readonly News[] {
  const before = stateOn(from)
  const after = stateOn(to)
  if (!after) return []
  /** `isOther`: whether a state is not yet as it came to be. */
  const item = (kind: NewsKind, isOther: (state: KnownState | undefined) => boolean): News => {
    const since = turns.filter((day) => day > from && day <= to && isOther(stateOn(day - 1)))
    return { row, kind, before, after, day: Math.max(from + 1, ...since) }
  }
  if (!before) return [item("new", (state) => state === undefined)]
  return [
    ...(isRedated(before, after) ? [item("re-dated", (state) => !state || isRedated(state, after))] : []),
    ...(before.status === after.status ? [] : [item("status", (state) => state?.status !== after.status)]),
  ]
}

const days = new WeakMap<Index, Int32Array>()

/** The days on which something became known, ascending: those at whose end more or other was known than the day before. Of a whole record; kept as long as it. */
export function knowledgeDays(record: Index): Int32Array {
  const known = days.get(record) ?? gatherDays(record)
  days.set(record, known)
  return known
}

function gatherDays(record: Index): Int32Array {
  const { knownOn } = knowledgeOf(record)
  const places = revisedPlaces(record)
  const found = new Set<number>(commitmentTurns(record))
  for (let row = 0; row < record.size; row += 1) {
    if (places.has(row)) continue
    // Without revisions, every turn is news.
    for (const day of turnsOf(record, row, knownOn[row]!)) found.add(day)
  }
  for (const [row, i] of places) {
    const history = historyOfRow(record, row, i)
    for (const day of history.turns) if (newsOf(row, history, day - 1, day).length > 0) found.add(day)
  }
  return Int32Array.from(found).sort()
}

/** The nearest day with news after `day`, or before it; undefined where there is none. */
export function newsAfter(record: Index, day: number): number | undefined {
  const known = knowledgeDays(record)
  return known[countUpTo(known, day)]
}

export function newsBefore(record: Index, day: number): number | undefined {
  const known = knowledgeDays(record)
  return known[countUpTo(known, day - 1) - 1]
}

/** How many of some ascending days are not after `day`. */
function countUpTo(ascending: Int32Array, day: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

function within(day: number, from: number, to: number): boolean {
  return day > from && day <= to
}
