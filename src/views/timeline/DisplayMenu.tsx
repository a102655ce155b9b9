/** How the timeline is drawn, beside the figure that shows it at once: a popover, or on a phone a sheet. */
import type { RefObject } from "react"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { PopoverOrSheet } from "../shell/PopoverOrSheet"
import { BandsChoice } from "./BandsChoice"
import { EraChoice } from "./EraChoice"
import { LinkChoices } from "./LinkChoices"
import { ScaleChoice } from "./ScaleChoice"
import "./display.css"

export type Compared = "calendar" | "counted"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  /** Of the figure, if one is drawn. */
  readonly pxPerDay: number | undefined
  readonly compared: Compared | undefined
  readonly onClose: () => void
}

export function DisplayMenu({ anchor, pxPerDay, compared, onClose }: Props) {
  const { view } = useView()
  const words = useWords()
  const title = words.say("display.title")
  const why = compared === "counted" ? words.say("display.compared.counted") : undefined
  return (
    <PopoverOrSheet
      anchor={anchor}
      label={title}
      heading={<h2 className="sheet-title">{title}</h2>}
      className="display-dialog"
      onClose={onClose}
    >
      <div className="display-menu">
        {!view.list && <ScaleChoice why={why} />}
        {!view.list && <BandsChoice pxPerDay={pxPerDay} why={why} />}
        <LinkChoices why={compared && words.say("display.compared.links")} />
        <EraChoice />
      </div>
    </PopoverOrSheet>
  )
}
