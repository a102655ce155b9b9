/** Everything known of what is selected, with the evidence and links to walk along. It stands beside the figure and never in its place. */
import { useMemo } from "react"
import type { Selection } from "../model/view"
import { useDossier } from "../state/useDossier"
import { hrefOf, useView } from "../state/useView"
import { useWords } from "../state/useWords"
import { markOf, withMark } from "./filters/choice"
import { InspectorPanel } from "./inspector/InspectorPanel"
import { type FilterFacet, type Reading, ReadingContext } from "./inspector/reading"

export function Inspector() {
  const { view, change } = useView()
  const { index, rows, eventOf, rowOf } = useDossier()
  const words = useWords()
  const reading = useMemo<Reading>(
    () => ({
      words,
      index,
      rows,
      filters: view.filters,
      eventOf,
      rowOf,
      textOf: (source) => source.text,
      hrefOf: (selection: Selection) => hrefOf({ ...view, selection }),
      pick: (selection: Selection) => change({ selection }),
      toggleFilter: (facet: FilterFacet, id: string) =>
        change({
          filters: withMark(view.filters, facet, id, markOf(view.filters, facet, id) === "include" ? "off" : "include"),
        }),
    }),
    [words, index, rows, view, eventOf, rowOf, change],
  )
  return (
    <ReadingContext value={reading}>
      <InspectorPanel selection={view.selection} onClose={() => change({ selection: undefined })} />
    </ReadingContext>
  )
}
