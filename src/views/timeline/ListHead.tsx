/** The heads of the list's columns. Each sorts by its column: up, down, and back to the order of time. */
import { sortFields } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { nextSort, sortOf } from "./list-sort"

const arrows = { ascending: "↑", descending: "↓", none: "" } as const

export function ListHead() {
  const { view, change } = useView()
  const words = useWords()
  return (
    <tr aria-rowindex={1}>
      {sortFields.map((by) => {
        const order = sortOf(view.sort, by)
        return (
          <th key={by} scope="col" className={`event-table-${by}`} aria-sort={order}>
            <button type="button" onClick={() => change({ sort: nextSort(view.sort, by) }, "replace")}>
              {words.say(`events.${by}`)}
              <span className="event-table-arrow" aria-hidden="true">
                {arrows[order]}
              </span>
            </button>
          </th>
        )
      })}
    </tr>
  )
}
