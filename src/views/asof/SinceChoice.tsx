/** Since which day changes of the record are listed. */
import { useState } from "react"
import { knowledgeReach } from "../../query/reach"
import { useDossier } from "../../state/useDossier"
import { changeView, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { DayField } from "./DayField"

const week = 7

export function SinceChoice({ onClose }: { readonly onClose: () => void }) {
  const { record, asOf } = useDossier()
  const { view } = useView()
  const words = useWords()
  const reach = knowledgeReach(record)
  const [chosen, setChosen] = useState(view.since ?? (asOf ?? reach?.[1] ?? 0) - week)
  if (!reach) return null
  const list = () => {
    // The list stands where nothing is selected.
    changeView({ since: chosen, selection: undefined, ...(view.screen === "data" && { screen: "timeline" }) })
    onClose()
  }
  return (
    <section className="asof-since" aria-label={words.say("asOf.since")}>
      <h3>{words.say("asOf.since")}</h3>
      <div className="asof-line">
        <DayField label={words.say("asOf.sinceDay")} day={chosen} onDay={setChosen} />
        <button type="button" className="button" onClick={list}>
          {words.say("asOf.list")}
        </button>
      </div>
      {view.since !== undefined && (
        <button type="button" className="quiet" onClick={() => changeView({ since: undefined })}>
          {words.say("asOf.stopList")}
        </button>
      )}
    </section>
  )
}
