/** In place of the timeline: two windows or two filters held against each other, and the list of what is only in the one, only in the other, in both. */
import { compareTitle } from "../../charts/compare/words"
import { describeScale } from "../../charts/timeline/describe-scale"
import type { Compare } from "../../model/view"
import { isEndless } from "../../query/span"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { NothingHere } from "../NothingHere"
import { DisplayButton } from "../timeline/DisplayButton"
import { HiddenLanes } from "../timeline/HiddenLanes"
import { LanesChoice } from "../timeline/LanesChoice"
import { ListSwitch } from "../timeline/ListSwitch"
import { BesideFigures } from "./BesideFigures"
import { CompareBar } from "./CompareBar"
import { DifferenceList } from "./DifferenceList"
import { LaneTable } from "./LaneTable"
import { ModeChoice } from "./ModeChoice"
import { OverlaidFigure } from "./OverlaidFigure"
import { useComparison } from "./useComparison"
import { ValueTable } from "./ValueTable"
import "../../ui/table.css"
import "./compare.css"
import "./difference.css"

/** Two sides may have days of two widths: what cannot be seen there is found out by looking. */
const noScale = () => undefined

export function Comparison({ compare }: { readonly compare: Compare }) {
  const { view } = useView()
  const words = useWords()
  const comparison = useComparison(compare)
  const { answer } = comparison
  const title = compareTitle(answer, words)
  const { a, b, both } = answer.difference.counts
  const compared = compare.mode === "overlaid" && !answer.isOneWindow ? "counted" : "calendar"
  const scale = view.list || compared === "counted" ? "" : describeScale(answer.timeline, view.display, words)
  const hasDays = !isEndless(answer.a.window) && !isEndless(answer.b.window)
  return (
    <div className="comparison">
      <div className="timeline-top">
        <header className="screen-head timeline-head">
          <div>
            <h1>{title}</h1>
            <p>
              {words.say("compare.counts", { a, b, both })}
              <span className="timeline-by"> · {words.say(`timeline.by.${view.lanes}`)}</span>
              {scale !== "" && ` · ${scale}`}
            </p>
          </div>
          <div className="screen-tools">
            {!view.list && <ModeChoice compare={compare} />}
            <LanesChoice answer={answer.timeline} />
            {(!view.list || words.locale === "ja") && <DisplayButton drawn={noScale} compared={compared} />}
            <ListSwitch />
          </div>
        </header>
        <HiddenLanes answer={answer.timeline} window={answer.a.window} />
      </div>
      <CompareBar comparison={comparison} />
      {!view.list && !hasDays && <NothingHere text={words.say("dossier.noDates")} />}
      {!view.list && hasDays && compare.mode === "overlaid" && <OverlaidFigure comparison={comparison} />}
      {!view.list && hasDays && compare.mode === "beside" && <BesideFigures comparison={comparison} />}
      {view.list && <LaneTable answer={answer} />}
      {view.list && <ValueTable answer={answer} />}
      <DifferenceList answer={answer} title={title} />
    </div>
  )
}
