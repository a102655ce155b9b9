/** By what the timeline is divided into lanes. */
import { useId } from "react"
import { type LaneField, laneFields } from "../../model/view"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function LanesChoice() {
  const { view, change } = useView()
  const words = useWords()
  const name = useId()
  return (
    <fieldset className="segments lanes">
      <legend className="visually-hidden">{words.say("timeline.lanes")}</legend>
      {laneFields.map((field: LaneField) => (
        <label key={field}>
          <input
            type="radio"
            name={name}
            checked={view.lanes === field}
            onChange={() => change({ lanes: field }, "replace")}
          />
          <span>{words.say(`timeline.lanes.${field}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
