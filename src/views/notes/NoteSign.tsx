/** The sign beside an event that has notes. */
import { useNotes } from "../../state/useNotes"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import "./note-sign.css"

export function NoteSign({ event }: { readonly event: string }) {
  const words = useWords()
  const n = useNotes().ofEvent.get(event)?.length ?? 0
  if (n === 0) return null
  const label = words.say("notes.count", { n })
  return (
    <span className="note-sign" role="img" aria-label={label} title={label}>
      <Icon name="note" />
    </span>
  )
}
