/** Which rows a noun is involved in, and what else those rows involve: the walks of the inspector, over columns alone. */
import { roles } from "../model/event"
import type { Index, Lists } from "./rows"

const mentioned = roles.indexOf("mentioned")

/** Rows whose list holds any of `wanted`, ascending. */
export function rowsHolding(lists: Lists, wanted: readonly number[]): Uint32Array {
  const codes = new Set(wanted)
  const rows: number[] = []
  for (let row = 0; row + 1 < lists.offsets.length; row += 1) {
    for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i += 1) {
      if (!codes.has(lists.codes[i] ?? -1)) continue
      rows.push(row)
      break
    }
  }
  return Uint32Array.from(rows)
}

/** Rows at a place, ascending. */
export function rowsAt(index: Index, place: number): Uint32Array {
  const rows: number[] = []
  for (let row = 0; row < index.size; row += 1) if (index.place[row] === place) rows.push(row)
  return Uint32Array.from(rows)
}

/** Rows in which both actors take part; a mention is no part. */
export function rowsTying(index: Index, a: number, b: number): Uint32Array {
  return rowsHolding(index.actors, [a]).filter((row) => takesPart(index, row, a) && takesPart(index, row, b))
}

/** Whether an actor takes part in a row, rather than being only mentioned. */
export function takesPart(index: Index, row: number, actor: number): boolean {
  const { offsets, codes } = index.actors
  for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i += 1) {
    if (codes[i] === actor && index.roles[i] !== mentioned) return true
  }
  return false
}

export interface Tally {
  readonly code: number
  readonly events: number
}

/** How many of `rows` each code of a list is in, each once a row; most first, then in the order of codes. */
export function tally(
  lists: Lists,
  rows: Iterable<number>,
  counts: (position: number) => boolean = always,
): readonly Tally[] {
  const events = new Map<number, number>()
  for (const row of rows) {
    const met = new Set<number>()
    for (let i = lists.offsets[row] ?? 0; i < (lists.offsets[row + 1] ?? 0); i += 1) {
      const code = lists.codes[i]
      if (code !== undefined && counts(i)) met.add(code)
    }
    for (const code of met) events.set(code, (events.get(code) ?? 0) + 1)
  }
  return [...events].map(([code, n]) => ({ code, events: n })).sort((a, b) => b.events - a.events || a.code - b.code)
}

/** Actors by how many of `rows` they take part in. */
export function tallyActors(index: Index, rows: Iterable<number>): readonly Tally[] {
  return tally(index.actors, rows, (position) => index.roles[position] !== mentioned)
}

/** Actors by how many of `rows` they share with an actor, both taking part. */
export function partnersOf(index: Index, actor: number, rows: readonly number[] | Uint32Array): readonly Tally[] {
  const shared = Array.from(rows).filter((row) => takesPart(index, row, actor))
  return tallyActors(index, shared).filter(({ code }) => code !== actor)
}

function always(): boolean {
  return true
}
