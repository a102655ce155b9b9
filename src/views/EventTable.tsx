/** The list twin: the same events as the figure, as a real table that its heads sort. Long ones hold only the rows in sight. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useDeferredValue, useEffect, useMemo, useRef } from "react"
import { useListOrder } from "../state/list-order"
import { describeError } from "../state/refusal"
import { useDossier } from "../state/useDossier"
import { usePrinting } from "../state/usePrinting"
import { useView } from "../state/useView"
import { useWords } from "../state/useWords"
import { EventLine } from "./timeline/EventLine"
import { ListHead } from "./timeline/ListHead"
import { SortChoice } from "./timeline/SortChoice"
import "../ui/table.css"
import "./timeline/table.css"

/** Up to so many rows the table is whole, and the browser finds in it and prints it. */
const mostWhole = 200
/** Of a longer one so many are printed: those of its rows that have been read. */
const mostPrinted = 2000
/** px; a fixed height keeps a million rows within what browsers can scroll. */
const lineHeight = 32

/** ms after the list has come to rest. */
const readAfter = 1500

interface Props {
  /** The title of the figure that the table stands for. */
  readonly caption: string
  /** Rows other than those of the view: of a cell, a tie, a source. */
  readonly only?: Uint32Array
}

export function EventTable({ caption, only }: Props) {
  const words = useWords()
  const { rows, share, error } = useListOrder(useRows(only))
  const room = useRef<HTMLDivElement>(null)
  const isPrinted = usePrinting()
  const isWhole = rows.length <= mostWhole || isPrinted
  useReadAhead(rows)
  const virtual = useVirtualizer({
    count: isWhole ? 0 : rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    // The head and what stands above it push rows down; the virtual lines know nothing of them.
    scrollPaddingEnd: 3 * lineHeight,
  })
  useKeepSelected(rows, share === undefined, (place) =>
    isWhole
      ? room.current?.querySelector(".is-selected")?.scrollIntoView({ block: "nearest" })
      : virtual.scrollToIndex(place, { align: "auto" }),
  )
  const items = virtual.getVirtualItems()
  const whole = isPrinted ? Math.min(rows.length, mostPrinted) : rows.length
  const shown = isWhole ? Array.from({ length: whole }, (_, place) => place) : items.map(({ index }) => index)
  // Room for the rows that are not there, so that the scroll bar tells the truth.
  const before = isWhole ? 0 : (items[0]?.start ?? 0)
  const after = isWhole ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="event-table-room" ref={room} tabIndex={0} aria-label={caption}>
      <SortChoice />
      <p className="event-sorting" aria-live="polite">
        {share !== undefined && words.say("events.sorting", { share: words.percent(share) })}
        {error && words.say("events.notSorted", { why: describeError(error, words) })}
      </p>
      <div style={{ paddingTop: before, paddingBottom: after }}>
        <table
          className={`long-table event-table ${isWhole ? "" : "event-table-long"}`}
          aria-rowcount={rows.length + 1}
          aria-busy={share !== undefined}
        >
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <ListHead />
          </thead>
          <tbody>
            <Lines list={rows} shown={shown} isOfWindow={only === undefined} />
          </tbody>
        </table>
      </div>
      {isPrinted && rows.length > whole && (
        <p className="event-table-more">{words.say("print.more", { n: rows.length - whole })}</p>
      )}
      {rows.length === 0 && <p className="waiting">{words.say("events.none")}</p>}
    </section>
  )
}

/** Reads what would be printed, when there is time: the browser does not wait for it once it prints. */
function useReadAhead(rows: Uint32Array): void {
  const { eventOf } = useDossier()
  const ask = useRef(eventOf)
  ask.current = eventOf
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const row of rows.subarray(0, mostPrinted)) ask.current(row)
    }, readAfter)
    return () => clearTimeout(timer)
  }, [rows])
}

/** The rows to list, in the order of time. */
function useRows(only: Uint32Array | undefined): Uint32Array {
  const { rows } = useDossier()
  // While the window is dragged the table may come a frame later.
  const settled = useDeferredValue(rows)
  return useMemo(() => {
    if (only) return only
    const list = new Uint32Array(settled.count)
    let end = 0
    settled.forEach((row) => {
      list[end++] = row
    })
    return list
  }, [settled, only])
}

/** What is selected stays in view when the list is sorted anew. */
function useKeepSelected(rows: Uint32Array, isSorted: boolean, show: (place: number) => void): void {
  const { view } = useView()
  const { rowOf } = useDossier()
  const latest = useRef({ rows, show })
  latest.current = { rows, show }
  const { sort, selection } = view
  const selected = useRef(selection)
  selected.current = selection
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves rows away, not the selection
  useEffect(() => {
    const row = selected.current?.kind === "event" ? rowOf(selected.current.id) : undefined
    const place = row === undefined ? -1 : latest.current.rows.indexOf(row)
    if (place >= 0) latest.current.show(place)
  }, [sort, isSorted])
}

interface LinesProps {
  readonly list: Uint32Array
  readonly shown: readonly number[]
  /** The list is of the window, and says which rows are only possibly in it. */
  readonly isOfWindow: boolean
}

function Lines({ list, shown, isOfWindow }: LinesProps) {
  const { view, change } = useView()
  const { eventOf, index, rows } = useDossier()
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
        isPossible={isOfWindow && rows.isPossible(row)}
        catalog={index.catalog}
        words={words}
        isSelected={event !== undefined && event.id === selected}
        onSelect={() => event && change({ selection: { kind: "event", id: event.id } })}
      />
    )
  })
}
