/** How the timeline is drawn: its scale, the bands behind it, the years of its dates. */
import { bandKinds, timeScales } from "../../../model/view"
import { zeroDayOf } from "../../../query/zero-day"
import { useDossier } from "../../../state/useDossier"
import { changeView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { changeDisplay, useDisplay } from "../../timeline/useDisplay"
import type { Command } from "./command"

export function useDisplayCommands(): readonly Command[] {
  const words = useWords()
  const { index } = useDossier()
  const [{ bands, era }] = useDisplay()
  const onTimeline = (run: () => void) => () => {
    changeView({ screen: "timeline", list: false })
    run()
  }
  const toggle = (isShown: boolean, what: string) =>
    words.say(isShown ? "command.display.hide" : "command.display.show", { what })
  const scales = timeScales.filter((scale) => scale !== "countdown" || typeof zeroDayOf(index) === "number")
  return [
    ...scales.map((scale) => ({
      id: `scale.${scale}`,
      label: words.say("command.display.scale", { scale: words.say(`display.scale.${scale}`) }),
      run: onTimeline(() => changeDisplay({ scale })),
    })),
    ...bandKinds.map((kind) => ({
      id: `bands.${kind}`,
      label: toggle(bands.includes(kind), words.say(`display.bands.${kind}`)),
      run: onTimeline(() =>
        changeDisplay({ bands: bandKinds.filter((own) => (own === kind) !== bands.includes(own)) }),
      ),
    })),
    ...(words.locale === "ja"
      ? [{ id: "era", label: toggle(era, words.say("display.era")), run: () => changeDisplay({ era: !era }) }]
      : []),
  ]
}
