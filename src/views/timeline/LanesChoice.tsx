/** By what the timeline is divided into lanes. */
import { useId } from "react"
import { type LaneField, laneFields } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function LanesChoice() {
  const { view, change } = useView()
  const words = useWords()
  const name = useId()
  const choose = (lanes: LaneField) => change({ lanes }, "replace")
  // One of the two is shown, by the room there is: a phone has room for what is chosen, and asks its own wheel for the rest.
  return (
    <>
      <fieldset className="segments lanes">
        <legend className="visually-hidden">{words.say("timeline.lanes")}</legend>
        {laneFields.map((field: LaneField) => (
          <label key={field}>
            <input type="radio" name={name} checked={view.lanes === field} onChange={() => choose(field)} />
            <span>{words.say(`timeline.lanes.${field}`)}</span>
          </label>
        ))}
      </fieldset>
      <select
        className="lanes-select"
        aria-label={words.say("timeline.lanes")}
        value={view.lanes}
        onChange={({ target }) => choose(laneFields[target.selectedIndex] ?? view.lanes)}
      >
        {laneFields.map((field: LaneField) => (
          <option key={field} value={field}>
            {words.say(`timeline.lanes.${field}`)}
          </option>
        ))}
      </select>
    </>
  )
}
