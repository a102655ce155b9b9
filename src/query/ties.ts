/** Who took part in events together. A mention is no part. */
import { roles } from "../model/event"
import type { Index, Rows } from "./rows"

export interface Ties {
  /** Actors of each tie, as codes: `a[i] < b[i]`. Strongest ties first, equal ones in the order of codes. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** Events in which both took part. */
  readonly weight: Uint32Array
  /** Events in which each actor took part; position = code. */
  readonly events: Uint32Array
}

const mentioned = roles.indexOf("mentioned")
/** Up to this many pairs of actors, each has its own counter; beyond it pairs are listed and sorted. */
const mostCounters = 1 << 22

/** The ties among the actors of some rows. */
export function tiesOf(index: Index, rows: Pick<Rows, "forEach">): Ties {
  const actorCount = index.vocabulary.actors.length
  const events = new Uint32Array(actorCount)
  const pairs = actorCount * actorCount <= mostCounters ? countPairs(actorCount) : listPairs(actorCount)
  const part = new Uint32Array(largestList(index.actors.offsets))
  const { offsets, codes } = index.actors
  const { roles: roleOf } = index
  rows.forEach((row) => {
    let count = 0
    const end = offsets[row + 1]!
    for (let i = offsets[row]!; i < end; i += 1) {
      if (roleOf[i] === mentioned) continue
      const actor = codes[i]!
      events[actor]! += 1
      for (let j = 0; j < count; j += 1) pairs.add(part[j]!, actor)
      part[count] = actor
      count += 1
    }
  })
  return { ...pairs.sorted(), events }
}

/** The rows in which both actors took part, ascending. */
export function rowsOfTie(index: Index, rows: Pick<Rows, "forEach">, a: number, b: number): Uint32Array {
  const shared: number[] = []
  rows.forEach((row) => {
    if (takesPart(index, row, a) && takesPart(index, row, b)) shared.push(row)
  })
  return Uint32Array.from(shared)
}

function takesPart(index: Index, row: number, actor: number): boolean {
  const { offsets, codes } = index.actors
  for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) {
    if (codes[i] === actor) return index.roles[i] !== mentioned
  }
  return false
}

interface Pairs {
  add(a: number, b: number): void
  sorted(): Omit<Ties, "events">
}

function countPairs(actorCount: number): Pairs {
  const counts = new Uint32Array(actorCount * actorCount)
  let distinct = 0
  return {
    add(a, b) {
      const key = a < b ? a * actorCount + b : b * actorCount + a
      if (counts[key] === 0) distinct += 1
      counts[key]! += 1
    },
    sorted() {
      const keys = new Uint32Array(distinct)
      const weights = new Uint32Array(distinct)
      let next = 0
      counts.forEach((weight, key) => {
        if (weight === 0) return
        keys[next] = key
        weights[next] = weight
        next += 1
      })
      return byWeight(keys, weights, actorCount)
    },
  }
}

function listPairs(actorCount: number): Pairs {
  // As doubles: the square of the number of actors may be beyond 32 bits, and never beyond 53.
  let keys = new Float64Array(1024)
  let length = 0
  return {
    add(a, b) {
      if (length === keys.length) {
        const larger = new Float64Array(length * 2)
        larger.set(keys)
        keys = larger
      }
      keys[length] = a < b ? a * actorCount + b : b * actorCount + a
      length += 1
    },
    sorted() {
      const all = keys.subarray(0, length).sort()
      const distinct: number[] = []
      const weights: number[] = []
      for (let start = 0; start < length; ) {
        let end = start + 1
        while (end < length && all[end] === all[start]) end += 1
        distinct.push(all[start]!)
        weights.push(end - start)
        start = end
      }
      return byWeight(distinct, weights, actorCount)
    },
  }
}

/** Keys come ascending, so that a stable sort by weight leaves equal weights in the order of codes. */
function byWeight(keys: ArrayLike<number>, weights: ArrayLike<number>, actorCount: number): Omit<Ties, "events"> {
  const order = Uint32Array.from({ length: keys.length }, (_, i) => i).sort(
    (x, y) => weights[y]! - weights[x]! || x - y,
  )
  return {
    a: order.map((i) => Math.floor(keys[i]! / actorCount)),
    b: order.map((i) => keys[i]! % actorCount),
    weight: order.map((i) => weights[i]!),
  }
}

function largestList(offsets: Uint32Array): number {
  let largest = 0
  for (let i = 1; i < offsets.length; i += 1) largest = Math.max(largest, offsets[i]! - offsets[i - 1]!)
  return largest
}
