/** Everything known of a commitment: who promised what to whom, where, by when, and what became of it. */
import type { Commitment } from "../../model/commitment"
import { ActorName } from "./ActorName"
import { EdtfDate } from "./EdtfDate"
import { EventRow } from "./EventRow"
import { Facts } from "./Facts"
import { keyed } from "./keyed"
import { useReading } from "./reading"
import { Section } from "./Section"
import { SourceLinks } from "./SourceLinks"
import { Title } from "./Title"
import { TopicChips } from "./TopicChips"

export function CommitmentPart({ commitment }: { readonly commitment: Commitment }) {
  const { rowOf, text, words } = useReading()
  const made = commitment.madeAt === undefined ? undefined : rowOf(commitment.madeAt)
  const status = commitment.updates.at(-1)?.status
  return (
    <>
      <p className="inspector-line">
        <span>{words.say("inspector.commitment")}</span>
        {status && <em className={`inspector-progress is-${status}`}>{words.say(`commitmentStatus.${status}`)}</em>}
      </p>
      <Title>{text(commitment.text)}</Title>
      <Facts
        facts={[
          [words.say("inspector.parties"), <Actors key="parties" ids={commitment.parties} />],
          [words.say("inspector.to"), commitment.to.length > 0 && <Actors key="to" ids={commitment.to} />],
          [
            words.say("inspector.due"),
            commitment.due === undefined ? words.say("inspector.noDue") : <EdtfDate key="due" edtf={commitment.due} />,
          ],
        ]}
      />
      <TopicChips ids={commitment.topics} />
      {made !== undefined && (
        <Section title={words.say("inspector.madeAt")}>
          <ul className="inspector-events">
            <EventRow row={made} />
          </ul>
        </Section>
      )}
      <Section title={words.say("inspector.updates")}>
        <Updates commitment={commitment} />
      </Section>
    </>
  )
}

function Actors({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="inspector-inline">
      {[...new Set(ids)].map((id) => (
        <li key={id}>
          <ActorName id={id} />
        </li>
      ))}
    </ul>
  )
}

function Updates({ commitment }: { readonly commitment: Commitment }) {
  const { rowOf, text, words } = useReading()
  if (commitment.updates.length === 0) return <p className="inspector-none">{words.say("inspector.noUpdates")}</p>
  return (
    <ol className="inspector-steps">
      {keyed(commitment.updates, ({ event }) => event).map(({ key, item: update }) => {
        const row = rowOf(update.event)
        return (
          <li key={key}>
            <p className="inspector-step">
              <em className={`inspector-progress is-${update.status}`}>
                {words.say(`commitmentStatus.${update.status}`)}
              </em>
              <span>{text(update.note)}</span>
            </p>
            {row !== undefined && (
              <ul className="inspector-events">
                <EventRow row={row} />
              </ul>
            )}
            <SourceLinks ids={update.evidence} />
          </li>
        )
      })}
    </ol>
  )
}
