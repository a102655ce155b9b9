/** What became known between two days: new, dated otherwise, of another status; each leads to its event. */
import { useMemo } from "react"
import { commitmentNews } from "../../query/commitment-news"
import { newsBetween, newsKinds } from "../../query/news"
import { useDossier } from "../../state/useDossier"
import { changeView } from "../../state/useView"
import { Icon } from "../../ui/Icon"
import { Pages } from "../inspector/Pages"
import { useReading } from "../inspector/reading"
import { Section } from "../inspector/Section"
import { CommitmentLine } from "./CommitmentLine"
import { NewsLine } from "./NewsLine"
import { sayDay } from "./say-day"
import { sayNews } from "./say-news"
import "./asof.css"

const firstPage = 12
/** Later than any day of the calendar. */
const endOfTime = Number.MAX_SAFE_INTEGER

export function WhatChanged({ since }: { readonly since: number }) {
  const { record, asOf } = useDossier()
  const { words } = useReading()
  const until = asOf ?? endOfTime
  // Whichever of the two days comes first, what changed is told forwards.
  const [from, to] = since <= until ? [since, until] : [until, since]
  const news = useMemo(() => newsBetween(record, from, to), [record, from, to])
  const moved = useMemo(() => commitmentNews(record, from, to), [record, from, to])
  const groups = newsKinds
    .map((kind) => ({ kind, items: news.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  return (
    <section className="what-changed" aria-label={words.say("changes.title")}>
      <div className="what-changed-head">
        <h2>{words.say("changes.title")}</h2>
        <button
          type="button"
          className="inspector-close"
          aria-label={words.say("asOf.stopList")}
          onClick={() => changeView({ since: undefined })}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className="inspector-line">
        {to === endOfTime
          ? words.say("changes.toNow", { from: sayDay(from, words) })
          : words.say("changes.between", { from: sayDay(from, words), to: sayDay(to, words) })}
      </p>
      {groups.length === 0 && moved.length === 0 ? (
        <p className="inspector-none">{words.say("changes.none")}</p>
      ) : (
        <p className="what-changed-sum">{sayNews(record, from, to, words)}</p>
      )}
      {groups.map(({ kind, items }) => (
        <Section key={kind} title={words.say(`changes.${kind}`)} aside={words.number(items.length)}>
          {/* A list of other days begins at its first page. */}
          <Pages key={`${from} ${to}`} items={items} first={firstPage}>
            {(shown) => (
              <ul className="news-list">
                {shown.map((item) => (
                  <NewsLine key={item.row} item={item} from={from} to={to} />
                ))}
              </ul>
            )}
          </Pages>
        </Section>
      ))}
      {moved.length > 0 && (
        <Section title={words.say("changes.commitments")} aside={words.number(moved.length)}>
          <Pages key={`${from} ${to}`} items={moved} first={firstPage}>
            {(shown) => (
              <ul className="news-list">
                {shown.map((item) => (
                  <CommitmentLine key={item.commitment.id} item={item} />
                ))}
              </ul>
            )}
          </Pages>
        </Section>
      )}
    </section>
  )
}
