/** The rows that a text finds in the records of the open dossier and in the notes on them; while it is being sought, those of the text before it. */
import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import type { Index } from "../query/rows"
import { notedEvents } from "../query/search-notes"
import { searchQuery } from "./queries"
import { useNotes } from "./useNotes"

/** Undefined where there is nothing to look for, and until something has been found for the first time. */
export function useSearchedRows(index: Index, text: string): Uint32Array | undefined {
  const wanted = text.trim()
  const { notes } = useNotes()
  const noted = useMemo(() => notedEvents(notes, wanted), [notes, wanted])
  const query = useQuery({
    ...searchQuery(index.dossier, index.revision, wanted, noted),
    enabled: wanted !== "",
    placeholderData: (previous) => previous,
  })
  return wanted === "" ? undefined : query.data
}
