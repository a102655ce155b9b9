/** What the inspector shows of a selected note: the note and what it is written on, or all notes. */
import { everyNote } from "../../model/view"
import { useNotes } from "../../state/useNotes"
import { useReading } from "../inspector/reading"
import { Title } from "../inspector/Title"
import { Walk } from "../inspector/Walk"
import { NoteCount, NoteGroups } from "./AllNotes"
import { NoteItem } from "./NoteItem"
import { NotePlace } from "./NotePlace"
import { NoteStatus } from "./NoteStatus"
import "./notes.css"

export function NotePart({ id }: { readonly id: string }) {
  const { words, text, index } = useReading()
  const { notes, byId } = useNotes()
  const note = byId.get(id)
  if (id === everyNote) {
    return (
      <>
        <p className="inspector-line">
          <span>{text(index.catalog.title)}</span>
          <span>
            <NoteCount />
          </span>
        </p>
        <Title>{words.say("notes.title")}</Title>
        <NoteGroups heading="h3" />
      </>
    )
  }
  return (
    <>
      <p className="inspector-line">{note && <NotePlace note={note} />}</p>
      <Title>{words.say("notes.note")}</Title>
      {note ? <NoteItem note={note} isWhole /> : <p className="inspector-hint">{words.say("notes.gone")}</p>}
      <NoteStatus />
      {notes.length > 0 && (
        <p className="note-all">
          <Walk to={{ kind: "note", id: everyNote }}>{words.say("notes.all", { n: notes.length })}</Walk>
        </p>
      )}
    </>
  )
}
