/** While events are played: the network as it had come about by the day of the one that is selected. */
import { useMemo } from "react"
import type { NetworkAnswer } from "../../charts/network/answer"
import { type Gathered, gatheredBy } from "../../charts/network/gathered"
import { usePlayback } from "../../state/playback"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"

/** Undefined where all ties are shown alike. */
export function useGathered(answer: NetworkAnswer): Gathered | undefined {
  const { isOpen, isGathering } = usePlayback()
  const { selection } = useView().view
  const { index, rowOf } = useDossier()
  const row = isOpen && isGathering && selection?.kind === "event" ? rowOf(selection.id) : undefined
  return useMemo(
    () => (row === undefined ? undefined : gatheredBy(index, answer, index.firstDay[row]!)),
    [index, answer, row],
  )
}
