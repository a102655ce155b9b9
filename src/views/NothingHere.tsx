/** In place of a figure that has nothing to show: why, and what to do next. */
import { lazy, Suspense } from "react"
import { isEndless, wholeSpan } from "../query/span"
import { useDossier } from "../state/useDossier"
import { useView } from "../state/useView"
import { useWords } from "../state/useWords"
import "./nothing-here.css"

const NothingKnown = lazy(() => import("./asof/NothingKnown").then((module) => ({ default: module.NothingKnown })))

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

export function NothingHere({ text }: { readonly text: string }) {
  const { view, change } = useView()
  const { index, record, asOf } = useDossier()
  const words = useWords()
  const isFiltered = view.search !== "" || view.chain !== undefined || Object.keys(view.filters).length > 0
  const isWhole = view.window?.[0] === everything[0] && view.window[1] === everything[1]
  if (index.size === 0 && record.size > 0 && asOf !== undefined) {
    return (
      <Suspense>
        <NothingKnown record={record} asOf={asOf} />
      </Suspense>
    )
  }
  if (index.size === 0) {
    return (
      <div className="nothing-here">
        <p>{words.say("dossier.noEvents.do")}</p>
        <p>
          <button type="button" className="button" onClick={() => change({ screen: "data" })}>
            {words.say("action.toData")}
          </button>
        </p>
      </div>
    )
  }
  return (
    <div className="nothing-here">
      <p>{text}</p>
      <p>
        {isFiltered && (
          <button
            type="button"
            className="button"
            onClick={() => change({ filters: {}, chain: undefined, search: "" })}
          >
            {words.say("action.clearFilters")}
          </button>
        )}
        {!isWhole && !isEndless(wholeSpan(index)) && (
          <button type="button" className="button" onClick={() => change({ window: everything })}>
            {words.say("command.wholeSpan")}
          </button>
        )}
      </p>
    </div>
  )
}
