/** A figure that came back as a file: opens its view, and asks first where that is not what the figure was made from. */
import { useEffect, useRef, useState } from "react"
import type { RememberedFigure } from "../../engine/read-figure"
import type { Words } from "../../i18n/intl"
import { plainDay } from "../../model/day"
import { localize } from "../../model/localized"
import { describeError } from "../../state/refusal"
import { restoreFigure, useFigureReader } from "../../state/useFigureReader"
import type { NamedFile } from "../../state/useImport"
import { currentView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { ModalDialog } from "../shell/ModalDialog"
import "./dialogs.css"
import "./drop.css"

interface Props {
  readonly file: NamedFile
  readonly onClose: () => void
}

type Reading =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly figure: RememberedFigure }
  | { readonly kind: "failed"; readonly error: unknown }

export function DroppedFigure({ file, onClose }: Props) {
  const words = useWords()
  const state = useReading(file, onClose)
  if (state.kind === "reading")
    return (
      <p className="data-drop" role="status">
        {words.say("dropped.reading", { name: file.name })}
      </p>
    )
  const { title, sentences, memory } =
    state.kind === "read"
      ? { ...whatToKnow(state.figure, file.name, words), memory: state.figure.stored && state.figure.memory }
      : { title: words.say("dropped.none"), sentences: [describeError(state.error, words)], memory: undefined }
  const restore = () => {
    onClose()
    if (memory) restoreFigure(memory)
  }
  return (
    <ModalDialog title={title} role="alertdialog" className="dropped" onClose={onClose}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="data-buttons">
        <button type="button" className={memory ? "button" : "button primary"} onClick={onClose}>
          {words.say(memory ? "action.cancel" : "action.close")}
        </button>
        {memory && (
          <button type="button" className="button primary" onClick={restore}>
            {words.say("dropped.open")}
          </button>
        )}
      </div>
    </ModalDialog>
  )
}

/** Reads the file once, and goes to the view where nothing need be asked. */
function useReading(file: NamedFile, onClose: () => void): Reading {
  const [state, setState] = useState<Reading>({ kind: "reading" })
  const readFigure = useFigureReader()
  const begin = useRef(async (signal: AbortSignal) => {
    try {
      const figure = await readFigure(file.content, signal)
      if (signal.aborted) return
      const { memory, stored } = figure
      if (!stored || stored.hasChanged || memory.dossier !== currentView().dossier) setState({ kind: "read", figure })
      else {
        restoreFigure(memory)
        onClose()
      }
    } catch (error) {
      if (!signal.aborted) setState({ kind: "failed", error })
    }
  })
  useEffect(() => {
    const cancelling = new AbortController()
    void begin.current(cancelling.signal)
    return () => cancelling.abort()
  }, [])
  return state
}

function whatToKnow({ memory, stored }: RememberedFigure, name: string, words: Words) {
  const { spec, dossier, revision, made } = memory
  const day = plainDay(made)
  const values = {
    figure: spec.title ?? name,
    dossier: stored ? localize(stored.title, words.locale) : dossier,
    revision,
    date: day === undefined ? made : words.day(day, { day: "numeric", month: "long", year: "numeric" }),
  }
  if (!stored) return { title: words.say("dropped.gone"), sentences: [words.say("dropped.gone.text", values)] }
  const isOther = dossier !== currentView().dossier
  const sentences = [
    words.say(isOther ? "dropped.other.text" : "dropped.made", values),
    stored.hasChanged ? words.say("dropped.changed.text", { now: stored.revision }) : "",
  ].filter((sentence) => sentence !== "")
  return { title: words.say(stored.hasChanged ? "dropped.changed" : "dropped.other"), sentences }
}
