/** Topic × time. A cell picked filters by its topic and sets the window to its days, so that what it counts is what is then seen. */
import { useMemo, useState } from "react"
import type { Frame } from "../../charts/chart"
import { type MatrixAnswer, selectMatrix } from "../../charts/matrix/answer"
import { cellOfKey, cutMatrix, daysOfKey } from "../../charts/matrix/cut"
import { drawMatrix } from "../../charts/matrix/draw"
import { findingOf, subtitleOf } from "../../charts/matrix/words"
import { selectionFromText } from "../../model/address"
import type { Window } from "../../model/view"
import { isEndless } from "../../query/span"
import { useDossier } from "../../state/useDossier"
import { useTheme } from "../../state/useTheme"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Figure } from "../../ui/Figure"
import { useSize } from "../../ui/useSize"
import { withMark } from "../filters/choice"
import { useAsked } from "../filters/useAsked"
import { NothingHere } from "../NothingHere"
import { MatrixTable } from "./MatrixTable"
import { outlined } from "./outline"
import { TopicsHead } from "./TopicsHead"
import { nextCell } from "./walk-cells"

export function OverTime() {
  const { view, change } = useView()
  const { index, rows, window } = useDossier()
  const words = useWords()
  const theme = useTheme()
  const [ref, size] = useSize<HTMLDivElement>()
  const [pointed, setPointed] = useState<string>()
  const { filters, selection, list } = view
  const asked = useAsked()
  const { matching } = rows
  // The answer does not depend on the window: `rows.matching` keeps its identity while that moves, `rows` does not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of `rows` and `view` select reads only what these say
  const answer = useMemo(() => selectMatrix(index, rows, { ...view, ...asked }), [index, matching, asked])
  const frame = useMemo<Frame | undefined>(() => {
    // Without a dated event there are no columns.
    if (!size || size.width === 0 || isEndless(window)) return undefined
    const about = { ...size, window, locale: words.locale, words, selection }
    return { ...about, eventOf: () => undefined, pointed: undefined, found: undefined }
  }, [size, window, words, selection])
  const cut = useMemo(() => frame && cutMatrix(answer, frame), [answer, frame])
  const scene = useMemo(() => (frame && !list ? drawMatrix(answer, frame) : undefined), [answer, frame, list])

  const pick = (key: string | undefined) => {
    const cell = cellOfKey(key)
    const days = daysOfKey(key)
    const picked = selectionFromText(key)
    // An empty cell holds nothing to go to: it stays pointed at, and its label has said so.
    if (cell && isEmptyCell(answer, cell)) return
    if (cell) {
      const excluded = filters.topic?.exclude ?? []
      const only = withMark({ ...filters, topic: { include: [], exclude: excluded } }, "topic", cell.topic, "include")
      change({ filters: only, window: cell.window })
    } else if (days) change({ window: days })
    else if (picked) change({ selection: picked })
    else if (key === undefined && selection) change({ selection: undefined })
  }
  const isEmpty = isEndless(window) || cut?.totals.every((total) => total === 0)
  const undated = words.say(index.size === 0 ? "dossier.noEvents" : "timeline.title.undated", { n: rows.count })
  const title = isEndless(window) ? undated : words.say("matrix.title")
  return (
    <>
      <TopicsHead
        title={cut ? findingOf(answer, cut, words) : title}
        subtitle={cut ? subtitleOf(answer, cut, words) : ""}
      />
      <div className="topics-room" ref={ref}>
        {isEmpty === true && <NothingHere text={words.say(isEndless(window) ? "dossier.noDates" : "topics.none")} />}
        {!isEmpty && cut && list && (
          <MatrixTable answer={answer} cut={cut} caption={findingOf(answer, cut, words)} onPick={pick} />
        )}
        {!isEmpty && scene && (
          <Figure
            scene={scene}
            theme={theme}
            overlay={outlined(scene, pointed, "ink")}
            pointed={pointed}
            onPick={pick}
            onPoint={setPointed}
            onWalk={(direction) => setPointed(nextCell(scene, pointed, direction))}
          />
        )}
      </div>
    </>
  )
}

function isEmptyCell({ rows, byTopic }: MatrixAnswer, { topic, window }: { topic: string; window: Window }): boolean {
  const code = rows.find((row) => row.topic.id === topic)?.code
  return code === undefined || byTopic.countIn(code, window[0], window[1]) === 0
}
