/** Where heads of columns have no room: by what the list is sorted, and which way. Shown by the sheet when some head is not. */
import { type SortField, sortFields } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function SortChoice() {
  const { view, change } = useView()
  const words = useWords()
  const by: SortField = view.sort?.by ?? "date"
  const descending = view.sort?.descending ?? false
  const sort = (by: SortField, descending: boolean) =>
    change({ sort: by === "date" && !descending ? undefined : { by, descending } }, "replace")
  return (
    <div className="event-sort">
      <label>
        {words.say("events.sortBy")}{" "}
        <select
          value={by}
          onChange={({ target }) => sort(sortFields.find((field) => field === target.value) ?? "date", descending)}
        >
          {sortFields.map((field) => (
            <option key={field} value={field}>
              {words.say(`events.${field}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="quiet" onClick={() => sort(by, !descending)}>
        {words.say(descending ? "events.descending" : "events.ascending")}
        <span aria-hidden="true">{descending ? " ↓" : " ↑"}</span>
      </button>
    </div>
  )
}
