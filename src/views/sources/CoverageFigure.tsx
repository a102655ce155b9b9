/** The bars of coverage. Those that a filter can ask for are picked to filter by them. */
import { useMemo } from "react"
import { coverage } from "../../charts/coverage"
import type { CoverageAnswer } from "../../charts/coverage/answer"
import type { Window } from "../../model/view"
import type { ThemeName } from "../../scene/theme"
import { Figure } from "../../ui/Figure"
import { useReading } from "../inspector/reading"
import { useRoom } from "../useRoom"

export interface CoverageFigureProps {
  readonly answer: CoverageAnswer
  readonly window: Window
  readonly theme: ThemeName
}

const filterable = "evidence:"

export function CoverageFigure({ answer, window, theme }: CoverageFigureProps) {
  const { eventOf, selection, toggleFilter, words } = useReading()
  const [room, size] = useRoom<HTMLDivElement>()
  const width = size?.width ?? 0
  const scene = useMemo(() => {
    const frame = { width, height: 0, window, locale: words.locale, words, eventOf, selection }
    return coverage.draw(answer, { ...frame, pointed: undefined, found: undefined })
  }, [answer, width, window, words, eventOf, selection])
  const pick = (key: string | undefined) => {
    if (key?.startsWith(filterable)) toggleFilter("evidence", key.slice(filterable.length))
  }
  return <div ref={room}>{width > 0 && <Figure scene={scene} theme={theme} onPick={pick} />}</div>
}
