/** The screen Data: every dossier in this browser, what comes with the app, import and export, and the room it all takes. */
import { useQuery } from "@tanstack/react-query"
import { lazy, Suspense, useState } from "react"
import { bundledQuery, dossiersQuery } from "../state/queries"
import { describeError } from "../state/refusal"
import type { NamedFile } from "../state/useImport"
import { useWords } from "../state/useWords"
import { BundledDossiers } from "./data/BundledDossiers"
import { DossierTable } from "./data/DossierTable"
import { DropTarget } from "./data/DropTarget"
import { NoticeLine } from "./data/NoticeLine"
import { type Notice, NoticeContext } from "./data/notice"
import { StorageNote } from "./data/StorageNote"
import { useOffer } from "./shell/commands/useOffer"
import "./data/data.css"

const ImportDialog = lazy(() => import("./data/ImportDialog").then((module) => ({ default: module.ImportDialog })))

// biome-ignore lint/suspicious/noShadowRestrictedNames: every screen is named so; nothing here reads bytes.
export function DataView() {
  const words = useWords()
  const stored = useQuery(dossiersQuery())
  const bundled = useQuery(bundledQuery()).data ?? []
  /** The files to begin with, while the dialog is open. */
  const [importing, setImporting] = useState<readonly NamedFile[]>()
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
        <DropTarget onFiles={setImporting} />
        <Suspense>
          {importing && <ImportDialog files={importing} stored={dossiers} onClose={() => setImporting(undefined)} />}
        </Suspense>
      </div>
    </NoticeContext>
  )
}
