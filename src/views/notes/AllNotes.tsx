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

/** With a heading of their own among the sections of the dossier. */
export function AllNotes() {
  const { words } = useReading()
  return (
    <Section title={words.say("notes.title")} aside={<NoteCount />}>
      <NoteGroups />
    </Section>
  )
}

/** How many there are; while something is searched, how many it finds. */
export function NoteCount() {
  const { words } = useReading()
  const { notes } = useNotes()
  const found = useFoundNotes()
  if (found) return words.say("notes.found", { n: found.length, all: notes.length })
  return words.say("notes.count", { n: notes.length })
}

export function NoteGroups() {
  const { index, words } = useReading()
  const { notes } = useNotes()
  const found = useFoundNotes()
  const groups = useMemo(() => groupNotes(found ?? notes, index), [found, notes, index])
  return (
    <>
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
    </>
  )
}

function useFoundNotes() {
  const { view } = useView()
  const { notes } = useNotes()
  return useMemo(() => searchNotes(notes, view.search), [notes, view.search])
}
