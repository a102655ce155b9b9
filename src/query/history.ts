/** What was known of one row of a record on a day, and on which days that changed. */
import { statuses } from "../model/event"
import { knowledgeOf } from "./knowledge"
import { stateAt } from "./revisions"
import { type Index, openFirstDay, openLastDay } from "./rows"

/** The date and status an event had as far as was known. */
export interface KnownState {
  readonly firstDay: number
  readonly lastDay: number
  readonly form: number
  /** A code into `statuses`. */
  readonly status: number
}

const occurred = statuses.indexOf("occurred")
const scheduled = statuses.indexOf("scheduled")

/** The place of a row among those with revisions; undefined for all others. */
export function revisedPlaces({ revisions }: Index): ReadonlyMap<number, number> {
  return new Map(revisions && Array.from(revisions.rows, (row, i) => [row, i]))
}

/** What was known of one event, day by day. */
export interface RowHistory {
  /** Undefined before the event was known. */
  stateOn(day: number): KnownState | undefined
  /** Every day that has a name and on which that may have changed. */
  readonly turns: readonly number[]
}

/** `i` is the row's place among those with revisions, if it has any. */
export function historyOfRow(record: Index, row: number, i: number | undefined): RowHistory {
  const { revisions } = record
  if (!revisions || i === undefined) {
    const knownOn = knowledgeOf(record).knownOn[row]!
    return {
      stateOn: (day) => (knownOn <= day ? stateIn(record, row, day) : undefined),
      turns: turnsOf(record, row, knownOn),
    }
  }
  const { offsets, knownOn } = revisions
  const states = Array.from({ length: offsets[i + 1]! - offsets[i]! }, (_, place) => offsets[i]! + place)
  return {
    stateOn(day) {
      const state = stateAt(revisions, i, day)
      return state === undefined ? undefined : stateIn(revisions, state, day)
    },
    turns: states.flatMap((state) => turnsOf(revisions, state, knownOn[state]!)),
  }
}

type States = Pick<Index, "firstDay" | "lastDay" | "form" | "status">

function stateIn({ firstDay, lastDay, form, status }: States, at: number, day: number): KnownState {
  // What lay ahead had not occurred: see `foreseen` in model/known.ts.
  const isAhead = status[at] === occurred && firstDay[at]! > day
  return { firstDay: firstDay[at]!, lastDay: lastDay[at]!, form: form[at]!, status: isAhead ? scheduled : status[at]! }
}

/** When a state became known, and when what it announced occurred. */
export function turnsOf({ firstDay, status }: States, at: number, knownOn: number): readonly number[] {
  const first = firstDay[at]!
  const turns = status[at] === occurred && first > knownOn ? [knownOn, first] : [knownOn]
  return turns.filter((day) => day !== openFirstDay && day !== openLastDay)
}

export function isRedated(a: KnownState, b: KnownState): boolean {
  return a.firstDay !== b.firstDay || a.lastDay !== b.lastDay || a.form !== b.form
}
