/** Choices beside the screen that follows them at once: a popover at the control that opened it, or on a phone a sheet. */
import type { ReactNode, RefObject } from "react"
import { Dialog } from "react-aria-components"
import { AnchoredPopover } from "../../ui/AnchoredPopover"
import { Sheet } from "./Sheet"
import { useIsNarrow } from "./useIsNarrow"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  /** Said in a sheet, which covers the control that opened it. */
  readonly heading?: ReactNode
  /** Of the dialog in the popover. */
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function PopoverOrSheet({ anchor, label, heading, className, onClose, children }: Props) {
  if (useIsNarrow()) {
    return (
      <Sheet label={label} onClose={onClose}>
        {heading}
        {children}
      </Sheet>
    )
  }
  return (
    <AnchoredPopover anchor={anchor} placement="bottom end" onClose={onClose}>
      <Dialog aria-label={label} className={className}>
        {children}
      </Dialog>
    </AnchoredPopover>
  )
}
