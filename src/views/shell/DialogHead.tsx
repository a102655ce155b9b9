/** The head of a dialog: its title, and a cross where nothing else in it closes it. */
import type { ReactNode } from "react"
import { Heading } from "react-aria-components"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import "../../ui/dialog.css"

interface Props {
  readonly title: string
  readonly onClose?: () => void
  /** Beside the cross. */
  readonly children?: ReactNode
}

export function DialogHead({ title, onClose, children }: Props) {
  const words = useWords()
  return (
    <div className="dialog-head">
      <Heading slot="title">{title}</Heading>
      {children}
      {onClose && (
        <button type="button" className="tool" aria-label={words.say("action.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
