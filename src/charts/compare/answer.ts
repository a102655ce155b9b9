/** The answer of a comparison: two sides in shared lanes, and what is only in the one, only in the other, in both. No pixel, no language. */
import type { Catalog } from "../../model/dossier"
import type { Compare, View } from "../../model/view"
import { otherRows, suggested } from "../../query/comparison"
import { type Difference, differenceOf, type Split, splitOf } from "../../query/difference"
import { createFilter, type Filter } from "../../query/filter"
import type { Index, Rows } from "../../query/rows"
import type { Asked } from "../filtered"
import type { TimelineAnswer } from "../timeline/answer"
import { sharedLanes } from "./lanes"
import { type Side, sideOf } from "./side"

export interface ComparedLane {
  readonly lane: TimelineAnswer["lanes"][number]
  readonly split: Split
}

export interface CompareAnswer {
  readonly mode: Compare["mode"]
  readonly catalog: Catalog
  /** Names the lanes and knows the anchors. */
  readonly timeline: TimelineAnswer
  readonly lanes: readonly ComparedLane[]
  /** Of what this is a part, on a page of several: what must be alike on all of them is measured of the whole. */
  readonly whole?: CompareAnswer
  readonly a: Side
  readonly b: Side
  readonly difference: Difference
  /** Both sides have the same days. */
  readonly isOneWindow: boolean
  /** Both ask the same: the same days, filters and search. */
  readonly isSameView: boolean
}

const filters = new WeakMap<Index, Filter>()

function filterOf(index: Index): Filter {
  const filter = filters.get(index) ?? createFilter(index)
  filters.set(index, filter)
  return filter
}

/** What is known of the sides beside what the view says. */
export interface Known {
  /** Rows of the other side: those that Search found for its text cannot be told from the view. */
  readonly other?: Rows
  /** What each asks for, with the titles of the events whose chains are followed. */
  readonly asked?: { readonly a: Asked; readonly b: Asked }
}

/** A view without a comparison is held against what suggests itself. */
export function selectCompare(index: Index, rows: Rows, view: View, { other, asked }: Known = {}): CompareAnswer {
  const compare = view.compare ?? suggested(filterOf(index), view, rows)
  const b = other ?? otherRows(filterOf(index), compare, rows.window)
  const difference = differenceOf(index, rows, b)
  const shared = sharedLanes(index, rows, b, view)
  const isOneWindow = rows.window[0] === b.window[0] && rows.window[1] === b.window[1]
  return {
    mode: compare.mode,
    catalog: index.catalog,
    timeline: shared.timeline,
    lanes: shared.timeline.lanes.map((lane, i) => ({ lane, split: splitOf(difference, shared.rows[i]!) })),
    a: sideOf(index, rows, asked?.a ?? view, shared, difference),
    b: sideOf(index, b, asked?.b ?? compare, shared, difference),
    difference,
    isOneWindow,
    isSameView: isOneWindow && questionOf(view) === questionOf(compare),
  }
}

/** What is asked, in an order of its own, so that what was clicked first does not matter. */
function questionOf({ filters, chain, search }: Pick<View, "filters" | "chain" | "search">): string {
  const choices = Object.entries(filters).map(([facet, choice]) => [
    facet,
    choice?.include.toSorted(),
    choice?.exclude.toSorted(),
  ])
  return JSON.stringify([search, chain?.event, chain?.direction, choices.sort()])
}
