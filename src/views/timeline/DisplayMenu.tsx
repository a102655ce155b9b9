/** How the timeline is drawn, beside the figure that shows it at once: a popover, or on a phone a sheet. */
import type { RefObject } from "react"
import { Dialog, Popover } from "react-aria-components"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Sheet } from "../shell/Sheet"
import { useIsNarrow } from "../shell/useIsNarrow"
import { BandsChoice } from "./BandsChoice"
import { EraChoice } from "./EraChoice"
import { LinkChoices } from "./LinkChoices"
import { ScaleChoice } from "./ScaleChoice"
import "../../ui/dialog.css"
import "../shell/sheet.css"
import "./display.css"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  /** Of the figure, if one is drawn. */
  readonly pxPerDay: number | undefined
  readonly onClose: () => void
}

export function DisplayMenu({ anchor, pxPerDay, onClose }: Props) {
  const { view } = useView()
  const words = useWords()
  const title = words.say("display.title")
  const choices = (
    <div className="display-menu">
      {!view.list && <ScaleChoice />}
      {!view.list && <BandsChoice pxPerDay={pxPerDay} />}
      {!view.list && <LinkChoices />}
      <EraChoice />
    </div>
  )
  if (useIsNarrow()) {
    return (
      <Sheet label={title} onClose={onClose}>
        <h2 className="display-title">{title}</h2>
        {choices}
      </Sheet>
    )
  }
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom end"
    >
      <Dialog aria-label={title} className="display-dialog">
        {choices}
      </Dialog>
    </Popover>
  )
}
