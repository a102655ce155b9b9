/** Which screen is shown. */
import { screens } from "../../../model/view"
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useScreenCommands(): readonly Command[] {
  const words = useWords()
  return screens.map((screen) => ({
    id: `screen.${screen}`,
    label: words.say("command.goTo", { screen: words.say(`screen.${screen}`) }),
    run: changing({ screen }),
  }))
}
