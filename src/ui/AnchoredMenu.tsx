/** A menu beside the control that opened it. It stands open while it is rendered. */
import type { ReactNode, RefObject } from "react"
import { type Key, Menu } from "react-aria-components"
import { AnchoredPopover } from "./AnchoredPopover"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly onAction?: (key: Key) => void
  readonly onClose: () => void
  /** `MenuItem`s, sections and separators. */
  readonly children: ReactNode
}

export function AnchoredMenu({ anchor, label, onAction, onClose, children }: Props) {
  return (
    <AnchoredPopover anchor={anchor} placement="bottom start" onClose={onClose}>
      <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose} {...(onAction && { onAction })}>
        {children}
      </Menu>
    </AnchoredPopover>
  )
}
