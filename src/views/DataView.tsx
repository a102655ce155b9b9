/** The screen Data: every dossier in this browser, what comes with the app, import and export, and the room it all takes. */
import { useQuery } from "@tanstack/react-query"
import { lazy, Suspense, useState } from "react"
import { bundledQuery, dossiersQuery } from "../state/queries"
import { describeError } from "../state/refusal"
import type { NamedFile } from "../state/useImport"
import { useWords } from "../state/useWords"
import { BundledDossiers } from "./data/BundledDossiers"
import { DossierTable } from "./data/DossierTable"
import { FileDrop } from "./data/FileDrop"
import { NoticeLine } from "./data/NoticeLine"
import { type Notice, NoticeContext } from "./data/notice"
import { takePendingFiles } from "./data/pending-files"
import { StorageNote } from "./data/StorageNote"
import { useOffer } from "./shell/commands/useOffer"
import "./data/data.css"

const DroppedFigure = lazy(() => import("./data/DroppedFigure").then((module) => ({ default: module.DroppedFigure })))
const ImportDialog = lazy(() => import("./data/ImportDialog").then((module) => ({ default: module.ImportDialog })))

// biome-ignore lint/suspicious/noShadowRestrictedNames: every screen is named so; nothing here reads bytes.
export function DataView() {
  const words = useWords()
  const stored = useQuery(dossiersQuery())
  const bundled = useQuery(bundledQuery()).data ?? []
  /** The files to begin with, while the dialog is open. */
  const [importing, setImporting] = useState<readonly NamedFile[] | undefined>(takePendingFiles)
  const [figure, setFigure] = useState<NamedFile>()
  const [notice, setNotice] = useState<Notice>()
  useOffer("data", [
    { id: "import", label: words.say("command.import"), run: () => setTimeout(() => setImporting([])) },
  ])
  const dossiers = stored.data ?? []
  const offered = bundled.filter(({ id }) => stored.data && !dossiers.some((dossier) => dossier.id === id))
  return (
    <NoticeContext value={setNotice}>
      <div className="data">
        <div className="screen-head">
          <div>
            <h1 id="data-title" tabIndex={-1}>
              {words.say("data.title")}
            </h1>
            <p>{stored.data && words.say("data.summary", { n: dossiers.length })}</p>
          </div>
          <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => setImporting([])}>
            {words.say("action.import")}
          </button>
        </div>
        <NoticeLine notice={notice} />
        {stored.error && (
          <p className="data-alert" role="alert">
            {describeError(stored.error, words)}
          </p>
        )}
        {dossiers.length > 0 && <DossierTable dossiers={dossiers} />}
        {offered.length > 0 && <BundledDossiers bundled={offered} />}
        <StorageNote />
        <FileDrop onImport={setImporting} />
        <Suspense>
          {importing && (
            <ImportDialog
              files={importing}
              stored={dossiers}
              onFigure={setFigure}
              onClose={() => setImporting(undefined)}
            />
          )}
          {figure && <DroppedFigure file={figure} onClose={() => setFigure(undefined)} />}
        </Suspense>
      </div>
    </NoticeContext>
  )
}
