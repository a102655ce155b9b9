/** What is filtered. */
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useFilterCommands(): readonly Command[] {
  const words = useWords()
  return [
    {
      id: "clear",
      label: words.say("action.clearFilters"),
      run: changing({ filters: {}, chain: undefined, search: "" }),
    },
  ]
}
