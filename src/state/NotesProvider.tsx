/** Gives the notes of the open dossier to every screen; they follow what is stored, here or in another tab. */
import { useQuery } from "@tanstack/react-query"
import { type ReactNode, useMemo } from "react"
import type { Note } from "../model/note"
import { openDossierQuery } from "./queries"
import { NotesContext, noteBookOf } from "./useNotes"
import { useView } from "./useView"

const none: readonly Note[] = []

export function NotesProvider({ children }: { readonly children: ReactNode }) {
  const { view } = useView()
  const notes = useQuery(openDossierQuery(view.dossier)).data?.notes ?? none
  const book = useMemo(() => noteBookOf(notes), [notes])
  return <NotesContext value={book}>{children}</NotesContext>
}
