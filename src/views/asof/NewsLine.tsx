/** One event of which there is news: what it is, from what to what, and since when that was known. */
import { describeDate } from "../../model/dates"
import { type State, stateOn, statesOf } from "../../model/known"
import { knowledgeOf } from "../../query/knowledge"
import type { News } from "../../query/news"
import { useDossier } from "../../state/useDossier"
import { useReading } from "../inspector/reading"
import { Walk } from "../inspector/Walk"
import { sayShortDay } from "./say-day"
import { Turn } from "./Turn"

interface Props {
  readonly item: News
  readonly from: number
  readonly to: number
}

export function NewsLine({ item, from, to }: Props) {
  const { record, recordOf } = useDossier()
  const { text, words } = useReading()
  const event = recordOf(item.row)
  if (!event) {
    return (
      <li aria-busy="true">
        <span className="inspector-waiting">{words.say("inspector.reading")}</span>
      </li>
    )
  }
  const states = statesOf(event, knowledgeOf(record).publishedOn)
  const say = (state: State | undefined) =>
    state && (item.kind === "re-dated" ? describeDate(state.date, words, "short") : words.say(`status.${state.status}`))
  const after = stateOn(states, to)
  return (
    <li>
      <Walk to={{ kind: "event", id: event.id }}>{text(event.title)}</Walk>
      {item.kind === "new" ? (
        <span className="news-turn">
          {after && describeDate(after.date, words, "short")}
          {after && after.status !== "occurred" && <ins> {words.say(`status.${after.status}`)}</ins>}
        </span>
      ) : (
        <Turn before={say(stateOn(states, from))} after={say(after)} />
      )}
      <span className="news-known">{words.say("changes.knownOn", { day: sayShortDay(item.day, words) })}</span>
    </li>
  )
}
