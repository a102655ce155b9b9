/** One note: its text as it was typed, when it was written, and the ways to change or delete it. */
import type { ReactNode } from "react"
import type { Note } from "../../model/note"
import { removeNote } from "../../state/edits"
import { useDraft } from "../../state/useDraft"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { catchFocus } from "../../ui/catch-focus"
import { describeMoment } from "../data/describe"
import { NoteEditor } from "./NoteEditor"
import { NoteText } from "./NoteText"
import { draftKey, editNote } from "./target"
import { tellOfNotes } from "./told"
import { useAttempt } from "./useAttempt"

interface Props {
  readonly note: Note
  /** What it is written on, where that is not said by the place it is shown in. */
  readonly place?: ReactNode
  /** Shown to its end, however long. */
  readonly isWhole?: boolean
}

export function NoteItem({ note, place, isWhole = false }: Props) {
  const words = useWords()
  const { view } = useView()
  const target = { kind: "note", note } as const
  const draft = useDraft(draftKey(view.dossier, target))
  const { problem, attempt } = useAttempt()
  const id = `note-${note.id}`
  const textId = `${id}-text`
  const toEdit = () => document.getElementById(id)?.querySelector<HTMLElement>("[data-act=edit]")
  const remove = () => {
    const region = document.getElementById(id)?.closest(".inspector")
    catchFocus(
      () => region?.querySelector("[data-act=add]"),
      () => region?.querySelector(".inspector-title"),
    )
    return attempt(async () => {
      await removeNote(view.dossier, note.id)
      tellOfNotes("notes.deleted")
    })
  }
  return (
    <article className="note" id={id}>
      {place !== undefined && <p className="note-place">{place}</p>}
      {draft?.isOpen ? (
        <NoteEditor target={target} onDone={() => catchFocus(toEdit)} />
      ) : (
        <>
          <NoteText id={textId} text={note.text} isWhole={isWhole} />
          <p className="note-foot">
            <span className="inspector-meta">{describeWritten(note, words)}</span>
            <button
              type="button"
              data-act="edit"
              aria-describedby={textId}
              onClick={() => editNote(view.dossier, note)}
            >
              {words.say(draft ? "notes.goOn" : "notes.edit")}
            </button>
            <button type="button" aria-describedby={textId} onClick={remove}>
              {words.say("data.delete")}
            </button>
          </p>
          {problem && (
            <p className="note-problem" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
    </article>
  )
}

function describeWritten({ created, changed }: Note, words: ReturnType<typeof useWords>): string {
  const [day, changedDay] = [created, changed].map((moment) => describeMoment(Date.parse(moment), words))
  return created === changed || day === changedDay
    ? words.say("notes.written", { date: day ?? "" })
    : words.say("notes.changed", { date: changedDay ?? "" })
}
