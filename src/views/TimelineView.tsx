/** The screen Timeline: the finding, how its lanes are divided, the figure or the list that says the same. */
import { lazy, Suspense, useMemo } from "react"
import { describeFilters } from "../charts/filtered"
import { describeCertainty, describeCount, describeDays } from "../charts/frame"
import { timeline } from "../charts/timeline"
import { describeScale } from "../charts/timeline/describe-scale"
import { divisionOf, timelineTitle } from "../charts/timeline/heading"
import { isEndless } from "../query/span"
import { useDossier } from "../state/useDossier"
import { useView } from "../state/useView"
import { useWords } from "../state/useWords"
import { CompareButton } from "./compare/CompareButton"
import { useAsked } from "./filters/useAsked"
import { NothingHere } from "./NothingHere"
import { PlayButton } from "./playback/PlayButton"
import { DisplayButton } from "./timeline/DisplayButton"
import { HiddenLanes } from "./timeline/HiddenLanes"
import { LanesChoice } from "./timeline/LanesChoice"
import { ListSwitch } from "./timeline/ListSwitch"
import { SpokenSummary } from "./timeline/SpokenSummary"
import { TimelineFigure } from "./timeline/TimelineFigure"
import { useWindowGestures } from "./timeline/useWindowGestures"
import { ZoomButtons } from "./timeline/ZoomButtons"
import "../ui/tools.css"
import "./timeline/timeline.css"
import "./timeline/head.css"

const EventTable = lazy(() => import("./EventTable").then((module) => ({ default: module.EventTable })))
const LinkTable = lazy(() => import("./timeline/LinkTable").then((module) => ({ default: module.LinkTable })))
const Comparison = lazy(() => import("./compare/Comparison").then((module) => ({ default: module.Comparison })))

export function TimelineView() {
  const { compare } = useView().view
  return compare ? <Comparison compare={compare} /> : <OneTimeline />
}

function OneTimeline() {
  const { view } = useView()
  const { index, rows, window } = useDossier()
  const words = useWords()
  const gestures = useWindowGestures()
  const { lanes, laneEdits } = view
  // The answer does not depend on the window: while that moves, it stands. `rows.matching` keeps its identity then, `rows` does not.
  const { matching } = rows
  // biome-ignore lint/correctness/useExhaustiveDependencies: of `rows` and `view` select reads only these
  const answer = useMemo(() => timeline.select(index, rows, view), [index, matching, lanes, laneEdits])
  const title = timelineTitle(answer, window, words)
  const filtered = describeFilters(useAsked(), index.catalog, words)
  const count = answer.all.count(window)
  return (
    <>
      <div className="timeline-top">
        <header className="screen-head timeline-head">
          <div>
            <h1>{title}</h1>
            <p>
              {[
                describeCertainty(describeCount(count, answer.total, words), rows.possible, words),
                describeDays(window, words),
                view.list ? "" : describeScale(answer, view.display, words),
              ]
                .filter(Boolean)
                .join(" · ")}
              <span className="timeline-by"> · {words.say(divisionOf(answer))}</span>
              {filtered !== "" && ` · ${filtered}`}
            </p>
          </div>
          <div className="screen-tools">
            {!view.list && <LanesChoice answer={answer} />}
            <DisplayButton drawn={gestures.drawn} />
            {!view.list && <ZoomButtons gestures={gestures} />}
            <CompareButton />
            <PlayButton />
            <ListSwitch />
          </div>
        </header>
        {!view.list && <HiddenLanes answer={answer} window={window} />}
      </div>
      <SpokenSummary />
      <Suspense>
        {view.list && <EventTable caption={title} />}
        {view.list && view.display.links.length > 0 && <LinkTable />}
      </Suspense>
      {!view.list && isEndless(window) && <NothingHere text={words.say("dossier.noDates")} />}
      {!view.list && !isEndless(window) && <TimelineFigure answer={answer} gestures={gestures} isEmpty={count === 0} />}
    </>
  )
}
