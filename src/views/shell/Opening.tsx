/** What stands in place of the screens while a dossier is opened: how far it has come, or why it failed and what to do. Data works without one. */
import { useQueryClient } from "@tanstack/react-query"
import { lazy, Suspense, useEffect } from "react"
import type { OpeningProps } from "../../state/DossierProvider"
import { canLoadAgain, loadAgain } from "../../state/queries"
import { describeError } from "../../state/refusal"
import { useProgress } from "../../state/useProgress"
import { changeView, firstDossier, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Brand, LookTools, UndoTools } from "./Header"
import "./opening.css"
import "./header.css"

const DataScreen = lazy(() => import("../DataView").then((module) => ({ default: module.DataView })))

export function Opening({ dossier, error, retry }: OpeningProps) {
  const words = useWords()
  const { view } = useView()
  const client = useQueryClient()
  const title = words.say(error ? "opening.failed" : "opening.title")
  useEffect(() => {
    document.title = `${title} · ${words.say("app.name")}`
  }, [title, words])
  if (!error) return <Progress dossier={dossier} />
  return (
    <div className="opening-frame">
      <header className="header">
        <Brand />
        <div className="header-tools">
          <UndoTools />
          <LookTools />
        </div>
      </header>
      <main className="opening-failed">
        <div role="alert">
          <h1>{title}</h1>
          <p>{describeError(error, words)}</p>
        </div>
        <p className="opening-actions">
          {canLoadAgain(error) ? (
            <button
              type="button"
              className="button primary"
              onClick={() => void loadAgain(dossier, client).catch(retry)}
            >
              {words.say("opening.again")}
            </button>
          ) : (
            <button type="button" className="button primary" onClick={retry}>
              {words.say("opening.retry")}
            </button>
          )}
          <button type="button" className="button" onClick={() => changeView({ dossier: firstDossier })}>
            {words.say("opening.other")}
          </button>
          {view.screen !== "data" && (
            <button type="button" className="button" onClick={() => changeView({ screen: "data" })}>
              {words.say("dossier.manage")}
            </button>
          )}
        </p>
        {view.screen === "data" && (
          <Suspense fallback={<p className="waiting">{words.say("shell.opening")}</p>}>
            <DataScreen />
          </Suspense>
        )}
      </main>
    </div>
  )
}

function Progress({ dossier }: { readonly dossier: string }) {
  const words = useWords()
  const progress = useProgress(dossier)
  const title = words.say("opening.title")
  return (
    <main className="opening" aria-busy="true">
      <h1>{title}</h1>
      <progress aria-label={title} max={1} value={progress} />
      <p role="status">
        {progress === undefined
          ? words.say("opening.reading")
          : words.say("opening.share", { share: words.percent(progress) })}
      </p>
    </main>
  )
}
