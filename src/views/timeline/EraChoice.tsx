/** Whether Japanese dates name the year of the era. */
import { useWords } from "../../state/useWords"
import { DisplayOption } from "./DisplayOption"
import { useDisplay } from "./useDisplay"

export function EraChoice() {
  const words = useWords()
  const [{ era }, change] = useDisplay()
  const isJapanese = words.locale === "ja"
  return (
    <fieldset>
      <legend>{words.say("display.dates")}</legend>
      <DisplayOption
        type="checkbox"
        label={words.say("display.era")}
        about={words.say(isJapanese ? "display.era.about" : "display.era.onlyJapanese")}
        isDisabled={!isJapanese}
        isChosen={isJapanese && era}
        onChoose={(isChosen) => change({ era: isChosen })}
      />
    </fieldset>
  )
}
