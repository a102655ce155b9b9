/** The day to rewind to: written, scrubbed along the record, or stepped from one day with news to the next. */
import { useMemo } from "react"
import { knowledgeOf } from "../../query/knowledge"
import { rewindTo } from "../../query/reach"
import { useDossier } from "../../state/useDossier"
import { changeView, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { DayField } from "./DayField"
import { KnowledgeStrip } from "./KnowledgeStrip"
import { type StepDirection, stepAsOf, stepFrom } from "./news-steps"
import { SinceChoice } from "./SinceChoice"
import { sayDay } from "./say-day"
import { sayNews } from "./say-news"

export function AsOfPanel({ onClose }: { readonly onClose: () => void }) {
  const { record } = useDossier()
  const { view } = useView()
  const words = useWords()
  // What is chosen, which the screens follow as fast as they can.
  const asOf = rewindTo(record, view.asOf)
  const { undated } = knowledgeOf(record)
  return (
    <div className="asof-panel">
      <h2>{words.say("asOf.title")}</h2>
      <div className="asof-line">
        <DayField label={words.say("asOf.day")} day={asOf} onDay={(day, how) => changeView({ asOf: day }, how)} />
        <button
          type="button"
          className="button"
          disabled={asOf === undefined}
          onClick={() => changeView({ asOf: undefined })}
        >
          {words.say("asOf.toNow")}
        </button>
      </div>
      <KnowledgeStrip />
      <div className="asof-line asof-steps">
        <Step direction="previous" />
        <Step direction="next" />
      </div>
      <Told />
      <SinceChoice onClose={onClose} />
      <div className="asof-notes">
        {undated > 0 && <p>{words.say("asOf.undated", { n: undated })}</p>}
        <p>{words.say("asOf.hindsight")}</p>
      </div>
    </div>
  )
}

function Step({ direction }: { readonly direction: StepDirection }) {
  const { record, asOf } = useDossier()
  const words = useWords()
  const isPrevious = direction === "previous"
  const isNowhere = useMemo(() => stepFrom(record, asOf, direction) === "nowhere", [record, asOf, direction])
  return (
    <button
      type="button"
      className="button"
      aria-keyshortcuts={isPrevious ? "<" : ">"}
      // Not `disabled`: the focus of one who steps to the end would be lost.
      aria-disabled={isNowhere}
      onClick={() => stepAsOf(record, direction)}
    >
      {isPrevious && <Icon name="left" />}
      {words.say(isPrevious ? "asOf.previousDay" : "asOf.nextDay")}
      {!isPrevious && <Icon name="right" />}
    </button>
  )
}

/** How much was known, and what the day brought. */
function Told() {
  const { index, record, asOf } = useDossier()
  const words = useWords()
  const news = useMemo(() => (asOf === undefined ? "" : sayNews(record, asOf - 1, asOf, words)), [record, asOf, words])
  if (asOf === undefined) return <p className="asof-told">{words.say("asOf.allKnown")}</p>
  return (
    <p className="asof-told">
      <strong>{words.say("asOf.newsOn", { day: sayDay(asOf, words), news })}</strong>
      <br />
      {words.say("asOf.known", { known: index.size, all: record.size })}
    </p>
  )
}
