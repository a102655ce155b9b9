/** The choice of the day, beside the screen that follows it at once: a popover, or on a phone a sheet. */
import type { RefObject } from "react"
import { useWords } from "../../state/useWords"
import { PopoverOrSheet } from "../shell/PopoverOrSheet"
import { AsOfPanel } from "./AsOfPanel"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function AsOfMenu({ anchor, onClose }: Props) {
  const words = useWords()
  return (
    <PopoverOrSheet anchor={anchor} label={words.say("asOf.title")} className="asof-dialog" onClose={onClose}>
      <AsOfPanel onClose={onClose} />
    </PopoverOrSheet>
  )
}
