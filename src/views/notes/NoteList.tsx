/** The notes on one thing, the first written first, and the place to write another. */
import { useMemo } from "react"
import type { Note } from "../../model/note"
import { everyNote } from "../../model/view"
import { useNotes } from "../../state/useNotes"
import { Pages } from "../inspector/Pages"
import { useReading } from "../inspector/reading"
import { Section } from "../inspector/Section"
import { Walk } from "../inspector/Walk"
import { NoteItem } from "./NoteItem"
import { NotePlace } from "./NotePlace"
import type { NewTarget } from "./target"
import { WriteNote } from "./WriteNote"
import "./notes.css"

const firstShown = 5

interface Props {
  readonly notes: readonly Note[]
  /** What a new note is written on. */
  readonly target: NewTarget
}

export function NoteList({ notes, target }: Props) {
  const { words } = useReading()
  const all = useNotes().notes.length
  const sorted = useMemo(() => notes.toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created)), [notes])
  const toAll = all > 0 && <Walk to={{ kind: "note", id: everyNote }}>{words.say("notes.all", { n: all })}</Walk>
  return (
    <Section title={words.say("notes.title")} aside={toAll || undefined}>
      <Pages items={sorted} first={firstShown}>
        {(shown) => (
          <ul className="notes">
            {shown.map((note) => (
              <li key={note.id}>
                <NoteItem
                  note={note}
                  place={target.kind === "actor" ? <NotePlace note={note} isWithin /> : undefined}
                />
              </li>
            ))}
          </ul>
        )}
      </Pages>
      <WriteNote target={target} />
    </Section>
  )
}
