/** The links that a figure of these rows would draw: both ends pass the filters, one lies in the window. */
import { relations } from "../model/event"
import { hasRow } from "./bitmap"
import type { Relation } from "./links"
import type { Index, Rows } from "./rows"

export interface LinkBetween {
  /** The event of which the record says it. */
  readonly from: number
  readonly to: number
  readonly relation: Relation
}

/** By the event that says them, in the order of time. */
export function linksAmong({ links }: Pick<Index, "links">, rows: Rows, wanted: readonly Relation[]): LinkBetween[] {
  const found: LinkBetween[] = []
  if (!links) return found
  const codes = new Set(wanted.map((relation) => relations.indexOf(relation)))
  links.from.forEach((from, i) => {
    const [to, code] = [links.to[i]!, links.relation[i]!]
    if (from === to || !codes.has(code) || !hasRow(rows.matching, from) || !hasRow(rows.matching, to)) return
    if (rows.has(from) || rows.has(to)) found.push({ from, to, relation: relations[code]! })
  })
  return found
}
