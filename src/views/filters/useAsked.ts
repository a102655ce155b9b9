/** What the view asks for, or another side held against it, with the title of the event whose chain is followed, so that it can be said in words. */
import { useMemo } from "react"
import type { Asked } from "../../charts/filtered"
import type { Compare } from "../../model/view"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"

/** The same object until what is asked for changes, or the title has been read. */
export function useAsked(other?: Compare): Asked {
  const { view } = useView()
  const { filters, search, chain } = other ?? view
  const { rowOf, eventOf, asOf } = useDossier()
  const row = chain && rowOf(chain.event)
  const title = row === undefined ? undefined : eventOf(row)?.title
  return useMemo(
    () => ({ filters, search, chain: chain && { ...chain, title }, asOf }),
    [filters, search, chain, title, asOf],
  )
}
