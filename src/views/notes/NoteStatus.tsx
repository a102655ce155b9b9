/** Says that a note was saved or deleted, until something else is looked at or written. */
import { useEffect, useSyncExternalStore } from "react"
import { useWords } from "../../state/useWords"
import { subscribeTold, tellOfNotes, toldOfNotes } from "./told"

export function NoteStatus() {
  const words = useWords()
  const told = useSyncExternalStore(subscribeTold, toldOfNotes)
  useEffect(() => () => tellOfNotes(undefined), [])
  return (
    <p className="note-status" role="status">
      {told && words.say(told)}
    </p>
  )
}
