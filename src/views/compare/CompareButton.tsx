/** Begins a comparison with what suggests itself. */
import { begun } from "../../query/comparison"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import "../../ui/tools.css"

export function CompareButton() {
  const { view, change } = useView()
  const { filter, rows, among } = useDossier()
  const words = useWords()
  return (
    <button
      type="button"
      className="tool-button"
      title={words.say("compare.start")}
      onClick={() => change(begun(filter, view, rows, among))}
    >
      <Icon name="compare" />
      <span className="tool-word">{words.say("compare.start")}</span>
    </button>
  )
}
