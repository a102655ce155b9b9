/** The figure as it will leave, made in the page as the worker makes it; while the next one is being drawn, the one before stands. */
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useMemo, useState } from "react"
import type { Figure } from "../../charts/page/figure"
import { makeFigure, type Shelf } from "../../engine/make-figure"
import type { FigureSpec } from "../../model/figure"
import { notedEvents } from "../../query/search-notes"
import { eventsQuery, layoutQuery, searchQuery } from "../../state/queries"
import { today } from "../../state/today"
import { useDossier } from "../../state/useDossier"
import type { StoredDossier } from "../../store/dossiers"

/** ms without another letter before a figure is drawn anew. */
const patience = 180

export interface Preview {
  readonly figure: Figure | undefined
  readonly error: unknown
  readonly isDrawing: boolean
}

const beginning: Preview = { figure: undefined, error: undefined, isDrawing: true }

export function usePreview(spec: FigureSpec, dossier: StoredDossier | undefined): Preview {
  const shelf = useShelf(dossier)
  const [preview, setPreview] = useState(beginning)
  // A wish is plain data: the same text is the same wish.
  const wish = JSON.stringify(spec)
  useEffect(() => {
    if (!shelf) return
    const over = new AbortController()
    const draw = async () => {
      try {
        const made = await makeFigure(shelf, JSON.parse(wish), {
          madeOn: today(),
          signal: over.signal,
          hasTables: false,
        })
        if (!over.signal.aborted) setPreview({ figure: made, error: undefined, isDrawing: false })
      } catch (error) {
        if (!over.signal.aborted) setPreview({ figure: undefined, error, isDrawing: false })
      }
    }
    setPreview((before) => ({ ...before, isDrawing: true }))
    const timer = setTimeout(() => void draw(), patience)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [shelf, wish])
  return preview
}

/** The shelf of the page: what the screens have read is at hand. */
function useShelf(dossier: StoredDossier | undefined): Shelf | undefined {
  const client = useQueryClient()
  const { record } = useDossier()
  return useMemo(() => {
    if (!dossier) return undefined
    const { dossier: id, revision } = record
    const { notes } = dossier
    return {
      ...{ record, revision: dossier.revision, notes },
      readEvents: (chunk) => client.ensureQueryData(eventsQuery(id, revision, chunk)),
      search: (text) => client.ensureQueryData(searchQuery(id, revision, text, notedEvents(notes, text))),
      layout: () => client.ensureQueryData(layoutQuery(id, revision)),
      // Not seen: it lies in the file.
      hash: () => Promise.resolve(""),
    }
  }, [client, record, dossier])
}
