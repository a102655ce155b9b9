/** How many lanes are hidden and what they hold, with the ways to see them again: nothing is silently hidden. */
import type { TimelineAnswer } from "../../charts/timeline/answer"
import { hiddenText } from "../../charts/timeline/heading"
import { showAllLanes } from "../../model/lane-edits"
import type { Window } from "../../model/view"
import { useWords } from "../../state/useWords"
import { openLaneChooser } from "./lane-chooser"
import { useLaneEdits } from "./useLaneEdits"
import "./lanes.css"

interface Props {
  readonly answer: TimelineAnswer
  readonly window: Window
}

export function HiddenLanes({ answer, window }: Props) {
  const words = useWords()
  const edit = useLaneEdits()
  const text = hiddenText(answer, window, words)
  if (text === undefined) return null
  return (
    <p className="lanes-hidden">
      <span>{text}</span>
      <button type="button" className="quiet" onClick={() => edit(showAllLanes)}>
        {words.say("timeline.lanes.showHidden")}
      </button>
      <button type="button" className="quiet" onClick={openLaneChooser}>
        {words.say("timeline.lanes.choose")}
      </button>
    </p>
  )
}
