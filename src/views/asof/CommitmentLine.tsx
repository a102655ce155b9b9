/** One commitment that was made or moved. */
import type { CommitmentNews } from "../../query/commitment-news"
import { useReading } from "../inspector/reading"
import { Walk } from "../inspector/Walk"
import { sayShortDay } from "./say-day"
import { Turn } from "./Turn"

export function CommitmentLine({ item }: { readonly item: CommitmentNews }) {
  const { text, words } = useReading()
  const { commitment, before, after, day, isNew } = item
  const say = (status: CommitmentNews["after"]) => status && words.say(`commitmentStatus.${status}`)
  return (
    <li>
      <Walk to={{ kind: "commitment", id: commitment.id }}>{text(commitment.text)}</Walk>
      <Turn before={isNew ? words.say("changes.made") : say(before)} after={say(after)} />
      <span className="news-known">{words.say("changes.knownOn", { day: sayShortDay(day, words) })}</span>
    </li>
  )
}
