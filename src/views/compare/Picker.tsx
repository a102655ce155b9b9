/** A button that opens a small dialog of choices beside it. */
import type { ReactNode } from "react"
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components"
import { Icon } from "../../ui/Icon"
import "../../ui/dialog.css"

interface Props {
  readonly label: string
  readonly children: (close: () => void) => ReactNode
}

export function Picker({ label, children }: Props) {
  return (
    <DialogTrigger>
      <Button className="button">
        {label}
        <Icon name="down" />
      </Button>
      <Popover className="popover compare-popover" placement="bottom end">
        <Dialog className="compare-picker" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface OptionProps {
  readonly name: string
  /** What the choice means here. */
  readonly meaning: string
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

export function Option({ name, meaning, isCurrent, onChoose }: OptionProps) {
  return (
    <li>
      <button type="button" className="compare-option" aria-pressed={isCurrent} onClick={onChoose}>
        {name}
        <small>{meaning}</small>
      </button>
    </li>
  )
}
