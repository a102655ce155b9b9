/** Everything known of a topic: where it stands in the tree, its words, its events, who is most involved, what was promised. */
import { useMemo } from "react"
import type { Topic } from "../../model/topic"
import { commitmentsWithin } from "../../query/claims"
import { rowsHolding, tallyActors } from "../../query/involved"
import { ancestorsOf, branchOf } from "../../query/lookup"
import { Commitments } from "./Commitments"
import { EventList } from "./EventList"
import { FilterButton } from "./FilterButton"
import { useReading } from "./reading"
import { Section } from "./Section"
import { Tallies } from "./Tallies"
import { Title } from "./Title"
import { TopicChips, TopicDot } from "./TopicChips"
import { Walk } from "./Walk"

export function TopicPart({ topic }: { readonly topic: Topic }) {
  const { index, lookup, rows: view, text, words } = useReading()
  const branch = useMemo(() => branchOf(lookup, topic.id), [lookup, topic.id])
  const rows = useMemo(() => {
    const codes = new Map(index.vocabulary.topics.map((id, code) => [id, code]))
    return rowsHolding(
      index.topics,
      branch.map((id) => codes.get(id)).filter((code) => code !== undefined),
    )
  }, [index, branch])
  const actors = useMemo(
    () =>
      tallyActors(
        index,
        rows.filter((row) => view.has(row)),
      ),
    [index, rows, view],
  )
  const children = lookup.children.get(topic.id) ?? []
  const keywords = [
    ["en", topic.keywords?.en ?? []],
    ["ja", topic.keywords?.ja ?? []],
  ] as const
  return (
    <>
      <p className="inspector-line">
        <TopicDot id={topic.id} />
        {ancestorsOf(lookup, topic.id).map((ancestor) => (
          <Walk key={ancestor.id} to={{ kind: "topic", id: ancestor.id }}>
            {text(ancestor.label)}
          </Walk>
        ))}
        <span>{words.say("inspector.topic")}</span>
      </p>
      <Title>{text(topic.label)}</Title>
      <FilterButton facet="topic" id={topic.id} />
      {children.length > 0 && (
        <Section title={words.say("inspector.children")}>
          <TopicChips ids={children.map((child) => child.id)} />
        </Section>
      )}
      <EventList title={words.say("inspector.events")} rows={rows} />
      <Tallies
        title={words.say("inspector.actorsInvolved")}
        tallies={actors}
        selectionOf={({ code }) => ({ kind: "actor", id: index.vocabulary.actors[code] ?? "" })}
        nameOf={({ code }) => text(index.catalog.actors[code]?.name)}
      />
      <Commitments commitments={commitmentsWithin(index.catalog, branch)} />
      {keywords.some(([, list]) => list.length > 0) && (
        <Section title={words.say("inspector.keywords")}>
          {keywords.map(([lang, list]) =>
            list.length > 0 ? (
              <p key={lang} className="inspector-keywords" lang={lang}>
                {list.join(lang === "ja" ? "、" : ", ")}
              </p>
            ) : null,
          )}
        </Section>
      )}
    </>
  )
}
