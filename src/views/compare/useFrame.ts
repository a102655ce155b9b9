/** What a comparison's figures are drawn with. */
import { useMemo } from "react"
import type { Frame } from "../../charts/chart"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function useFrame(width: number, height: number): Frame {
  const { view } = useView()
  const { window, eventOf } = useDossier()
  const words = useWords()
  const { selection } = view
  return useMemo(
    () => ({
      ...{ width, height, window, locale: words.locale, words, eventOf, selection },
      ...{ pointed: undefined, found: undefined },
    }),
    [width, height, window, words, eventOf, selection],
  )
}
