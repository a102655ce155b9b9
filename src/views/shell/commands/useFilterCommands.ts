/** What is filtered: all of it let go, and each value by its name. */
import { useMemo } from "react"
import type { Words } from "../../../i18n/intl"
import type { Facet, Filters } from "../../../model/view"
import { useDossier } from "../../../state/useDossier"
import { useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { markOf, withMark } from "../../filters/choice"
import { facetValues } from "../../filters/values"
import { type Command, changing } from "./command"

/** Sources are found by their titles instead. */
const named: readonly Facet[] = ["topic", "actor", "kind", "status", "level", "evidence"]

export function useFilterCommands(): readonly Command[] {
  const { view } = useView()
  const { index } = useDossier()
  const words = useWords()
  const { filters } = view
  // Of a large dossier there are hundreds, and the palette asks with every letter.
  const values = useMemo(
    () =>
      named.flatMap((facet) =>
        facetValues(facet, index, words).map(({ id, label }) => valueCommand(filters, facet, id, label, words)),
      ),
    [index, words, filters],
  )
  return [
    {
      id: "clear",
      label: words.say("action.clearFilters"),
      run: changing({ filters: {}, chain: undefined, search: "" }),
    },
    ...values,
  ]
}

/** Filters by a value, or takes that filter off. */
function valueCommand(filters: Filters, facet: Facet, id: string, value: string, words: Words): Command {
  const isOff = markOf(filters, facet, id) !== "include"
  return {
    id: `filter.${facet}.${id}`,
    label: words.say(isOff ? "command.filter.only" : "command.filter.off", {
      facet: words.say(`facet.${facet}`),
      value,
    }),
    isSought: true,
    run: changing({ filters: withMark(filters, facet, id, isOff ? "include" : "off") }),
  }
}
