/** Notes that the palette finds: each leads to the event it is written on, else to the note itself. */
import { Header, MenuItem, MenuSection } from "react-aria-components"
import type { Note } from "../../model/note"
import type { Selection } from "../../model/view"
import { useWords } from "../../state/useWords"
import { startOf } from "./start-of"

const shown = 90

interface Props {
  readonly notes: readonly Note[]
  readonly onPick: (selection: Selection) => void
}

export function FoundNotes({ notes, onPick }: Props) {
  const words = useWords()
  return (
    <MenuSection>
      <Header className="eyebrow">{words.say("palette.notes")}</Header>
      {notes.map((note) => {
        const text = startOf(note.text, shown)
        return (
          <MenuItem
            key={note.id}
            id={`note:${note.id}`}
            className="menu-item"
            textValue={text}
            onAction={() =>
              onPick(note.on.kind === "event" ? { kind: "event", id: note.on.event } : { kind: "note", id: note.id })
            }
          >
            <span dir="auto">{text}</span>
            <small>{words.say(`notes.on.${note.on.kind}`)}</small>
          </MenuItem>
        )
      })}
    </MenuSection>
  )
}
