/** Which figure of the screen Topics is shown. */
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useTopicsCommands(): readonly Command[] {
  const words = useWords()
  return ([undefined, "together"] as const).map((figure) => ({
    id: `topics.${figure ?? "time"}`,
    label: words.say("command.topics", { figure: words.say(figure ? "topics.together" : "topics.time") }),
    run: changing({ screen: "topics", figure, list: false }),
  }))
}
