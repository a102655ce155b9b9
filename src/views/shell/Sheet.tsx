/** On narrow screens: filters and inspector as a sheet over the figure. The browser's own dialog keeps focus inside and gives it back. */
import { type ReactNode, useLayoutEffect, useRef } from "react"
import { useWords } from "../../state/useWords"
import { catchFocus, theFigure } from "../../ui/catch-focus"
import { Icon } from "../../ui/Icon"

interface Props {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Sheet({ label, onClose, children }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the paint and, above all, before the element goes: one that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
    // The sheet itself, not its first button, so that a reader begins at the beginning.
    element?.focus()
    return () => {
      element?.close()
      catchFocus(theFigure)
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={label}
      tabIndex={-1}
      onCancel={(cancel) => {
        cancel.preventDefault()
        onClose()
      }}
      // A press on the backdrop lands on the dialog itself.
      onPointerDown={(press) => press.target === press.currentTarget && onClose()}
    >
      <div className="sheet-body">
        <button type="button" className="tool sheet-close" aria-label={words.say("action.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
        {children}
      </div>
    </dialog>
  )
}
