/** As of which day the record is shown, and what changed since. */
import { useDossier } from "../../../state/useDossier"
import { changeView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { openAsOf } from "../../asof/as-of-open"
import { stepAsOf, stepFrom } from "../../asof/as-of-steps"
import { sayDay } from "../../asof/say-day"
import { type Command, changing } from "./command"

const changesOf = (since: number) => () => changeView({ since, selection: undefined })

export function useAsOfCommands(): readonly Command[] {
  const { record, asOf } = useDossier()
  const words = useWords()
  const previous = stepFrom(record, asOf, "previous")
  const isNext = stepFrom(record, asOf, "next") !== "nowhere"
  return [
    { id: "asOf.choose", label: words.say("command.asOfChoose"), run: openAsOf },
    ...(asOf === undefined
      ? []
      : [{ id: "asOf.now", label: words.say("command.asOfNow"), run: changing({ asOf: undefined }) }]),
    ...(previous === "nowhere"
      ? []
      : [
          {
            id: "asOf.previous",
            label: words.say("command.asOfPrevious"),
            key: "<",
            run: () => void stepAsOf(record, asOf, "previous"),
          },
        ]),
    ...(isNext
      ? [
          {
            id: "asOf.next",
            label: words.say("command.asOfNext"),
            key: ">",
            run: () => void stepAsOf(record, asOf, "next"),
          },
        ]
      : []),
    ...(typeof previous === "number"
      ? [
          {
            id: "asOf.changes",
            label: words.say("command.changes", { day: sayDay(previous, words) }),
            run: changesOf(previous),
          },
        ]
      : []),
  ]
}
