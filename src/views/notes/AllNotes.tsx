/** Every note of the dossier, or those that Search finds, with what each is written on; and the place to write on the present stretch of time. */
import { useMemo } from "react"
import { searchNotes } from "../../query/search-notes"
import { useNotes } from "../../state/useNotes"
import { useView } from "../../state/useView"
import { Pages } from "../inspector/Pages"
import { useReading } from "../inspector/reading"
import { Section } from "../inspector/Section"
import { NoteItem } from "./NoteItem"
import { NotePlace } from "./NotePlace"
import { groupNotes } from "./sorted"
import { WriteNote } from "./WriteNote"
import "./notes.css"

const firstShown = 20

export function AllNotes() {
  const { index, words } = useReading()
  const { view } = useView()
  const { notes } = useNotes()
  const found = useMemo(() => searchNotes(notes, view.search), [notes, view.search])
  const groups = useMemo(() => groupNotes(found ?? notes, index), [found, notes, index])
  const aside = found
    ? words.say("notes.found", { n: found.length, all: notes.length })
    : notes.length > 0 && words.number(notes.length)
  return (
    <Section title={words.say("notes.title")} aside={aside || undefined}>
      {notes.length === 0 && <p className="inspector-hint">{words.say("notes.none")}</p>}
      <WriteNote target={{ kind: "time" }} />
      {groups.map(({ kind, notes: own }) => (
        <section key={kind} aria-label={words.say(`notes.on.${kind}`)}>
          <h4>{words.say(`notes.on.${kind}`)}</h4>
          <Pages items={own} first={firstShown}>
            {(shown) => (
              <ul className="notes">
                {shown.map((note) => (
                  <li key={note.id}>
                    <NoteItem note={note} place={<NotePlace note={note} />} />
                  </li>
                ))}
              </ul>
            )}
          </Pages>
        </section>
      ))}
    </Section>
  )
}
