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
  return gather(links, links.from, links.to, row)
}

/** Whose links lead to a row. */
export function linksTo(links: LinkColumns, row: number): readonly LinkedRow[] {
  return gather(links, links.to, links.from, row)
}

function gather(links: LinkColumns, near: Uint32Array, far: Uint32Array, row: number): readonly LinkedRow[] {
  const found: LinkedRow[] = []
  for (let i = near.indexOf(row); i >= 0; i = near.indexOf(row, i + 1)) {
    const relation = relations[links.relation[i] ?? -1]
    if (relation) found.push({ relation, row: far[i] ?? 0 })
  }
  return found
}
