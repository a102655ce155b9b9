/** In place of lanes that are all hidden: the way to see them again. */
import { showAllLanes } from "../../model/lane-edits"
import { useWords } from "../../state/useWords"
import { useLaneEdits } from "./useLaneEdits"
import "../nothing-here.css"

export function NoLanes() {
  const words = useWords()
  const edit = useLaneEdits()
  return (
    <div className="nothing-here">
      <p>{words.say("timeline.lanes.allHidden")}</p>
      <p>
        <button type="button" className="button" onClick={() => edit(showAllLanes)}>
          {words.say("timeline.lanes.showAll")}
        </button>
      </p>
    </div>
  )
}
