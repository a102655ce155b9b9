/** A popover at the control that opened it. It stands open while it is rendered. */
import type { ReactNode, RefObject } from "react"
import { Popover } from "react-aria-components"
import "./dialog.css"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly placement: "bottom start" | "bottom end"
  readonly onClose: () => void
  readonly children: ReactNode
}

export function AnchoredPopover({ anchor, placement, onClose, children }: Props) {
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement={placement}
    >
      {children}
    </Popover>
  )
}
