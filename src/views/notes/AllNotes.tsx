/** Every note of the dossier, or those that Search finds, with what each is written on; and the place to write on the present stretch of time. */
import { useMemo, useState } from "react"
import { searchNotes } from "../../query/search-notes"
import { useNotes } from "../../state/useNotes"
import { useView } from "../../state/useView"
import { Pages } from "../inspector/Pages"
import { useReading } from "../inspector/reading"
import { Section } from "../inspector/Section"
import { groupNotes } from "./group-notes"
import { NoteItem } from "./NoteItem"
import { NotePlace } from "./NotePlace"
import { WriteNote } from "./WriteNote"
import "./notes.css"

const firstShown = 20

/** With a heading of their own among the sections of the dossier. */
export function AllNotes() {
  const { words } = useReading()
  return (
    <Section title={words.say("notes.title")} aside={<NoteCount />}>
      <NoteGroups heading="h4" />
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

interface GroupsProps {
  /** The headings of the groups, one step beneath the heading they stand under. */
  readonly heading: "h3" | "h4"
}

export function NoteGroups({ heading: Heading }: GroupsProps) {
  const { index, words } = useReading()
  const { notes } = useNotes()
  const found = useFoundNotes()
  const { view } = useView()
  // Until something else is sought: what was just written does not vanish because Search does not find it.
  const [lifted, setLifted] = useState<string>()
  const isLifted = lifted === view.search
  const shown = isLifted ? notes : (found ?? notes)
  const groups = useMemo(() => groupNotes(shown, index), [shown, index])
  return (
    <>
      {notes.length === 0 && <p className="inspector-hint">{words.say("notes.none")}</p>}
      <WriteNote target={{ kind: "time" }} onSaved={() => setLifted(view.search)} />
      {groups.map(({ kind, notes: own }) => (
        <section key={kind} aria-label={words.say(`notes.on.${kind}`)}>
          <Heading className="note-group">{words.say(`notes.on.${kind}`)}</Heading>
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
      {found && found.length < notes.length && (
        <button
          type="button"
          className="note-lift"
          aria-pressed={isLifted}
          onClick={() => setLifted(isLifted ? undefined : view.search)}
        >
          {words.say("notes.lift", { n: notes.length - found.length })}
        </button>
      )}
    </>
  )
}

function useFoundNotes() {
  const { view } = useView()
  const { notes } = useNotes()
  return useMemo(() => searchNotes(notes, view.search), [notes, view.search])
}
