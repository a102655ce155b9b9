/** What a comparison's figures are drawn with. */
import { useMemo } from "react"
import type { Frame } from "../../charts/chart"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { useFrameNotes } from "../notes/useFrameNotes"

export function useFrame(width: number, height: number): Frame {
  const { view } = useView()
  const { index, asOf, window, eventOf } = useDossier()
  const notes = useFrameNotes(index)
  const words = useWords()
  const { selection, display } = view
  return useMemo(
    () => ({
      ...{ width, height, window, locale: words.locale, words, eventOf, selection },
      ...{ pointed: undefined, found: undefined, asOf, display },
      ...(notes && { notes }),
    }),
    [width, height, window, words, eventOf, selection, asOf, display, notes],
  )
}
