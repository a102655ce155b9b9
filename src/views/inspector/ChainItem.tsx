/** One event of a chain: when, how far from the event asked about, what it is called, and by which link it belongs there. */

import type { Words } from "../../i18n/intl"
import { type Apart, daysApart } from "../../query/apart"
import type { ChainStep } from "../../query/chains"
import { EdtfDate } from "./EdtfDate"
import { useReading } from "./reading"
import { Walk } from "./Walk"

export interface ChainItemProps {
  readonly step: ChainStep
  /** The row of the event asked about. */
  readonly start: number
}

export function ChainItem({ step, start }: ChainItemProps) {
  const { eventOf, index, rows, text, words } = useReading()
  const { row, via, relation, isSaidHere } = step
  const event = eventOf(row)
  if (!event) {
    return (
      <li className="chain-step" aria-busy="true">
        <span className="inspector-waiting">{words.say("inspector.reading")}</span>
      </li>
    )
  }
  const unsettled = event.status === "occurred" ? [] : [words.say(`status.${event.status}`)]
  const next = via === start ? undefined : eventOf(via)
  const what = next ? words.say("chain.titled", { title: text(next.title) }) : words.say("chain.this")
  return (
    <li className="chain-step" data-depth={step.depth} data-outside={!rows.has(row) || undefined}>
      <span className="chain-when">
        <EdtfDate edtf={event.date} style="short" />
        {[describeApart(daysApart(index, row, start), words), ...unsettled].map((text) => ` · ${text}`)}
      </span>
      <Walk to={{ kind: "event", id: event.id }}>{text(event.title)}</Walk>
      <span className="chain-link">{words.say(`chain.${relation}.${isSaidHere ? "said" : "told"}`, { what })}</span>
    </li>
  )
}

/** "12 days before", "28 to 40 days before", "at least 5 days after". */
function describeApart(apart: Apart, words: Words): string {
  if (apart.kind === "same-day") return words.say("apart.sameDay")
  if (apart.kind === "overlapping") return words.say("apart.overlapping")
  const { kind, least, most } = apart
  if (least === most) return words.say(`apart.${kind}`, { n: least })
  if (most === Number.POSITIVE_INFINITY) return words.say(`apart.${kind}.least`, { n: least })
  return words.say(`apart.${kind}.range`, { least, most })
}
