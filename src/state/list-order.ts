/** The list in the order the view asks for. All but titles is sorted in the page; titles are ranked in the worker, once a revision and language. */
import { queryOptions, useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { run } from "../engine/client"
import type { Progress } from "../engine/job"
import type { Locale } from "../model/localized"
import type { Sort } from "../model/view"
import { type RankedField, type Ranks, ranksBy, sortByDate, sortByRanks } from "../query/list-order"
import { storedRowsOf } from "../query/rewind-index"
import type { Index } from "../query/rows"
import { dossierAt } from "./follow"
import { setProgress } from "./progress"
import { outcomeOf } from "./refusal"
import { useDossier } from "./useDossier"
import { useProgress } from "./useProgress"
import { useView } from "./useView"
import { useWords } from "./useWords"

export interface ListOrder {
  /** The rows in order; in that of time as long as another is not known. */
  readonly rows: Uint32Array
  /** While titles are being ranked: how far it has come, 0 to 1. */
  readonly share: number | undefined
  /** Why the list could not be sorted. */
  readonly error: Error | undefined
}

/** `rows` come in the order of time. */
export function useListOrder(rows: Uint32Array): ListOrder {
  const { view } = useView()
  const { sort } = view
  const { index } = useDossier()
  const words = useWords()
  const { locale } = words
  const titles = useQuery({ ...titleRanksQuery(index, locale), enabled: sort?.by === "title" })
  const ranks = useMemo(
    () => ranksFor(index, sort, locale, (kind) => words.sayIfKnown(`kind.${kind}`, kind), titles.data),
    [index, sort, locale, words, titles.data],
  )
  const ordered = useMemo(() => {
    if (sort?.by === "date") return sortByDate(rows, sort.descending)
    return sort && ranks ? sortByRanks(rows, ranks, sort.descending) : rows
  }, [rows, ranks, sort])
  const share = useProgress(progressName(index.dossier))
  const isWaiting = sort?.by === "title" && titles.isFetching
  return { rows: ordered, share: isWaiting ? (share ?? 0) : undefined, error: titles.error ?? undefined }
}

const progressName = (dossier: string) => `titles:${dossier}`

/** Of each row of the record, as it is stored, the rank of its title. */
function titleRanksQuery({ dossier: id, revision }: Index, locale: Locale) {
  return queryOptions({
    ...{ structuralSharing: false, networkMode: "always", staleTime: Number.POSITIVE_INFINITY, retry: false },
    queryKey: ["titles", id, revision, locale],
    queryFn: async ({ signal }): Promise<Ranks> => {
      const job = progressName(id)
      const onProgress = (progress: Progress) => setProgress(job, progress)
      try {
        const { body, counts } = await dossierAt(id, revision)
        const of = outcomeOf(await run("rankTitles", [{ body, events: counts.events }, locale], { signal, onProgress }))
        return { of, count: of.reduce((most, rank) => Math.max(most, rank), -1) + 1 }
      } finally {
        setProgress(job, undefined)
      }
    },
  })
}

/** Ranks are kept as long as their index, by column and language. */
const kept = new WeakMap<Index, Map<string, Ranks>>()

function ranksFor(
  index: Index,
  sort: Sort | undefined,
  locale: Locale,
  kindName: (kind: string) => string,
  titles: Ranks | undefined,
): Ranks | undefined {
  if (!sort || sort.by === "date") return undefined
  if (sort.by === "title") return titles && amongRows(index, titles)
  const known = kept.get(index) ?? new Map<string, Ranks>()
  kept.set(index, known)
  const field: RankedField = sort.by
  const ranks = known.get(`${field} ${locale}`) ?? ranksBy(index, field, locale, kindName)
  known.set(`${field} ${locale}`, ranks)
  return ranks
}

/** Of a record that is rewound the rows are others than those that are stored. */
function amongRows(index: Index, { of, count }: Ranks): Ranks {
  const stored = storedRowsOf(index)
  return { of: stored ? stored.map((row) => of[row] ?? count) : of, count }
}
