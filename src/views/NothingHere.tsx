/** In place of a figure that has nothing to show: why, and what to do next. */
import { useView } from "../state/useView"
import { useWords } from "../state/useWords"
import "./nothing-here.css"

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

export function NothingHere({ text }: { readonly text: string }) {
  const { view, change } = useView()
  const words = useWords()
  const isFiltered = view.search !== "" || Object.keys(view.filters).length > 0
  const isWhole = view.window?.[0] === everything[0] && view.window[1] === everything[1]
  return (
    <div className="nothing-here">
      <p>{text}</p>
      <p>
        {isFiltered && (
          <button type="button" className="button" onClick={() => change({ filters: {}, search: "" })}>
            {words.say("action.clearFilters")}
          </button>
        )}
        {!isWhole && (
          <button type="button" className="button" onClick={() => change({ window: everything })}>
            {words.say("command.wholeSpan")}
          </button>
        )}
      </p>
    </div>
  )
}
