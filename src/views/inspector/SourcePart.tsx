/** Everything known of a source: what it is, how far it is to be trusted, what rests on it, what it claims and what its text says. */
import { useMemo } from "react"
import { languageName } from "../../i18n/names"
import type { Event } from "../../model/event"
import type { Source } from "../../model/source"
import { claimsCorroborated, claimsMade, commitmentsRestingOn } from "../../query/claims"
import { rowsHolding } from "../../query/involved"
import { Claims } from "./Claims"
import { Commitments } from "./Commitments"
import { EdtfDate } from "./EdtfDate"
import { EventList } from "./EventList"
import { Facts } from "./Facts"
import { FilterButton } from "./FilterButton"
import { Grade } from "./Grade"
import { LinkOut } from "./LinkOut"
import { useReading } from "./reading"
import { Section } from "./Section"
import { SourceText } from "./SourceText"
import { Title } from "./Title"

export function SourcePart({ source }: { readonly source: Source }) {
  const { eventOf, index, words } = useReading()
  const rows = useMemo(
    () => rowsHolding(index.sources, [index.vocabulary.sources.indexOf(source.id)]),
    [index, source.id],
  )
  const made = claimsMade(index.catalog, source.id)
  const corroborated = claimsCorroborated(index.catalog, source.id)
  return (
    <>
      <p className="inspector-line">
        <span>{words.say("inspector.source")}</span>
        <LinkOut url={source.url} name={source.title} />
      </p>
      <Title lang={source.language}>{source.title}</Title>
      {source.titleIsDescription && <p className="inspector-none">{words.say("inspector.titleIsDescription")}</p>}
      <Facts
        facts={[
          [words.say("inspector.publisher"), source.publisher],
          [
            words.say("inspector.published"),
            source.published === undefined ? undefined : <EdtfDate key="published" edtf={source.published} />,
          ],
          [words.say("inspector.sourceKind"), words.say(`sourceKind.${source.kind}`)],
          [words.say("inspector.language"), source.language && languageName(source.language, words.locale)],
          [words.say("inspector.reliability"), <Reliability key="reliability" source={source} />],
        ]}
      />
      <FilterButton facet="source" id={source.id} />
      <EventList
        title={words.say("inspector.restsOnIt")}
        rows={rows}
        noteOf={(row) => onlyNote(eventOf(row), words.say("says.alone"))}
      />
      {made.length > 0 && (
        <Section title={words.say("inspector.claimsMade")} aside={words.number(made.length)}>
          <Claims claims={made} showsEvents />
        </Section>
      )}
      {corroborated.length > 0 && (
        <Section title={words.say("inspector.corroborates")} aside={words.number(corroborated.length)}>
          <Claims claims={corroborated} namesSource />
        </Section>
      )}
      <Commitments commitments={commitmentsRestingOn(index.catalog, source.id)} />
      <SourceText source={source} rows={rows} />
    </>
  )
}

function Reliability({ source }: { readonly source: Source }) {
  const { words } = useReading()
  return (
    <span className="inspector-reliability">
      <Grade source={source} />
      <span aria-hidden="true">{words.say(`reliability.${source.reliability ?? "none"}`)}</span>
    </span>
  )
}

/** Marks an event that has no other source than this. */
function onlyNote(event: Event | undefined, alone: string): string | undefined {
  const sources = new Set(event?.evidence.map((item) => item.source))
  return sources.size === 1 ? alone : undefined
}
