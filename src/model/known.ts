/**
 * When the things of a dossier became known: sources on the day they were published, events by their revisions or their first source, commitments once
 * what they rest on had happened. All days are inclusive epoch days, -Infinity where nothing tells.
 */
import { farthestDay } from "./day"
import { parseEdtf } from "./edtf"
import type { Event, statuses } from "./event"
import type { Source } from "./source"

/** The last day on which a source may have been published; undefined where it bears no date. */
export type PublishedOn = (source: string) => number | undefined

/** What was known of an event from a day on. */
export interface State {
  readonly knownOn: number
  readonly date: string
  readonly status: (typeof statuses)[number]
}

/**
 * The last day a date names, so that nothing counts as known too early; of one without an end, the first; -Infinity where it names none. What no calendar
 * can name is no end.
 */
export function settledDay(edtf: string): number {
  const span = parseEdtf(edtf)
  if (!span) return Number.NEGATIVE_INFINITY
  return span.lastDay <= farthestDay ? span.lastDay : span.firstDay
}

export function publicationsOf(sources: readonly Pick<Source, "id" | "published">[]): PublishedOn {
  const days = new Map<string, number>()
  for (const { id, published } of sources) {
    const day = published === undefined ? Number.NEGATIVE_INFINITY : settledDay(published)
    if (Number.isFinite(day)) days.set(id, day)
  }
  return (source) => days.get(source)
}

/**
 * The states of an event in the order in which they became known, each in force until the next; the last is the record's own.
 *
 * With revisions: one state each, but for those that only say less exactly what was known before: a day once published is not unsaid by an article
 * that names its month. Where the last of them is not what the record says, the record's own state became known with the first later source of
 * its evidence, else once it had happened. Without revisions there is one state: known with the first dated source of the evidence, and where there is
 * none, once the event had happened.
 */
export function statesOf(event: Event, publishedOn: PublishedOn): readonly State[] {
  const { date, status } = event
  if (event.revisions.length === 0) {
    return [{ knownOn: firstSource(event, publishedOn, Number.NEGATIVE_INFINITY) ?? settledDay(date), date, status }]
  }
  const revised = event.revisions.map(({ asOf, date, status }) => ({ knownOn: settledDay(asOf), date, status }))
  revised.sort((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0))
  const told: State[] = []
  for (const state of revised) {
    const known = told.at(-1)
    // The record's own word stands, however little it says.
    const isOwn = state === revised.at(-1) && state.date === date && state.status === status
    if (!known || isOwn || !saysLess(state, known)) told.push(state)
  }
  const [last, lastTold] = [revised.at(-1), told.at(-1)]
  if (!last || (lastTold?.date === date && lastTold.status === status)) return told
  const knownOn = firstSource(event, publishedOn, last.knownOn) ?? Math.max(last.knownOn + 1, settledDay(date))
  return [...told, { knownOn, date, status }]
}

/** Whether a state is the one before it, told of a longer time around it. */
function saysLess(state: State, before: State): boolean {
  if (state.status !== before.status) return false
  const [vague, exact] = [parseEdtf(state.date), parseEdtf(before.date)]
  if (!vague || !exact || vague.interval || vague.set || exact.interval || exact.set) return false
  const isWider = vague.lastDay - vague.firstDay > exact.lastDay - exact.firstDay
  return isWider && vague.firstDay <= exact.firstDay && vague.lastDay >= exact.lastDay
}

/** The first day after `day` on which a source of the event's evidence was published. */
function firstSource({ evidence }: Event, publishedOn: PublishedOn, day: number): number | undefined {
  let first: number | undefined
  for (const { source } of evidence) {
    const published = publishedOn(source)
    if (published !== undefined && published > day && (first === undefined || published < first)) first = published
  }
  return first
}

/** What was known of an event as of a day; undefined before it was known at all. */
export function stateOn(states: readonly State[], day: number): State | undefined {
  const state = states.findLast(({ knownOn }) => knownOn <= day)
  return state && foreseen(state, day)
}

/** What lies ahead has not occurred, whatever the record says by now: it was announced, and is scheduled. */
export function foreseen<S extends Pick<State, "date" | "status">>(state: S, day: number): S {
  return state.status === "occurred" && firstDayOf(state.date) > day ? { ...state, status: "scheduled" } : state
}

/** The first day on which an event, dated as it then was, had begun; Infinity where it never did. */
export function begunOn(states: readonly State[]): number {
  let begun = Number.POSITIVE_INFINITY
  states.forEach(({ knownOn, date }, i) => {
    const day = Math.max(knownOn, firstDayOf(date))
    if (day < (states[i + 1]?.knownOn ?? Number.POSITIVE_INFINITY)) begun = Math.min(begun, day)
  })
  return begun
}

function firstDayOf(edtf: string): number {
  return parseEdtf(edtf)?.firstDay ?? Number.NEGATIVE_INFINITY
}
