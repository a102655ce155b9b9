/** What was known when: the date and status an event had on each day of the record, and on whose word. */
import { describeDate } from "../../model/dates"
import type { Event } from "../../model/event"
import { DateWords } from "./DateWords"
import { Edtf, EdtfDate } from "./EdtfDate"
import { keyed } from "./keyed"
import { useReading } from "./reading"
import { SourceLinks } from "./SourceLinks"

export function Revisions({ event }: { readonly event: Event }) {
  const { words } = useReading()
  return (
    <ol className="inspector-steps">
      {keyed(event.revisions, ({ asOf }) => asOf).map(({ key, item: revision }) => (
        <li key={key}>
          <p className="inspector-step">
            <span title={revision.asOf}>
              <DateWords text={words.say("inspector.asOf", { date: describeDate(revision.asOf, words, "short") })} />
            </span>
            <span>
              <em className={`inspector-status is-${revision.status}`}>{words.say(`status.${revision.status}`)}</em>{" "}
              <EdtfDate edtf={revision.date} /> <Edtf edtf={revision.date} />
            </span>
          </p>
          {revision.note !== undefined && <p className="inspector-note">{revision.note}</p>}
          <SourceLinks ids={revision.evidence.map((item) => item.source)} />
        </li>
      ))}
    </ol>
  )
}
