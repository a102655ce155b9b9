/** The figure, or the list that says the same. */
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

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
      <span className="list-switch-track" aria-hidden="true" />
      {words.say("action.list")}
    </button>
  )
}
