/**
 * Topic × topic. Within a facet filters are OR, so no filter says "both": a pair picked lists its events beneath the figure instead, and changes nothing
 * else.
 */
import { useDeferredValue, useMemo, useState } from "react"
import type { Frame } from "../../charts/chart"
import { selectCooccurrence } from "../../charts/cooccurrence/answer"
import { drawCooccurrence, pairKey, stepsIn, topicsOfKey } from "../../charts/cooccurrence/draw"
import { findingOf, subtitleOf } from "../../charts/cooccurrence/words"
import { selectionFromText } from "../../model/address"
import { useDossier } from "../../state/useDossier"
import { useTheme } from "../../state/useTheme"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Figure } from "../../ui/Figure"
import { useSize } from "../../ui/useSize"
import { useAsked } from "../filters/useAsked"
import { NothingHere } from "../NothingHere"
import { outlined } from "./outline"
import { PairEvents } from "./PairEvents"
import { PairTable } from "./PairTable"
import { TopicsHead } from "./TopicsHead"
import { nextCell } from "./walk-cells"

export function Together() {
  const { view, change } = useView()
  const { index, rows } = useDossier()
  const words = useWords()
  const theme = useTheme()
  const [ref, size] = useSize<HTMLDivElement>()
  const [pointed, setPointed] = useState<string>()
  const [pair, setPair] = useState<readonly [string, string]>()
  const { selection, list } = view
  const what = useAsked()
  const asked = useMemo(() => ({ rows, ...what }), [rows, what])
  // While the window is dragged the matrix may come a frame later than the overview that is dragged.
  const settled = useDeferredValue(asked)
  const answer = useMemo(() => selectCooccurrence(index, settled.rows, settled), [index, settled])
  const frame = useMemo<Frame | undefined>(() => {
    if (!size || size.width === 0) return undefined
    const about = { ...size, window: answer.window, locale: words.locale, words, selection }
    return { ...about, eventOf: () => undefined, pointed: undefined, found: undefined }
  }, [answer, size, words, selection])
  const scene = useMemo(() => (frame && !list ? drawCooccurrence(answer, frame) : undefined), [answer, frame, list])

  const pick = (key: string | undefined) => {
    const picked = selectionFromText(key)
    if (picked) change({ selection: picked })
    else setPair(topicsOfKey(key))
  }
  const title = findingOf(answer, words)
  const isEmpty = answer.events.every((count) => count === 0)
  const shown = list || !frame ? answer.rows.length : stepsIn(answer, frame).shown.length
  const picked = pair && scene ? outlined(scene, pairKey(...pair), "accent") : []
  return (
    <>
      <TopicsHead title={title} subtitle={subtitleOf(answer, shown, words)} />
      <div className="topics-room" ref={ref}>
        {isEmpty && <NothingHere text={words.say("topics.none")} />}
        {!isEmpty && list && <PairTable answer={answer} caption={title} onPick={pick} />}
        {!isEmpty && scene && (
          <Figure
            scene={scene}
            theme={theme}
            overlay={[...picked, ...outlined(scene, pointed, "ink")]}
            pointed={pointed}
            onPick={pick}
            onPoint={setPointed}
            onWalk={(direction) => setPointed(nextCell(scene, pointed, direction))}
          />
        )}
      </div>
      {pair && <PairEvents topics={pair} onClose={() => setPair(undefined)} />}
    </>
  )
}
