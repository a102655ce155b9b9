/** The links of a dossier as the timeline asks for them: those of an event, and the chain they make. */
import { relations } from "../../model/event"
import { chainOf, type EventChain } from "../../query/chains"
import { linksFrom, linksTo, type Relation } from "../../query/links"
import type { Index } from "../../query/rows"

/** One link, as the record of `from` says it. */
export interface LinkedPair {
  readonly from: number
  readonly to: number
  readonly relation: Relation
}

export interface Linked {
  /** Relations that occur in the dossier. */
  readonly relations: ReadonlySet<Relation>
  /** The links of an event, both those it says and those said of it. */
  of(row: number): readonly LinkedPair[]
  /** The links by which the chains of an event were walked, nearest first; its own are not among them. */
  beyond(row: number): readonly LinkedPair[]
}

/** The links of an index; undefined where there are none. */
export function linkedIn(index: Index): Linked | undefined {
  const { links } = index
  if (!links) return undefined
  let last: { row: number; pairs: readonly LinkedPair[] } | undefined
  return {
    relations: new Set(relations.filter((_, code) => links.relation.includes(code))),
    of: (row) => [
      ...linksFrom(links, row).map(({ relation, row: to }) => ({ from: row, to, relation })),
      ...linksTo(links, row)
        .filter(({ row: from }) => from !== row)
        .map(({ relation, row: from }) => ({ from, to: row, relation })),
    ],
    // The selected event is asked for in every frame.
    beyond: (row) => {
      if (last?.row !== row) {
        const [led, followed] = [chainOf(index, row, "led"), chainOf(index, row, "followed")]
        last = { row, pairs: [...pairsOf(led), ...pairsOf(followed)] }
      }
      return last.pairs
    },
  }
}

function pairsOf({ row: start, steps }: EventChain): LinkedPair[] {
  return steps
    .filter(({ via }) => via !== start)
    .map(({ row, via, relation, isSaidHere }) =>
      isSaidHere ? { from: row, to: via, relation } : { from: via, to: row, relation },
    )
}
