/** The answer of topic × topic: in how many events each two topics come up together. No pixel, no language. */
import type { Catalog } from "../../model/dossier"
import type { Window } from "../../model/view"
import { cooccurrence } from "../../query/cooccurrence"
import type { Index, Rows } from "../../query/rows"
import type { Asked } from "../filtered"
import { type TopicRow, topicRows } from "../matrix/topics"

export interface CooccurrenceAnswer {
  readonly catalog: Catalog
  readonly view: Asked
  readonly window: Window
  /** Events that pass, and events of the dossier. */
  readonly count: number
  readonly total: number
  /** Of those that pass, the events only possibly in the window. */
  readonly possible: number
  readonly rows: readonly TopicRow[]
  /** Events with topics i and j, at [i * rows.length + j]; on the diagonal the events of each. A topic has what those beneath it have. */
  readonly events: Uint32Array
}

export function selectCooccurrence(index: Index, rows: Rows, view: Asked): CooccurrenceAnswer {
  const topics = topicRows(index.catalog.topics)
  const codes = topics.map(({ code }) => code)
  return {
    catalog: index.catalog,
    view: { filters: view.filters, search: view.search, chain: view.chain, asOf: index.asOf },
    window: rows.window,
    count: rows.count,
    total: index.size,
    possible: rows.possible,
    rows: topics,
    events: cooccurrence(index, rows, codes).events,
  }
}

/** A topic above the other: every event of the one is an event of the other, so their meeting says nothing. */
export const isKin = (a: TopicRow, b: TopicRow): boolean => a.above.has(b.code) || b.above.has(a.code)

export interface Pair {
  readonly a: TopicRow
  readonly b: TopicRow
  readonly events: number
}

/** Every two of `among` (positions in `rows`) that are not kin and have events in common, most first. */
export function pairsOf({ rows, events }: CooccurrenceAnswer, among: readonly number[]): Pair[] {
  const pairs: Pair[] = []
  among.forEach((i, n) => {
    for (const j of among.slice(0, n)) {
      const [a, b] = [rows[j]!, rows[i]!]
      const shared = events[i * rows.length + j]!
      if (shared > 0 && !isKin(a, b)) pairs.push({ a, b, events: shared })
    }
  })
  return pairs.sort((p, q) => q.events - p.events)
}
