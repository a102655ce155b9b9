/** The records of rows, read by need in chunks. Asking for a row that has not come starts the reading; when it has come, all who ask render anew. */
import { type QueryClient, useQueryClient } from "@tanstack/react-query"
import { useEffect, useMemo, useReducer } from "react"
import type { Event } from "../model/event"
import type { Index } from "../query/rows"
import { chunkOfRow, eventsQuery } from "./queries"

export type EventOf = (row: number) => Event | undefined

/** `eventOf` for an index; its identity changes when records have come, so that what was drawn without them is drawn anew. */
export function useEventBook(index: Index): EventOf {
  const client = useQueryClient()
  const [arrivals, arrive] = useReducer((n: number) => n + 1, 0)
  const book = useMemo(() => openBook(client, index, arrive), [client, index])
  useEffect(() => book.attach(), [book])
  // biome-ignore lint/correctness/useExhaustiveDependencies: arrivals is what makes the identity change.
  return useMemo(() => (row: number) => book.eventOf(row), [book, arrivals])
}

function openBook(client: QueryClient, index: Index, onArrival: () => void) {
  const asked = new Set<number>()
  // Until the reader of the book stands in the page nobody may be told; what came meanwhile is told then.
  let isAttached = false
  let isNews = false
  const read = async (chunk: number) => {
    asked.add(chunk)
    await client.ensureQueryData(eventsQuery(index.dossier, index.revision, chunk))
    asked.delete(chunk)
    if (isAttached) onArrival()
    else isNews = true
  }
  return {
    eventOf(row: number): Event | undefined {
      if (row < 0 || row >= index.size) return undefined
      const { chunk, place } = chunkOfRow(row)
      const events = client.getQueryData(eventsQuery(index.dossier, index.revision, chunk).queryKey)
      if (!events && !asked.has(chunk)) void read(chunk)
      return events?.[place]
    },
    attach() {
      isAttached = true
      if (isNews) onArrival()
      isNews = false
      return () => {
        isAttached = false
      }
    },
  }
}
