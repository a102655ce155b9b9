/** Begins a comparison with what suggests itself. */
import { suggested } from "../../query/comparison"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import "../timeline/display.css"

export function CompareButton() {
  const { view, change } = useView()
  const { filter, rows, among } = useDossier()
  const words = useWords()
  return (
    <button
      type="button"
      className="display-button"
      onClick={() => change({ compare: suggested(filter, view, rows, among) })}
    >
      {words.say("compare.start")}
    </button>
  )
}
