/** How the timeline is divided and which days it shows. */
import { laneFields } from "../../../model/view"
import { useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useTimelineCommands(): readonly Command[] {
  const { view } = useView()
  const words = useWords()
  return [
    {
      id: "list",
      label: words.say(view.list ? "command.figure" : "command.list"),
      run: changing({ list: !view.list }),
    },
    ...laneFields.map((lanes) => ({
      id: `lanes.${lanes}`,
      label: words.say("command.lanes", { by: words.say(`timeline.by.${lanes}`) }),
      run: changing({ lanes, screen: "timeline" }),
    })),
    {
      id: "fit",
      label: words.say("command.wholeSpan"),
      key: "F",
      run: changing({ window: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }),
    },
    { id: "runUp", label: words.say("command.runUp"), run: changing({ window: undefined }) },
  ]
}
