/** The dialog Import: files or text are chosen and read, what was found in them is shown, and what is accepted is stored. */
import { useEffect, useRef, useState } from "react"
import type { Found, HowToImport } from "../../engine/import"
import { localize } from "../../model/localized"
import { type ImportState, type NamedFile, useImport } from "../../state/useImport"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { ModalDialog } from "../shell/ModalDialog"
import { ChooseFiles } from "./ChooseFiles"
import { FoundDossiers } from "./FoundDossiers"
import { ImportOutcomes } from "./ImportOutcomes"
import { ImportProgress } from "./ImportProgress"
import { useNotice } from "./notice"
import { soleFigure } from "./sole-figure"
import "./dialogs.css"

interface Props {
  /** Files to begin with, as dropped on the screen. */
  readonly files: readonly NamedFile[]
  readonly stored: readonly StoredDossier[]
  /** A figure was chosen, which is not imported but opened; the dialog is closed by then. */
  readonly onFigure: (figure: NamedFile) => void
  readonly onClose: () => void
}

export function ImportDialog({ files, stored, onFigure, onClose }: Props) {
  const words = useWords()
  const { state, read, accept, cancel } = useImport()
  const [chosenHow, setHow] = useState<ReadonlyMap<number, HowToImport>>(new Map())
  const found = state.kind === "read" ? state.files.flatMap((file) => file.found ?? []) : []
  const isTaken = ({ id }: Found) => stored.some((dossier) => dossier.id === id)
  const howOf = (one: Found): HowToImport => chosenHow.get(one.draft) ?? (isTaken(one) ? "replace" : "new")
  const isWorking = state.kind === "reading" || state.kind === "storing"
  const isOver = state.kind === "partly"

  const readChosen = async (chosenFiles: readonly NamedFile[]) => {
    const figure = await soleFigure(chosenFiles)
    if (!figure) return read(chosenFiles)
    onClose()
    onFigure(figure)
  }
  const begin = useRef(() => void (files.length > 0 && read(files)))
  useEffect(() => begin.current(), [])
  useFinish(state, onClose)
  const dialog = useKeptFocus(state)

  /** While something is being stored the dialog stays, to say how far it came. */
  const leave = state.kind === "storing" ? cancel : onClose

  return (
    <ModalDialog
      title={words.say("action.import")}
      isDismissable={false}
      className="data-import"
      dialog={dialog}
      onClose={leave}
    >
      <ChooseFiles onRead={(chosenFiles) => void readChosen(chosenFiles)} />
      {isWorking && <ImportProgress {...state} />}
      {state.kind === "read" && (
        <FoundDossiers
          files={state.files}
          isTaken={isTaken}
          howOf={howOf}
          onHow={(one, how) => setHow(new Map(chosenHow).set(one.draft, how))}
        />
      )}
      {isOver && <ImportOutcomes files={state.files} />}
      <div className="data-buttons">
        <button type="button" className="button" onClick={isWorking ? cancel : onClose}>
          {words.say(isOver ? "action.close" : "action.cancel")}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={found.length === 0}
          onClick={() => accept(new Map(found.map((one) => [one.draft, howOf(one)])))}
        >
          {words.say("import.acceptAll")}
        </button>
      </div>
    </ModalDialog>
  )
}

/** A button that is disabled while it has the focus loses it to the page, and with it the keys of the dialog: takes it back. */
function useKeptFocus(state: ImportState) {
  const dialog = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: buttons are disabled and enabled as the state changes.
  useEffect(() => {
    if (document.activeElement === document.body) dialog.current?.focus()
  }, [state])
  return dialog
}

/** When all is stored, closes and says what was. */
function useFinish(state: ImportState, onClose: () => void): void {
  const { tell } = useNotice()
  const finish = useRef((dossiers: Extract<ImportState, { kind: "stored" }>["dossiers"]) => {
    tell((words) => {
      const titles = words.list(dossiers.map(({ title }) => localize(title, words.locale)))
      return words.say("data.imported", { n: dossiers.length, titles })
    })
    onClose()
  })
  useEffect(() => {
    if (state.kind === "stored") finish.current(state.dossiers)
  }, [state])
}
