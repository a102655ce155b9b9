/** Links between events: drawn or not, and the chains of the selected event. */
import { relations } from "../../../model/event"
import { chainDirections } from "../../../model/view"
import { useDossier } from "../../../state/useDossier"
import { changeView, useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { changeDisplay } from "../../timeline/useDisplay"
import { type Command, changing } from "./command"

export function useLinkCommands(): readonly Command[] {
  const { view } = useView()
  const { index } = useDossier()
  const words = useWords()
  if (!index.links) return []
  const isDrawn = view.display.links.length > 0
  const event = view.selection?.kind === "event" ? view.selection.id : undefined
  const draw: Command = {
    id: "drawLinks",
    label: words.say(isDrawn ? "command.links.hide" : "command.links.draw"),
    run: () => {
      if (!isDrawn) changeView({ screen: "timeline", list: false })
      changeDisplay({ links: isDrawn ? [] : relations })
    },
  }
  const chains = chainDirections.map((direction) => ({
    id: `chain-${direction}`,
    label: words.say(`command.chain.${direction}`),
    run: changing({ chain: event === undefined ? undefined : { event, direction } }),
  }))
  return [draw, ...(event === undefined ? [] : chains)]
}
