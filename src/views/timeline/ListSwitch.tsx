/** The figure, or the list that says the same. */
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import "../../ui/tools.css"

export function ListSwitch() {
  const { view, change } = useView()
  const words = useWords()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={view.list}
      className="list-switch"
      onClick={() => change({ list: !view.list }, "replace")}
    >
      <Icon name="list" />
      <span className="list-switch-track" aria-hidden="true" />
      <span className="tool-word">{words.say("action.list")}</span>
    </button>
  )
}
