/** Everything known of an event, in words, with who says so and where it leads. */
import type { Event } from "../../model/event"
import { agendaWith, claimsBorneOut } from "../../query/claims"
import { Hindsight } from "../asof/Hindsight"
import { NotesOf } from "../notes/NotesOf"
import { AgendaItems } from "./AgendaItems"
import { Chains } from "./Chains"
import { Claims } from "./Claims"
import { CommitmentsAt } from "./CommitmentsAt"
import { Edtf, EdtfDate } from "./EdtfDate"
import { EvidenceList } from "./EvidenceList"
import { Participants } from "./Participants"
import { Parts } from "./Parts"
import { PlaceName } from "./PlaceName"
import { Revisions } from "./Revisions"
import { RunUpDay } from "./RunUpDay"
import { useReading } from "./reading"
import { SaysWho } from "./SaysWho"
import { Section } from "./Section"
import { Title } from "./Title"
import { TopicChips } from "./TopicChips"

export function EventPart({ event, row }: { readonly event: Event; readonly row: number }) {
  const { index, lookup, text, words } = useReading()
  const sources = [...new Set(event.evidence.map((item) => item.source))]
    .map((id) => lookup.sources.get(id))
    .filter((source) => source !== undefined)
  const claims = claimsBorneOut(index.catalog, event.id)
  const agenda = agendaWith(index.catalog, event.id)
  return (
    <>
      <p className="inspector-line">
        <EdtfDate edtf={event.date} />
        {event.place !== undefined && <PlaceName id={event.place} />}
        <RunUpDay row={row} />
      </p>
      <Title>{text(event.title)}</Title>
      {event.summary && <p className="inspector-summary">{text(event.summary)}</p>}
      <Hindsight event={event.id} />
      <Marks event={event} />
      <TopicChips ids={event.topics} />
      <NotesOf shown={{ kind: "event", event: event.id }} />
      {event.participants.length > 0 && (
        <Section title={words.say("inspector.participants")}>
          <Participants event={event} />
        </Section>
      )}
      <Section title={words.say("inspector.evidence")} aside={words.say("says.sources", { n: sources.length })}>
        <SaysWho sources={sources} />
        <EvidenceList evidence={event.evidence} />
      </Section>
      <Chains row={row} id={event.id} />
      <Parts row={row} />
      <CommitmentsAt event={event.id} />
      {event.revisions.length > 0 && (
        <Section title={words.say("inspector.revisions")}>
          <Revisions event={event} />
        </Section>
      )}
      {agenda.length > 0 && (
        <Section title={words.say("inspector.agenda")}>
          <AgendaItems items={agenda} />
        </Section>
      )}
      {claims.length > 0 && (
        <Section title={words.say("inspector.claims")}>
          <Claims claims={claims} namesSource />
        </Section>
      )}
    </>
  )
}

/** Status, level, kind and direction of an event, and its date and code as they stand in the record. */
function Marks({ event }: { readonly event: Event }) {
  const { words } = useReading()
  return (
    <ul className="inspector-marks">
      <li className={`inspector-status is-${event.status}`}>{words.say(`status.${event.status}`)}</li>
      <li>{words.sayIfKnown(`kind.${event.kind}`, event.kind)}</li>
      {event.level && <li>{words.say(`level.${event.level}`)}</li>}
      {event.quadClass && (
        <li className={`inspector-quad is-${event.quadClass}`}>{words.say(`quad.${event.quadClass}`)}</li>
      )}
      {event.code !== undefined && <li>{words.say("inspector.code", { code: event.code })}</li>}
      <li>
        <Edtf edtf={event.date} />
      </li>
    </ul>
  )
}
