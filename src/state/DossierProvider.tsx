/** Opens the dossier the view names and gives it to every screen; until it is there, shows how far the opening has come, or why it failed. */
import { useQuery } from "@tanstack/react-query"
import { type ComponentType, type ReactNode, Suspense, useMemo } from "react"
import { bitmapOf } from "../query/bitmap"
import { createFilter } from "../query/filter"
import { rowOfId } from "../query/row-of"
import type { Index } from "../query/rows"
import { windowOf } from "../query/span"
import { NotesProvider } from "./NotesProvider"
import { indexQuery, openDossierQuery } from "./queries"
import { useAmong } from "./useAmong"
import { DossierContext, type OpenDossier } from "./useDossier"
import { useEventBook } from "./useEventBook"
import { usePreparation } from "./usePreparation"
import { useRewound } from "./useRewound"
import { useSearchedRows } from "./useSearchedRows"
import { useView } from "./useView"

export interface OpeningProps {
  readonly dossier: string
  readonly error: Error | undefined
  readonly retry: () => void
}

interface Props {
  /** What stands in place of the screens while the dossier is being opened. */
  readonly opening: ComponentType<OpeningProps>
  readonly children: ReactNode
}

export function DossierProvider({ opening: Opening, children }: Props) {
  const { view } = useView()
  const stored = useQuery(openDossierQuery(view.dossier))
  const revision = stored.data?.revision
  const index = useQuery({
    ...indexQuery(view.dossier, revision ?? 0),
    enabled: revision !== undefined,
    // A newer revision of the same dossier takes the place of the older when it is ready, without an empty moment between.
    placeholderData: (previous) => (previous?.dossier === view.dossier ? previous : undefined),
  })
  const retry = () => void (stored.error ? stored.refetch() : index.refetch())
  if (stored.error || !index.data || index.data.dossier !== view.dossier) {
    return <Opening dossier={view.dossier} error={stored.error ?? index.error ?? undefined} retry={retry} />
  }
  return (
    <NotesProvider>
      <Suspense fallback={<Opening dossier={view.dossier} error={undefined} retry={retry} />}>
        <Opened record={index.data}>{children}</Opened>
      </Suspense>
    </NotesProvider>
  )
}

function Opened({ record, children }: { readonly record: Index; readonly children: ReactNode }) {
  const { view } = useView()
  const recordOf = useEventBook(record)
  const { index, asOf, eventOf, rowsAmong } = useRewound(record, recordOf, view.asOf)
  const filter = useMemo(() => createFilter(index), [index])
  usePreparation(filter)
  const searched = useSearchedRows(record, view.search)
  const found = useMemo(() => searched && bitmapOf(index.size, rowsAmong(searched)), [searched, index, rowsAmong])
  const window = useMemo(() => windowOf(record, view.window), [record, view.window])
  const among = useAmong(index, found, view.chain)
  const rows = filter.rows(view.filters, window, among)
  const rowOf = useMemo(() => (id: string) => rowOfId(index, id), [index])
  const dossier = useMemo<OpenDossier>(
    () => ({ index, record, asOf, filter, rows, window, found, among, eventOf, recordOf, rowOf, rowsAmong }),
    [index, record, asOf, filter, rows, window, found, among, eventOf, recordOf, rowOf, rowsAmong],
  )
  return <DossierContext value={dossier}>{children}</DossierContext>
}
