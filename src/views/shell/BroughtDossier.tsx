/** What a link brings inside itself, shown before anything of it is stored: the reader accepts it, or goes on without. */
import { useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { run } from "../../engine/client"
import type { HowToImport } from "../../engine/import"
import { describeIssue } from "../../model/describe-issue"
import type { Issue } from "../../model/issue"
import { localize } from "../../model/localized"
import { settleBrought } from "../../state/brought"
import { dossiersQuery } from "../../state/queries"
import { type ReadFile, useImport } from "../../state/useImport"
import { firstDossier } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { IssueTable } from "../data/IssueTable"
import { Brand, LookTools } from "./Header"
import "../data/dialogs.css"
import "./header.css"
import "./opening.css"

interface Props {
  /** The text in the link. */
  readonly packed: string
}

export function BroughtDossier({ packed }: Props) {
  const words = useWords()
  const { state, read, accept } = useImport()
  const [refused, setRefused] = useState<readonly Issue[]>([])
  const title = words.say("brought.title")
  useEffect(() => {
    document.title = `${title} · ${words.say("app.name")}`
  }, [title, words])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the link brings is read once
  useEffect(() => {
    void run("unpackDossier", [packed]).then((outcome) => {
      if (outcome.kind === "done") return read([{ name: words.say("brought.name"), content: outcome.value }])
      return setRefused(outcome.kind === "refused" ? outcome.issues : [])
    })
  }, [packed])
  useEffect(() => {
    if (state.kind === "stored") settleBrought(state.dossiers[0]?.id ?? firstDossier)
  }, [state])
  const file = state.kind === "read" ? state.files[0] : undefined
  const issues = [
    ...refused,
    ...(file?.issues ?? []),
    ...(state.kind === "partly"
      ? state.files.flatMap(({ outcome }) => (outcome.kind === "refused" ? outcome.issues : []))
      : []),
  ]
  return (
    <div className="opening-frame">
      <header className="header">
        <Brand />
        <div className="header-tools">
          <LookTools />
        </div>
      </header>
      <main className="opening-failed brought">
        <div role="alert">
          <h1>{title}</h1>
          {(state.kind === "choosing" || state.kind === "reading") && refused.length === 0 && (
            <p>{words.say("brought.reading")}</p>
          )}
          {state.kind === "storing" && <p>{words.say("brought.storing")}</p>}
          {issues.slice(0, 1).map((issue) => {
            const { what, todo } = describeIssue(issue, words)
            return file?.found ? null : (
              <p key={issue.code}>
                {what} {todo}
              </p>
            )
          })}
          {file?.found && <Found file={file} />}
        </div>
        <Choices file={file} isStoring={state.kind === "storing"} onAccept={accept} />
        {file?.found && issues.length > 0 && (
          <IssueTable issues={issues.map((issue) => ({ file: file.name, issue }))} showsFile={false} />
        )}
      </main>
    </div>
  )
}

function Found({ file: { found } }: { readonly file: ReadFile }) {
  const words = useWords()
  if (!found) return null
  const { events, sources } = found.counts
  return (
    <>
      <p>{words.say("brought.found", { title: localize(found.title, words.locale), events, sources })}</p>
      <p>{words.say("brought.ask")}</p>
    </>
  )
}

interface ChoicesProps {
  readonly file: ReadFile | undefined
  readonly isStoring: boolean
  readonly onAccept: (how: ReadonlyMap<number, HowToImport>) => Promise<void>
}

function Choices({ file, isStoring, onAccept }: ChoicesProps) {
  const words = useWords()
  const stored = useQuery(dossiersQuery()).data ?? []
  const found = file?.found
  const isTaken = stored.some(({ id }) => id === found?.id)
  const take = (how: HowToImport) => found && void onAccept(new Map([[found.draft, how]]))
  const decline = () => settleBrought(isTaken && found ? found.id : firstDossier)
  return (
    <>
      {isTaken && <p className="brought-taken">{words.say("brought.taken")}</p>}
      <p className="opening-actions">
        {found && (
          <button type="button" className="button primary" disabled={isStoring} onClick={() => take("new")}>
            {words.say(isTaken ? "brought.beside" : "brought.store")}
          </button>
        )}
        {found && isTaken && (
          <button type="button" className="button" disabled={isStoring} onClick={() => take("replace")}>
            {words.say("brought.replace")}
          </button>
        )}
        <button type="button" className="button" disabled={isStoring} onClick={decline}>
          {words.say("brought.decline")}
        </button>
      </p>
    </>
  )
}
