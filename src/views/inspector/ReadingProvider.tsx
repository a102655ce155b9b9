/** Joins the parts of the inspector to the open dossier and the view. */
import { type ReactNode, useMemo } from "react"
import { useDossier } from "../../state/useDossier"
import { hrefOf, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { markOf, withMark } from "../filters/choice"
import { type Reading, ReadingContext } from "./reading"

export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const { view, change } = useView()
  const { index, rows, eventOf, rowOf } = useDossier()
  const words = useWords()
  const reading = useMemo<Reading>(
    () => ({
      ...{ words, index, rows, eventOf, rowOf, selection: view.selection, filters: view.filters },
      textOf: (source) => source.text,
      hrefOf: (selection) => hrefOf({ ...view, selection }),
      pick: (selection) => change({ selection }),
      toggleFilter: (facet, id) => {
        const mark = markOf(view.filters, facet, id) === "include" ? "off" : "include"
        change({ filters: withMark(view.filters, facet, id, mark) })
      },
    }),
    [words, index, rows, view, eventOf, rowOf, change],
  )
  return <ReadingContext value={reading}>{children}</ReadingContext>
}
