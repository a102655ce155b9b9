/** What can be done with the event, actor or other that is selected. */
import { openFirstDay, openLastDay } from "../../../query/rows"
import { useDossier } from "../../../state/useDossier"
import { useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useSelectionCommands(): readonly Command[] {
  const { view } = useView()
  const { index, window, rowOf } = useDossier()
  const words = useWords()
  const { selection } = view
  if (!selection) return []
  const letGo: Command = {
    id: "selection.none",
    label: words.say("command.letGo"),
    key: "Esc",
    run: changing({ selection: undefined }),
  }
  const row = selection.kind === "event" ? rowOf(selection.id) : undefined
  if (row === undefined) return [letGo]
  const [first, last] = [index.firstDay[row] ?? openFirstDay, index.lastDay[row] ?? openLastDay]
  return [
    ...(first === openFirstDay || first > window[1]
      ? []
      : [
          {
            id: "window.begin",
            label: words.say("command.beginHere"),
            key: "[",
            run: changing({ window: [first, window[1]] }),
          },
        ]),
    ...(last === openLastDay || last < window[0]
      ? []
      : [
          {
            id: "window.end",
            label: words.say("command.endHere"),
            key: "]",
            run: changing({ window: [window[0], last] }),
          },
        ]),
    letGo,
  ]
}
