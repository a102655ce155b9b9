/** A tie between two actors: the events both took part in, with the evidence those rest on, and what they were about. */
import { useMemo } from "react"
import { rowsTying, tally } from "../../query/involved"
import type { Index } from "../../query/rows"
import { ActorName } from "./ActorName"
import { EventList } from "./EventList"
import { useReading } from "./reading"
import { SaysWho } from "./SaysWho"
import { Section } from "./Section"
import { Title } from "./Title"
import { TopicChips } from "./TopicChips"

const topicsShown = 12

export function TiePart({ actors }: { readonly actors: readonly [string, string] }) {
  const { index, lookup, rows: view, text, words } = useReading()
  const [a, b] = actors
  const rows = useMemo(
    () => rowsTying(index, index.vocabulary.actors.indexOf(a), index.vocabulary.actors.indexOf(b)),
    [index, a, b],
  )
  const inView = rows.filter((row) => view.has(row))
  const topics = tally(index.topics, inView).slice(0, topicsShown)
  const sources = tally(index.sources, inView).map(({ code }) => index.catalog.sources[code])
  const names = [a, b].map((id) => text(lookup.actors.get(id)?.name))
  return (
    <>
      <p className="inspector-line">
        <ActorName id={a} />
        <ActorName id={b} />
      </p>
      <Title>{words.say("inspector.tieTitle", { a: names[0] ?? a, b: names[1] ?? b })}</Title>
      <EventList title={words.say("inspector.shared")} rows={rows} noteOf={(row) => sourcesOf(index, row, words.say)} />
      <Section title={words.say("inspector.evidence")}>
        <SaysWho sources={sources.filter((source) => source !== undefined)} />
      </Section>
      {topics.length > 0 && (
        <Section title={words.say("inspector.sharedTopics")}>
          <TopicChips ids={topics.map(({ code }) => index.vocabulary.topics[code] ?? "")} />
        </Section>
      )}
    </>
  )
}

function sourcesOf(index: Index, row: number, say: ReturnType<typeof useReading>["words"]["say"]): string {
  const { offsets } = index.sources
  return say("says.sources", { n: (offsets[row + 1] ?? 0) - (offsets[row] ?? 0) })
}
