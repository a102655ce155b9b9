/** How the timeline is divided and which days it shows. */
import { noLaneEdits } from "../../../model/address"
import { laneFields } from "../../../model/view"
import { changeView, useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { openLaneChooser } from "../../timeline/lane-chooser"
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
      run: changing({ lanes, laneEdits: noLaneEdits, screen: "timeline" }),
    })),
    {
      id: "lanes.choose",
      label: words.say("timeline.lanes.choose"),
      run: () => {
        changeView({ screen: "timeline", list: false })
        openLaneChooser()
      },
    },
    {
      id: "fit",
      label: words.say("command.wholeSpan"),
      key: "F",
      run: changing({ window: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }),
    },
    { id: "runUp", label: words.say("command.runUp"), run: changing({ window: undefined }) },
  ]
}
