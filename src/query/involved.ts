/**
 * Which rows a noun is involved in, and what else those rows involve: the walks of the inspector, over columns alone. Rows and positions are within the
 * columns by construction, which the assertions below rely on.
 */
import { roles } from "../model/event"
import type { Index, Lists } from "./rows"

const mentioned = roles.indexOf("mentioned")

/** Rows whose list holds any of `wanted`, ascending. */
export function rowsHolding(lists: Lists, wanted: readonly number[]): Uint32Array {
  const { offsets, codes } = lists
  const isWanted = new Uint8Array(Math.max(0, ...wanted) + 1)
  for (const code of wanted) if (code >= 0) isWanted[code] = 1
  const rows: number[] = []
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const end = offsets[row + 1]!
    let i = offsets[row]!
    // A code beyond the wanted ones reads as undefined, which is not 1.
    while (i < end && isWanted[codes[i]!] !== 1) i += 1
    if (i < end) rows.push(row)
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

/** How many of `rows` each code of a list is in; most first, then in the order of codes. A row names a code once (see rows.ts). */
export function tally(lists: Lists, rows: ArrayLike<number>): readonly Tally[] {
  const { offsets, codes } = lists
  const counts = new Map<number, number>()
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]!
    for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) counts.set(codes[i]!, (counts.get(codes[i]!) ?? 0) + 1)
  }
  return ranked(counts)
}

/** Actors by how many of `rows` they take part in. */
export function tallyActors(index: Index, rows: ArrayLike<number>): readonly Tally[] {
  return tallyParticipants(index, rows, undefined)
}

/** Actors by how many of `rows` they share with an actor, both taking part. */
export function partnersOf(index: Index, actor: number, rows: ArrayLike<number>): readonly Tally[] {
  return tallyParticipants(index, rows, actor).filter(({ code }) => code !== actor)
}

/** Of all rows, or of those in which one actor takes part. */
function tallyParticipants(index: Index, rows: ArrayLike<number>, actor: number | undefined): readonly Tally[] {
  const { offsets, codes } = index.actors
  const counts = new Map<number, number>()
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]!
    if (actor !== undefined && !takesPart(index, row, actor)) continue
    for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) {
      if (index.roles[i] !== mentioned) counts.set(codes[i]!, (counts.get(codes[i]!) ?? 0) + 1)
    }
  }
  return ranked(counts)
}

function ranked(counts: ReadonlyMap<number, number>): readonly Tally[] {
  return Array.from(counts, ([code, events]) => ({ code, events })).sort(
    (a, b) => b.events - a.events || a.code - b.code,
  )
}
