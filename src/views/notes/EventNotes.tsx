/** The notes on an event. */
import { useNotes } from "../../state/useNotes"
import { NoteList } from "./NoteList"

export function EventNotes({ event }: { readonly event: string }) {
  return <NoteList notes={useNotes().ofEvent.get(event) ?? []} target={{ kind: "event", event }} />
}
