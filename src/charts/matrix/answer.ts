/** The answer of topic × time: topics in the order of their tree, and how many events each has between any two days. No pixel, no language. */
import type { Catalog } from "../../model/dossier"
import type { View, Window } from "../../model/view"
import { type Density, densityOf } from "../../query/bins"
import { certaintyOf } from "../../query/certainty"
import { byTopic, undivided } from "../../query/lanes"
import type { Index, Rows } from "../../query/rows"
import type { Asked } from "../filtered"
import { type TopicRow, topicRows } from "./topics"

export interface MatrixAnswer {
  readonly catalog: Catalog
  readonly view: Asked
  /** Events of the dossier. */
  readonly total: number
  readonly rows: readonly TopicRow[]
  /** Of what this is a part, on a page of several: what must be alike on all of them is measured of the whole. */
  readonly whole?: MatrixAnswer
  /** Rows of its fullest page: on all pages rows are as high as there. */
  readonly fullest?: readonly TopicRow[]
  /** Events by topic code; a topic holds what those beneath it hold. */
  readonly byTopic: Pick<Density, "countIn">
  /** All events, each once. */
  readonly all: Pick<Density, "countIn">
  /** How many of all are only possibly in a window. */
  possible(window: Window): number
}

export function selectMatrix(index: Index, rows: Rows, view: View): MatrixAnswer {
  return {
    catalog: index.catalog,
    view: { filters: view.filters, search: view.search, chain: view.chain, asOf: index.asOf },
    total: index.size,
    rows: topicRows(index.catalog.topics),
    byTopic: densityOf(index, rows.matching, byTopic(index)),
    all: densityOf(index, rows.matching, undivided),
    possible: (window) => certaintyOf(index).countPossible(rows.matching, window),
  }
}
