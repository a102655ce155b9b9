/** The dialog Export: the figure as it will leave, its words, its size, and the format in which it is saved or copied. */
import { useQuery } from "@tanstack/react-query"
import { useLayoutEffect, useState } from "react"
import { Dialog, Modal, ModalOverlay } from "react-aria-components"
import { formatInfoOf } from "../../exporters/formats"
import { embedCode } from "../../exporters/html/embed"
import type { FigureChart } from "../../model/figure"
import type { SavedFigure } from "../../model/saved-figure"
import { openDossierQuery } from "../../state/queries"
import { isFull, refreshFigure, saveFigure } from "../../state/saved-figures"
import { today } from "../../state/today"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { saveFile } from "../../ui/save-file"
import { NameForm } from "../figures/NameForm"
import { SaveButtons } from "../figures/SaveButtons"
import { DialogHead } from "../shell/DialogHead"
import { choose, leaveSaved, useExportChoice } from "./choice"
import { type CopyKind, copyFigure } from "./copy-figure"
import { EmbedCode } from "./EmbedCode"
import { type Doing, ExportFoot, type Written } from "./ExportFoot"
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
import "../../ui/tools.css"
import "./export.css"
import "./export-foot.css"

interface Props {
  /** Begins by asking for a name to save the figure under. */
  readonly startsNaming?: boolean
  readonly onGallery: () => void
  readonly onClose: () => void
}

export function ExportDialog({ startsNaming = false, onGallery, onClose }: Props) {
  const words = useWords()
  const { view } = useView()
  const choice = useExportChoice()
  const charts = chartsOf(view)
  const [chosen, setChart] = useState<FigureChart>()
  const onScreen = charts[0]!
  const chart = chosen && charts.includes(chosen) ? chosen : onScreen
  useLayoutEffect(() => leaveSaved(view.dossier, onScreen), [view.dossier, onScreen])
  const dossier = useQuery(openDossierQuery(view.dossier)).data
  const spec = specFrom(view, chart, choice, words.locale)
  const preview = usePreview(spec, dossier)
  const { figure } = preview
  const [turned, setPage] = useState(0)
  const page = Math.min(turned, Math.max(0, (figure?.pages.length ?? 1) - 1))
  const { writing, begin, cancel } = useWriting<Written>()
  const [doing, setDoing] = useState<Doing>("file")
  const [isNaming, setNaming] = useState(startsNaming)
  const former = dossier?.figures.find(({ id, memory }) => id === choice.saved && memory.spec.chart === chart)
  const { format, options } = choice

  const nameWith = (extension: string) => fileName(view.dossier, chart, today(), extension)
  const download = () => {
    if (!dossier) return
    setDoing("file")
    void begin(async (job) => {
      const file = await writeFigure({ dossier, spec, format, options }, job)
      // Several pages of a format that holds one come as an archive.
      const isArchive = file.type === "application/zip"
      const name = nameWith(isArchive ? ".zip" : (formatInfoOf(format)?.extension ?? ""))
      saveFile(file, name)
      return { kind: "file", name, bytes: file.size }
    })
  }
  const copy = (kind: CopyKind) => {
    if (!dossier) return
    setDoing(kind)
    void begin(async (job) => {
      // Of what is made twice, the first making is the one that is told.
      const { signal } = job
      await copyFigure(kind, (as) => {
        const wanted = { dossier, spec, format: kind, options: { ...options, page, ...as } }
        return writeFigure(wanted, as && signal ? { signal } : job)
      })
      return { kind }
    })
  }
  const save = (name: string, over?: SavedFigure) => {
    if (!dossier) return
    setDoing("save")
    setNaming(false)
    void begin(async (job) => {
      const memory = over && { ...over.memory, spec }
      const saved = memory
        ? await refreshFigure(dossier, { ...over, memory }, job)
        : await saveFigure(dossier, spec, name, job)
      choose({ saved: saved.id })
      return { kind: "saved", name: saved.name }
    })
  }
  return (
    <ModalOverlay className="veil export-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal export-modal">
        <Dialog className="export-dialog">
          <DialogHead title={words.say("action.export")} onClose={onClose}>
            {dossier && dossier.figures.length > 0 && (
              <button type="button" className="quiet export-gallery" aria-haspopup="dialog" onClick={onGallery}>
                {words.say("figures.title")}
              </button>
            )}
          </DialogHead>
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
              <FormatChoice dossier={dossier} spec={spec}>
                {format === "html" && figure && <EmbedCode code={embedCode(figure, `./${nameWith(".html")}`)} />}
              </FormatChoice>
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
            onGallery={onGallery}
            naming={
              isNaming ? (
                <NameForm
                  draft={former?.name ?? figure?.title ?? ""}
                  onSave={(name) => save(name)}
                  onCancel={() => setNaming(false)}
                />
              ) : undefined
            }
            saves={(isIdle) => (
              <SaveButtons
                former={former}
                isIdle={isIdle}
                onName={() => (dossier && isFull(dossier) ? save("") : setNaming(true))}
                onSaveOver={(over) => save(over.name, over)}
              />
            )}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
