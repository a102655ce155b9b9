/** The strip beneath every screen: the whole span of the dossier, and the window to drag along it. */
import { useMemo } from "react"
import { overview, overviewBrushHeight, overviewScale } from "../charts/overview"
import { overviewMarks } from "../charts/overview-marks"
import type { Window } from "../model/view"
import { otherWindow } from "../query/comparison"
import { isEndless } from "../query/span"
import { useDossier } from "../state/useDossier"
import { useTheme } from "../state/useTheme"
import { changeView, useView } from "../state/useView"
import { useWords } from "../state/useWords"
import { Figure } from "../ui/Figure"
import { useSize } from "../ui/useSize"
import { WindowBrush } from "../ui/WindowBrush"
import "./timeline/overview.css"

const height = 88

export function OverviewStrip() {
  const { view } = useView()
  const { index, record, asOf, rows, window, eventOf } = useDossier()
  const words = useWords()
  const theme = useTheme()
  const [ref, size] = useSize<HTMLDivElement>()
  const { matching } = rows
  // biome-ignore lint/correctness/useExhaustiveDependencies: the overview reads the matching rows only
  const answer = useMemo(() => overview.select(index, rows, view), [index, matching])
  const width = size?.width ?? 0
  const { span } = answer
  const scene = useMemo(() => {
    const nothing = { selection: undefined, pointed: undefined, found: undefined }
    return width > 0
      ? overview.draw(answer, { width, height, window: span, locale: words.locale, words, eventOf, ...nothing })
      : undefined
  }, [answer, width, span, words, eventOf])
  const scale = overviewScale(answer, width)
  const { compare, screen } = view
  const signs = useMemo(() => {
    if (width === 0 || isEndless(span)) return []
    // Only the timeline compares.
    const other = screen === "timeline" && compare?.window ? otherWindow(record, compare, span) : undefined
    // Over the frame of the view's own days a second one would only blur.
    const isOwn = other?.[0] === Math.round(window[0]) && other[1] === Math.round(window[1])
    return overviewMarks(
      { other: isOwn ? undefined : other, asOf },
      overviewScale(answer, width),
      overviewBrushHeight(height),
      words,
    )
  }, [record, answer, span, width, window, compare, screen, asOf, words])
  const move = (next: Window, how: "live" | "push") => changeView({ window: next }, how)
  return (
    <section className="overview" aria-label={words.say("region.overview")}>
      <div className="overview-room" ref={ref}>
        {scene && (
          <>
            <Figure scene={scene} theme={theme} overlay={signs} />
            {!isEndless(span) && (
              <WindowBrush
                span={span}
                left={scale.left}
                right={scale.right}
                height={overviewBrushHeight(height)}
                window={window}
                words={words}
                onLive={(next) => move(next, "live")}
                onFinal={(next) => move(next, "push")}
              />
            )}
          </>
        )}
      </div>
    </section>
  )
}
