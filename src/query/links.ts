/**
 * Links among events as columns, so that "prepared by" is answered as fast as "prepares" without reading a record. One entry a link, sorted by the row
 * it leads from: a dossier without links costs nothing, and a pass over them is a pass over two small arrays.
 */
import { type Event, relations } from "../model/event"

export interface LinkColumns {
  /** Rows the links lead from, ascending. */
  readonly from: Uint32Array
  /** Rows the links lead to. */
  readonly to: Uint32Array
  /** Codes into `relations`. */
  readonly relation: Uint8Array
}

export type Relation = (typeof relations)[number]

export interface LinkedRow {
  readonly relation: Relation
  readonly row: number
}

/**
 * The links among a dossier's events, where `order[row]` is the position of each row's event; undefined where there are none. A link to an event that is
 * not there is left out.
 */
export function linkColumns(
  events: readonly Pick<Event, "id" | "links">[],
  order: Uint32Array,
): LinkColumns | undefined {
  const targets = new Set<string>()
  for (const { links } of events) for (const link of links) targets.add(link.event)
  if (targets.size === 0) return undefined
  const rowOf = new Map<string, number>()
  order.forEach((position, row) => {
    const id = events[position]?.id
    if (id !== undefined && targets.has(id)) rowOf.set(id, row)
  })
  const found: { from: number; to: number; relation: number }[] = []
  order.forEach((position, from) => {
    for (const link of events[position]?.links ?? []) {
      const to = rowOf.get(link.event)
      if (to !== undefined) found.push({ from, to, relation: relations.indexOf(link.relation) })
    }
  })
  return {
    from: Uint32Array.from(found, ({ from }) => from),
    to: Uint32Array.from(found, ({ to }) => to),
    relation: Uint8Array.from(found, ({ relation }) => relation),
  }
}

/** Where the links of a row lead. */
export function linksFrom(links: LinkColumns, row: number): readonly LinkedRow[] {
  const { from, to, relation } = links
  const found: LinkedRow[] = []
  for (let i = firstAt(row, from.length, (i) => from[i]!); from[i] === row; i += 1)
    found.push({ relation: relations[relation[i]!]!, row: to[i]! })
  return found
}

/** Whose links lead to a row. */
export function linksTo(links: LinkColumns, row: number): readonly LinkedRow[] {
  const { from, to, relation } = links
  const order = orderByTarget(links)
  const found: LinkedRow[] = []
  for (let n = firstAt(row, order.length, (n) => to[order[n]!]!); n < order.length; n += 1) {
    const i = order[n]!
    if (to[i] !== row) break
    found.push({ relation: relations[relation[i]!]!, row: from[i]! })
  }
  return found
}

/** The first of `size` ascending values that is not less than the row. */
function firstAt(row: number, size: number, valueAt: (position: number) => number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(middle) < row) low = middle + 1
    else high = middle
  }
  return low
}

const orders = new WeakMap<LinkColumns, Uint32Array>()

/** Positions of the links by the row they lead to; sorted when first asked for. */
function orderByTarget(links: LinkColumns): Uint32Array {
  const known = orders.get(links)
  if (known) return known
  const { to } = links
  // Target and position in one number, so that typed numbers are sorted and nothing is called back: their product stays exact.
  const keys = Float64Array.from(to, (row, i) => row * to.length + i).sort()
  const order = Uint32Array.from(keys, (key) => key % to.length)
  orders.set(links, order)
  return order
}
