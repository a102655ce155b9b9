/** How the list is sorted. Whoever sorts it wants to see it. */
import { sortFields } from "../../../model/view"
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useListCommands(): readonly Command[] {
  const words = useWords()
  const shown = { screen: "timeline", list: true } as const
  return [
    { id: "list.sort.time", label: words.say("command.sortByTime"), run: changing({ ...shown, sort: undefined }) },
    ...sortFields
      .filter((by) => by !== "date")
      .map((by) => ({
        id: `list.sort.${by}`,
        label: words.say("command.sort", { column: words.say(`events.${by}`) }),
        run: changing({ ...shown, sort: { by, descending: false } }),
      })),
  ]
}
