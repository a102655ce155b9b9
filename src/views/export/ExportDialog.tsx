/** The dialog Export: the figure as it will leave, its words, its size, and the format in which it is saved or copied. */
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Dialog, Modal, ModalOverlay } from "react-aria-components"
import { formatInfoOf } from "../../exporters/formats"
import type { FigureChart } from "../../model/figure"
import { openDossierQuery } from "../../state/queries"
import { today } from "../../state/today"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { saveFile } from "../../ui/save-file"
import { DialogHead } from "../shell/DialogHead"
import { useExportChoice } from "./choice"
import { type CopyKind, copyFigure } from "./copy-figure"
import { ExportFoot, type Written } from "./ExportFoot"
import { Field } from "./Field"
import { FormatChoice } from "./FormatChoice"
import { fileName } from "./file-name"
import { PageChoice } from "./PageChoice"
import { PreviewPane } from "./PreviewPane"
import { usePreview } from "./usePreview"
import { useWriting } from "./useWriting"
import { WordFields } from "./WordFields"
import { chartsOf, keyOf, specFrom } from "./wish"
import { writeFigure } from "./write-figure"
import "../../ui/dialog.css"
import "../timeline/timeline.css"
import "./export.css"

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { view } = useView()
  const choice = useExportChoice()
  const charts = chartsOf(view)
  const [chosen, setChart] = useState<FigureChart>()
  const chart = chosen && charts.includes(chosen) ? chosen : charts[0]!
  const dossier = useQuery(openDossierQuery(view.dossier)).data
  const spec = specFrom(view, chart, choice, words.locale)
  const preview = usePreview(spec, dossier)
  const { figure } = preview
  const [turned, setPage] = useState(0)
  const page = Math.min(turned, Math.max(0, (figure?.pages.length ?? 1) - 1))
  const { writing, begin, cancel } = useWriting<Written>()
  const [doing, setDoing] = useState<"file" | CopyKind>("file")
  const { format, options } = choice

  const download = () => {
    if (!dossier) return
    setDoing("file")
    void begin(async (job) => {
      const file = await writeFigure({ dossier, spec, format, options }, job)
      // Several pages of a format that holds one come as an archive.
      const isArchive = file.type === "application/zip"
      const name = fileName(dossier.id, chart, today(), isArchive ? ".zip" : (formatInfoOf(format)?.extension ?? ""))
      saveFile(file, name)
      return { kind: "file", name, bytes: file.size }
    })
  }
  const copy = (kind: CopyKind) => {
    if (!dossier) return
    setDoing(kind)
    void begin(async (job) => {
      const wanted = { dossier, spec, format: kind, options: { ...options, page } } as const
      await copyFigure(kind, () => writeFigure(wanted, job))
      return { kind }
    })
  }
  return (
    <ModalOverlay className="veil export-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal export-modal">
        <Dialog className="export-dialog">
          <DialogHead title={words.say("action.export")} onClose={onClose} />
          <div className="export-body">
            <PreviewPane preview={preview} page={page} onPage={setPage} />
            <div className="export-form">
              <Field label={words.say("export.figure")}>
                {(id) => (
                  <select
                    id={id}
                    value={chart}
                    onChange={({ target }) => setChart(charts.find((one) => one === target.value))}
                  >
                    {charts.map((one) => (
                      <option key={one} value={one}>
                        {words.say(`export.chart.${one}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <FormatChoice dossier={dossier} spec={spec} />
              <PageChoice />
              <WordFields
                figureKey={keyOf(view, chart, spec.language)}
                language={spec.language}
                drafts={{
                  title: figure?.title ?? "",
                  altShort: figure?.altShort ?? "",
                  altLong: figure?.altLong ?? "",
                }}
                subtitle={figure?.subtitle ?? ""}
              />
            </div>
          </div>
          <ExportFoot
            writing={writing}
            doing={doing}
            isReady={dossier !== undefined}
            onDownload={download}
            onCopy={copy}
            onCancel={cancel}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
