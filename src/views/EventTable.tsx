/** The list twin: the same events in the same order as the figure, as a real table. Long ones hold only the rows in sight. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useDeferredValue, useMemo, useRef } from "react"
import { useDossier } from "../state/useDossier"
import { useView } from "../state/useView"
import { useWords } from "../state/useWords"
import { EventLine } from "./timeline/EventLine"
import "./timeline/table.css"

/** Up to so many rows the table is whole, and the browser finds in it and prints it. */
const mostWhole = 200
/** px; a fixed height keeps a million rows within what browsers can scroll. */
const lineHeight = 32
const columns = ["date", "title", "kind", "level", "status", "place", "participants", "topics", "sources"] as const

interface Props {
  /** The title of the figure that the table stands for. */
  readonly caption: string
  /** Rows other than those of the view: of a cell, a tie, a source. */
  readonly only?: Uint32Array
}

export function EventTable({ caption, only }: Props) {
  const { rows } = useDossier()
  const words = useWords()
  // While the window is dragged the table may come a frame later.
  const settled = useDeferredValue(rows)
  const list = useMemo(() => {
    if (only) return only
    const list = new Uint32Array(settled.count)
    let end = 0
    settled.forEach((row) => {
      list[end++] = row
    })
    return list
  }, [settled, only])
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
    <section className="event-table-room" ref={room} tabIndex={0} aria-label={caption}>
      <div style={{ paddingTop: before, paddingBottom: after }}>
        <table className={isWhole ? "event-table" : "event-table event-table-long"} aria-rowcount={list.length + 1}>
          <caption>{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th key={column} scope="col" className={`event-table-${column}`}>
                  {words.say(`events.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Lines list={list} shown={shown} />
          </tbody>
        </table>
      </div>
      {list.length === 0 && <p className="waiting">{words.say("events.none")}</p>}
    </section>
  )
}

function Lines({ list, shown }: { readonly list: Uint32Array; readonly shown: readonly number[] }) {
  const { view, change } = useView()
  const { eventOf, index } = useDossier()
  const words = useWords()
  const selected = view.selection?.kind === "event" ? view.selection.id : undefined
  return shown.map((place) => {
    const row = list[place]!
    const event = eventOf(row)
    return (
      <EventLine
        key={row}
        position={place + 2}
        event={event}
        catalog={index.catalog}
        words={words}
        isSelected={event !== undefined && event.id === selected}
        onSelect={() => event && change({ selection: { kind: "event", id: event.id } })}
      />
    )
  })
}
