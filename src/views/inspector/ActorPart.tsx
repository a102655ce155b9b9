/** Everything known of an actor: names, offices, members, what it took part in, with whom and on what. */
import { useMemo } from "react"
import type { Actor } from "../../model/actor"
import { roles } from "../../model/event"
import { commitmentsOf } from "../../query/claims"
import { partnersOf, rowsHolding, tally } from "../../query/involved"
import type { Index } from "../../query/rows"
import { NotesOf } from "../notes/NotesOf"
import { ActorName } from "./ActorName"
import { Affiliations } from "./Affiliations"
import { Commitments } from "./Commitments"
import { EventList } from "./EventList"
import { FilterButton } from "./FilterButton"
import { OtherNames } from "./OtherNames"
import { useReading } from "./reading"
import { Section } from "./Section"
import { Tallies } from "./Tallies"
import { Title } from "./Title"
import { TopicChips } from "./TopicChips"

const topicsShown = 12

export function ActorPart({ actor }: { readonly actor: Actor }) {
  const { index, lookup, rows: view, text, words } = useReading()
  const code = index.vocabulary.actors.indexOf(actor.id)
  const rows = useMemo(() => rowsHolding(index.actors, [code]), [index, code])
  const inView = useMemo(() => rows.filter((row) => view.has(row)), [rows, view])
  const partners = useMemo(() => partnersOf(index, code, inView), [index, code, inView])
  const topics = tally(index.topics, inView).slice(0, topicsShown)
  const members = lookup.members.get(actor.id) ?? []
  return (
    <>
      <p className="inspector-line">{words.say(`actorKind.${actor.kind}`)}</p>
      <Title>{text(actor.name)}</Title>
      <OtherNames name={actor.name} aliases={actor.aliases} wikidata={actor.wikidata} />
      <FilterButton facet="actor" id={actor.id} />
      <NotesOf shown={{ kind: "actor", actor: actor.id }} />
      {actor.affiliations.length > 0 && (
        <Section title={words.say("inspector.offices")}>
          <Affiliations affiliations={actor.affiliations} nameOf={({ actor: id }) => <ActorName id={id} />} />
        </Section>
      )}
      <EventList
        title={words.say("inspector.events")}
        rows={rows}
        noteOf={(row) => roleNote(index, row, code, words.say)}
      />
      <Tallies
        title={words.say("inspector.partners")}
        tallies={partners}
        selectionOf={({ code: other }) => ({
          kind: "tie",
          actors: pairOf(actor.id, index.vocabulary.actors[other] ?? ""),
        })}
        nameOf={({ code: other }) => text(index.catalog.actors[other]?.name)}
      />
      {topics.length > 0 && (
        <Section title={words.say("inspector.topics")}>
          <TopicChips ids={topics.map((topic) => index.vocabulary.topics[topic.code] ?? "")} />
        </Section>
      )}
      <Commitments commitments={commitmentsOf(index.catalog, actor.id)} />
      {members.length > 0 && (
        <Section title={words.say("inspector.members")} aside={words.number(members.length)}>
          <Affiliations
            affiliations={members.flatMap((member) =>
              member.affiliations
                .filter((affiliation) => affiliation.actor === actor.id)
                .map((affiliation) => ({ ...affiliation, member: member.id })),
            )}
            nameOf={({ member }) => <ActorName id={member} />}
          />
        </Section>
      )}
    </>
  )
}

/** Two actors in code-unit order, as a tie names them. */
function pairOf(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a]
}

/** The actor's role in a row where it is more, or less, than taking part. */
function roleNote(index: Index, row: number, actor: number, say: ReturnType<typeof useReading>["words"]["say"]) {
  const { offsets, codes } = index.actors
  const position = codes.subarray(offsets[row], offsets[row + 1]).indexOf(actor)
  const role = position < 0 ? undefined : roles[index.roles[(offsets[row] ?? 0) + position] ?? 0]
  return role === undefined || role === "participant" ? undefined : say(`role.${role}`)
}
