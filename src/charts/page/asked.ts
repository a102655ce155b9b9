/** What a view asks for, with the titles of the events whose chains it follows, to be said in words. */
import type { View } from "../../model/view"
import { rowOfId } from "../../query/row-of"
import type { Asked } from "../filtered"
import type { Material } from "./material"

export function askedOf({ index, eventOf, asOf }: Material, view: Pick<View, "filters" | "chain" | "search">): Asked {
  const { filters, search, chain } = view
  const row = chain && rowOfId(index, chain.event)
  const title = row === undefined ? undefined : eventOf(row)?.title
  return { filters, search, asOf, ...(chain && { chain: { ...chain, title } }) }
}
