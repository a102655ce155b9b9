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

/** The links of events given in row order; a link to an event that is not there is left out. */
export function linkColumns(
  events: Iterable<Pick<Event, "links">>,
  rowOf: (id: string) => number | undefined,
): LinkColumns {
  const from: number[] = []
  const to: number[] = []
  const relation: number[] = []
  let row = 0
  for (const event of events) {
    for (const link of event.links) {
      const target = rowOf(link.event)
      if (target === undefined) continue
      from.push(row)
      to.push(target)
      relation.push(relations.indexOf(link.relation))
    }
    row += 1
  }
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), relation: Uint8Array.from(relation) }
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
