/** Both sides of the comparison that the view asks for: the other's rows, and the answer that every part of the screen reads. */
import { useMemo } from "react"
import { compareChart } from "../../charts/compare"
import type { CompareAnswer } from "../../charts/compare/answer"
import type { Compare, Window } from "../../model/view"
import { bitmapOf } from "../../query/bitmap"
import { otherWindow } from "../../query/comparison"
import { useAmong } from "../../state/useAmong"
import { useDossier } from "../../state/useDossier"
import { useSearchedRows } from "../../state/useSearchedRows"
import { useView } from "../../state/useView"
import { useAsked } from "../filters/useAsked"

export interface Comparison {
  readonly compare: Compare
  readonly answer: CompareAnswer
  /** The days of the other side. */
  readonly window: Window
}

export function useComparison(compare: Compare): Comparison {
  const { view } = useView()
  const { index, record, filter, rows, window: own } = useDossier()
  const a = useAsked()
  const b = useAsked(compare)
  const among = useAmongOther(compare)
  const window = useMemo(() => otherWindow(record, compare, own), [record, compare, own])
  const other = filter.rows(compare.filters, window, among)
  const { lanes, laneEdits } = view
  const { mode } = compare
  // Of the view, the answer depends on these alone: it stands while something is selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const answer = useMemo(
    () => compareChart({ other, asked: { a, b } }).select(index, rows, { ...view, compare }),
    [index, rows, other, a, b, lanes, laneEdits, mode],
  )
  return { compare, answer, window }
}

/** The rows that the other side's search and chain leave; all where it has none. */
function useAmongOther({ search, chain }: Compare) {
  const { index, record, rowsAmong } = useDossier()
  const searched = useSearchedRows(record, search)
  const found = useMemo(
    () => searched && bitmapOf(index.size, rowsAmong ? rowsAmong(searched) : searched),
    [searched, index, rowsAmong],
  )
  return useAmong(index, found, chain)
}
