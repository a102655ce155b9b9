/** The events of a comparison as a real table: in which side, when, what. Long ones hold only the rows in sight. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useRef } from "react"
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { hasRow } from "../../query/bitmap"
import { type Difference, type Part, parts } from "../../query/difference"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { DifferenceHead } from "./DifferenceHead"

/** Up to so many rows the table is whole, and the browser finds in it and prints it. */
const mostWhole = 200
/** px; a fixed height keeps a million rows within what browsers can scroll. */
const lineHeight = 32
const columns = ["date", "title", "kind", "level", "status", "sources"] as const

interface Props {
  readonly caption: string
  readonly list: Uint32Array
  readonly difference: Difference
}

export function DifferenceTable({ caption, list, difference }: Props) {
  const words = useWords()
  const room = useRef<HTMLDivElement>(null)
  const isWhole = list.length <= mostWhole
  const virtual = useVirtualizer({
    count: isWhole ? 0 : list.length,
    getScrollElement: () => room.current,
    estimateSize: () => lineHeight,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const shown = isWhole ? Array.from(list, (_, place) => place) : items.map(({ index }) => index)
  // Room for the rows that are not there, so that the scroll bar tells the truth.
  const before = isWhole ? 0 : (items[0]?.start ?? 0)
  const after = isWhole ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="difference-room" ref={room} data-long={!isWhole} tabIndex={0} aria-label={caption}>
      <div style={{ paddingTop: before, paddingBottom: after }}>
        <table className="long-table difference-table" aria-rowcount={list.length + 1}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <DifferenceHead columns={columns} />
          </thead>
          <tbody>
            {shown.map((place) => (
              <Line key={list[place]} row={list[place] ?? -1} position={place + 2} difference={difference} />
            ))}
          </tbody>
        </table>
      </div>
      {list.length === 0 && <p className="waiting">{words.say("compare.nothing")}</p>}
    </section>
  )
}

interface LineProps {
  readonly row: number
  /** 1-based position among all rows of the table, its head included. */
  readonly position: number
  readonly difference: Difference
}

function Line({ row, position, difference }: LineProps) {
  const { view, change } = useView()
  const { eventOf } = useDossier()
  const words = useWords()
  const event = eventOf(row)
  if (!event) {
    return (
      <tr aria-rowindex={position}>
        <td colSpan={columns.length + 1}>{words.say("events.reading")}</td>
      </tr>
    )
  }
  const part = partOf(difference, row)
  const isSelected = view.selection?.kind === "event" && view.selection.id === event.id
  const named = (field: "kind" | "level" | "status", id: string | undefined) =>
    id === undefined ? "" : words.sayIfKnown(`${field}.${id}`, id)
  return (
    <tr aria-rowindex={position} className={isSelected ? "is-selected" : undefined}>
      <td className="difference-part">
        {part !== "b" && <span className="compare-sign compare-sign-a" aria-hidden="true" />}
        {part !== "a" && <span className="compare-sign compare-sign-b" aria-hidden="true" />}
        {words.say(`compare.in.${part}`)}
      </td>
      <td className="difference-date">{describeDate(event.date, words, "short")}</td>
      <td className="difference-title">
        <button
          type="button"
          aria-current={isSelected ? "true" : undefined}
          onClick={() => change({ selection: { kind: "event", id: event.id } })}
        >
          {localize(event.title, words.locale)}
        </button>
      </td>
      <td className="difference-kind">{named("kind", event.kind)}</td>
      <td className="difference-level">{named("level", event.level)}</td>
      <td className="difference-status">{named("status", event.status)}</td>
      <td className="difference-sources">{words.number(new Set(event.evidence.map(({ source }) => source)).size)}</td>
    </tr>
  )
}

function partOf({ rows }: Difference, row: number): Part {
  return parts.find((part) => hasRow(rows[part], row)) ?? "both"
}
