/** As of which day the record is shown, and what changed since. */
import { useDossier } from "../../../state/useDossier"
import { changeView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { stepAsOf, stepFrom } from "../../asof/news-steps"
import { openAsOf } from "../../asof/open-menu"
import { sayDay } from "../../asof/say-day"
import { type Command, changing } from "./command"

const changesOf = (since: number) => () => changeView({ since, selection: undefined })

export function useAsOfCommands(): readonly Command[] {
  const { record, asOf } = useDossier()
  const words = useWords()
  const previous = stepFrom(record, asOf, "previous")
  const isNext = stepFrom(record, asOf, "next") !== "nowhere"
  return [
    { id: "rewind.choose", label: words.say("command.asOfChoose"), run: openAsOf },
    ...(asOf === undefined
      ? []
      : [{ id: "rewind.now", label: words.say("command.asOfNow"), run: changing({ asOf: undefined }) }]),
    ...(previous === "nowhere"
      ? []
      : [
          {
            id: "rewind.previous",
            label: words.say("command.asOfPrevious"),
            key: "<",
            run: () => void stepAsOf(record, asOf, "previous"),
          },
        ]),
    ...(isNext
      ? [
          {
            id: "rewind.next",
            label: words.say("command.asOfNext"),
            key: ">",
            run: () => void stepAsOf(record, asOf, "next"),
          },
        ]
      : []),
    ...(typeof previous === "number"
      ? [
          {
            id: "rewind.changes",
            label: words.say("command.changes", { day: sayDay(previous, words) }),
            run: changesOf(previous),
          },
        ]
      : []),
  ]
}
