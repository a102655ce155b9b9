/** The gallery: the figures saved with the open dossier, as a dialog over whatever screen is open. */
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Dialog, Modal, ModalOverlay } from "react-aria-components"
import { openDossierQuery } from "../../state/queries"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { type Notice, NoticeContext } from "../data/notice"
import { Collection } from "./Collection"
import "../../ui/dialog.css"
import "../../ui/tools.css"
import "../export/export.css"
import "../export/export-foot.css"
import "./gallery-item.css"
import "./gallery.css"

interface Props {
  /** Begins with all of them selected, to be exported. */
  readonly startsWithAll?: boolean
  readonly onPanel: (panel: "export" | "saveFigure") => void
  readonly onClose: () => void
}

export function Gallery({ startsWithAll = false, onPanel, onClose }: Props) {
  const words = useWords()
  const { view } = useView()
  const dossier = useQuery(openDossierQuery(view.dossier)).data
  const [notice, setNotice] = useState<Notice>()
  return (
    <ModalOverlay className="veil export-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal export-modal">
        <Dialog className="export-dialog gallery" aria-label={words.say("figures.title")}>
          <NoticeContext value={setNotice}>
            {dossier && (
              <Collection
                {...{ dossier, notice, startsWithAll, onPanel, onClose }}
                // Another dossier has other figures.
                key={dossier.id}
              />
            )}
          </NoticeContext>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
