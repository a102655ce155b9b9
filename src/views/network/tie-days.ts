/** From when to when each tie's events reach. */
import { roles } from "../../model/event"
import type { Index, Rows } from "../../query/rows"
import type { Ties } from "../../query/ties"

export interface TieDays {
  /** By position in the ties: the first day of the first event they share, and the last day of the last. */
  readonly first: Int32Array
  readonly last: Int32Array
}

const mentioned = roles.indexOf("mentioned")

export function tieDays(index: Index, rows: Pick<Rows, "forEach">, ties: Ties): TieDays {
  const actors = index.vocabulary.actors.length
  const positions = new Map(Array.from(ties.a, (a, i) => [a * actors + ties.b[i]!, i]))
  const first = new Int32Array(ties.a.length).fill(0x7fffffff)
  const last = new Int32Array(ties.a.length).fill(-0x80000000)
  const { offsets, codes } = index.actors
  rows.forEach((row) => {
    const part: number[] = []
    for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) if (index.roles[i] !== mentioned) part.push(codes[i]!)
    part.sort((a, b) => a - b)
    part.forEach((b, n) => {
      for (const a of part.slice(0, n)) {
        const i = positions.get(a * actors + b)
        if (i === undefined) continue
        first[i] = Math.min(first[i]!, index.firstDay[row]!)
        last[i] = Math.max(last[i]!, index.lastDay[row]!)
      }
    })
  })
  return { first, last }
}
