/** Joins the parts of the inspector to the open dossier and the view. */
import { useQuery } from "@tanstack/react-query"
import { type ReactNode, useDeferredValue, useMemo } from "react"
import type { Selection } from "../../model/view"
import type { Index } from "../../query/rows"
import { sourceTextQuery } from "../../state/queries"
import { useDossier } from "../../state/useDossier"
import { hrefOf, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { markOf, withMark } from "../filters/choice"
import { type Reading, ReadingContext, type SourceText } from "./reading"

export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const { view, change } = useView()
  const { index, rows: current, eventOf, rowOf } = useDossier()
  // While the window is dragged, the figure that is dragged comes first.
  const rows = useDeferredValue(current)
  const words = useWords()
  const sourceText = useSourceText(index, view.selection)
  const reading = useMemo<Reading>(
    () => ({
      ...{ words, index, rows, eventOf, rowOf, selection: view.selection, filters: view.filters, chain: view.chain },
      sourceText,
      hrefOf: (selection) => hrefOf({ ...view, selection }),
      pick: (selection) => change({ selection }),
      followChain: (chain) => change({ chain }),
      toggleFilter: (facet, id) => {
        const mark = markOf(view.filters, facet, id) === "include" ? "off" : "include"
        change({ filters: withMark(view.filters, facet, id, mark) })
      },
    }),
    [words, index, rows, view, eventOf, rowOf, change, sourceText],
  )
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

/** Texts may be long and are read only when their source is looked at. */
function useSourceText(index: Index, selection: Selection | undefined): SourceText {
  const source = selection?.kind === "source" ? selection.id : undefined
  const { data, isError } = useQuery({
    ...sourceTextQuery(index.dossier, index.revision, source ?? ""),
    enabled: source !== undefined,
  })
  return useMemo(() => {
    if (data) return { kind: "held", text: data }
    return data === null || isError ? { kind: "none" } : { kind: "reading" }
  }, [data, isError])
}
