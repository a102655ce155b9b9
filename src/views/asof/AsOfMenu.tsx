/** The choice of the day, beside the screen that follows it at once: a popover, or on a phone a sheet. */
import type { RefObject } from "react"
import { Dialog, Popover } from "react-aria-components"
import { useWords } from "../../state/useWords"
import { Sheet } from "../shell/Sheet"
import { useIsNarrow } from "../shell/useIsNarrow"
import { AsOfPanel } from "./AsOfPanel"
import "../../ui/dialog.css"
import "../shell/sheet.css"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function AsOfMenu({ anchor, onClose }: Props) {
  const words = useWords()
  const title = words.say("asOf.title")
  if (useIsNarrow()) {
    return (
      <Sheet label={title} onClose={onClose}>
        <AsOfPanel onClose={onClose} />
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
      <Dialog aria-label={title} className="asof-dialog">
        <AsOfPanel onClose={onClose} />
      </Dialog>
    </Popover>
  )
}
