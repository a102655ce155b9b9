/** The notes on an actor, each in its stretch of time. */
import { useMemo } from "react"
import { useNotes } from "../../state/useNotes"
import { NoteList } from "./NoteList"

export function ActorNotes({ actor }: { readonly actor: string }) {
  const { notes } = useNotes()
  const own = useMemo(() => notes.filter(({ on }) => on.kind === "actor" && on.actor === actor), [notes, actor])
  return <NoteList notes={own} target={{ kind: "actor", actor }} />
}
