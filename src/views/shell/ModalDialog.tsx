/** A dialog over the page, with its title. It stands open while it is rendered; Escape closes it, and a press beside it where nothing would be lost. */
import type { ReactNode, Ref } from "react"
import { Dialog, Modal, ModalOverlay } from "react-aria-components"
import { DialogHead } from "./DialogHead"
import "../../ui/dialog.css"

interface Props {
  readonly title: string
  /** For what nothing else in the dialog closes. */
  readonly hasCross?: boolean
  readonly isDismissable?: boolean
  readonly role?: "dialog" | "alertdialog"
  readonly className?: string
  readonly dialog?: Ref<HTMLElement>
  readonly onClose: () => void
  readonly children: ReactNode
}

export function ModalDialog({ title, hasCross = false, isDismissable = true, onClose, children, ...props }: Props) {
  const { role = "dialog", className = "", dialog } = props
  return (
    <ModalOverlay className="veil" isOpen isDismissable={isDismissable} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={`modal ${className}`}>
        <Dialog className="dialog" role={role} {...(dialog && { ref: dialog })}>
          <DialogHead title={title} {...(hasCross && { onClose })} />
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
