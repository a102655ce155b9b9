/** As of which day the record is shown, and what changed since. */
import { knowledgeReach } from "../../../query/reach"
import { useDossier } from "../../../state/useDossier"
import { changeView, useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { stepAsOf, stepFrom } from "../../asof/news-steps"
import { openAsOf } from "../../asof/open-menu"
import { type Command, changing } from "./command"

export function useAsOfCommands(): readonly Command[] {
  const { view } = useView()
  const { record, asOf } = useDossier()
  const words = useWords()
  if (!knowledgeReach(record)) return []
  // Where a step leads is asked only when it is taken: at a million events the answer takes a while.
  const step = (direction: "previous" | "next") => () => void stepAsOf(record, direction)
  const listChanges = () => {
    const since = stepFrom(record, asOf, "previous")
    if (typeof since !== "number") return
    changeView({ since, selection: undefined, ...(view.screen === "data" && { screen: "timeline" }) })
  }
  const isRewound = asOf !== undefined
  return [
    { id: "rewind.choose", label: words.say("command.asOfChoose"), run: openAsOf },
    { id: "rewind.previous", label: words.say("command.asOfPrevious"), key: "<", run: step("previous") },
    ...(isRewound
      ? [
          { id: "rewind.next", label: words.say("command.asOfNext"), key: ">", run: step("next") },
          { id: "rewind.now", label: words.say("command.asOfNow"), run: changing({ asOf: undefined }) },
        ]
      : []),
    { id: "rewind.changes", label: words.say("command.changes"), run: listChanges },
    ...(view.since === undefined
      ? []
      : [{ id: "rewind.noChanges", label: words.say("asOf.stopList"), run: changing({ since: undefined }) }]),
  ]
}
