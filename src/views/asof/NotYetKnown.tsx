/** In place of what was not known yet: since when it is, and the way there. */
import type { Selection } from "../../model/view"
import { knownOnOf } from "../../query/known-on"
import { changeView } from "../../state/useView"
import { useReading } from "../inspector/reading"
import { sayDay } from "./say-day"

/** `id` names what is missing, for where it is not known now either. */
export function NotYetKnown({ selection, id }: { readonly selection: Selection; readonly id: string }) {
  const { index, words } = useReading()
  const { record, asOf } = index
  const known = record && knownOnOf(record, selection)
  if (asOf === undefined || known === undefined || known <= asOf) {
    return <p className="inspector-hint">{words.say("inspector.missing", { id })}</p>
  }
  return (
    <div className="inspector-hint asof-not-yet">
      <p>{words.say("asOf.notYet", { day: sayDay(asOf, words), known: sayDay(known, words) })}</p>
      <button type="button" className="button" onClick={() => changeView({ asOf: known })}>
        {words.say("asOf.goTo", { day: sayDay(known, words) })}
      </button>
    </div>
  )
}
