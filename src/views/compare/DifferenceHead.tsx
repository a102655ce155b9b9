/** The heads of the difference's columns, which sort it as those of the list do: one order for both. */
import type { SortField } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { nextSort, sortOf } from "../timeline/list-sort"

const arrows = { ascending: "↑", descending: "↓", none: "" } as const

export function DifferenceHead({ columns }: { readonly columns: readonly SortField[] }) {
  const { view, change } = useView()
  const words = useWords()
  return (
    <tr aria-rowindex={1}>
      <th scope="col">{words.say("compare.in")}</th>
      {columns.map((by) => {
        const order = sortOf(view.sort, by)
        return (
          <th key={by} scope="col" className={`difference-${by}`} aria-sort={order}>
            <button type="button" onClick={() => change({ sort: nextSort(view.sort, by) }, "replace")}>
              {words.say(`events.${by}`)}
              <span aria-hidden="true">{arrows[order]}</span>
            </button>
          </th>
        )
      })}
    </tr>
  )
}
