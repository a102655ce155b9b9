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
/** Among so few actors each pair has a counter of its own. */
const fewActors = 512

/** The ties among the actors of some rows. */
export function tiesOf(index: Index, rows: Pick<Rows, "forEach">): Ties {
  const actorCount = index.vocabulary.actors.length
  const events = new Uint32Array(actorCount)
  const pairs = actorCount <= fewActors ? tablePairs(actorCount) : hashPairs()
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

interface Pairs {
  add(a: number, b: number): void
  sorted(): Omit<Ties, "events">
}

function tablePairs(actorCount: number): Pairs {
  const counts = new Uint32Array(actorCount * actorCount)
  return {
    add(one, other) {
      counts[one < other ? one * actorCount + other : other * actorCount + one]! += 1
    },
    sorted() {
      const keys = Uint32Array.from(counts.keys()).filter((key) => counts[key]! > 0)
      keys.sort((x, y) => counts[y]! - counts[x]! || x - y)
      return {
        a: keys.map((key) => Math.floor(key / actorCount)),
        b: keys.map((key) => key % actorCount),
        weight: keys.map((key) => counts[key]!),
      }
    },
  }
}

/** Counts pairs in a table by hash (open addressing); it doubles before it is half full. */
function hashPairs(): Pairs {
  let mask = (1 << 12) - 1
  let table = new Int32Array(mask + 1).fill(-1)
  let a = new Uint32Array(1 << 11)
  let b = new Uint32Array(1 << 11)
  let weight = new Uint32Array(1 << 11)
  let length = 0

  /** Where a pair stands in the table, or where it would. */
  function slotOf(low: number, high: number): number {
    let slot = Math.imul(Math.imul(low, 0x9e3779b1) ^ high, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & mask
    for (let pair = table[slot]!; pair >= 0 && (a[pair] !== low || b[pair] !== high); pair = table[slot]!) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  function add(one: number, other: number): void {
    const low = Math.min(one, other)
    const high = Math.max(one, other)
    const slot = slotOf(low, high)
    const pair = table[slot]!
    if (pair >= 0) {
      weight[pair]! += 1
      return
    }
    table[slot] = length
    a[length] = low
    b[length] = high
    weight[length] = 1
    length += 1
    if (length === a.length) grow()
  }

  function grow(): void {
    const doubled = (column: Uint32Array) => {
      const larger = new Uint32Array(column.length * 2)
      larger.set(column)
      return larger
    }
    a = doubled(a)
    b = doubled(b)
    weight = doubled(weight)
    mask = mask * 2 + 1
    table = new Int32Array(mask + 1).fill(-1)
    for (let pair = 0; pair < length; pair += 1) table[slotOf(a[pair]!, b[pair]!)] = pair
  }

  function sorted(): Omit<Ties, "events"> {
    const order = Uint32Array.from({ length }, (_, i) => i)
    order.sort((x, y) => weight[y]! - weight[x]! || a[x]! - a[y]! || b[x]! - b[y]!)
    return { a: order.map((i) => a[i]!), b: order.map((i) => b[i]!), weight: order.map((i) => weight[i]!) }
  }

  return { add, sorted }
}

function largestList(offsets: Uint32Array): number {
  let largest = 0
  for (let i = 1; i < offsets.length; i += 1) largest = Math.max(largest, offsets[i]! - offsets[i - 1]!)
  return largest
}
