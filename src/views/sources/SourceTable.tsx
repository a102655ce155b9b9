/** The table of sources: a real table with heads to sort by, of which only the lines near the eye are in the page when they are many. */
import { useRef } from "react"
import type { Words } from "../../i18n/intl"
import { useReading } from "../inspector/reading"
import { type Column, columns, type Line, nextOrder, type Order } from "./lines"
import { PublisherRow } from "./PublisherRow"
import { SourceRow } from "./SourceRow"
import { useVisibleLines } from "./useVisibleLines"

export interface SourceTableProps {
  readonly lines: readonly Line[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

export function SourceTable({ lines, order, onOrder }: SourceTableProps) {
  const { words } = useReading()
  const body = useRef<HTMLTableSectionElement>(null)
  const { visible, before, after, measure } = useVisibleLines(lines, body, keyOf)
  return (
    <table className="sources-table" aria-rowcount={lines.length + 1}>
      <caption className="visually-hidden">{words.say("sources.table")}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Head key={column} column={column} order={order} onOrder={onOrder} words={words} />
          ))}
          <th scope="col" className="sources-filter">
            <span className="visually-hidden">{words.say("sources.filterHeading")}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <Spacer height={before} />}
        {visible.map(({ line, position }) => {
          const place = { "aria-rowindex": position + 2, "data-index": position, ref: measure }
          return line.kind === "source" ? (
            <SourceRow key={keyOf(line)} line={line} place={place} />
          ) : (
            <PublisherRow key={keyOf(line)} line={line} place={place} />
          )
        })}
        {after > 0 && <Spacer height={after} />}
      </tbody>
    </table>
  )
}

function keyOf(line: Line): string {
  return line.kind === "source" ? `s ${line.source.id}` : `p ${line.name}`
}

/** Stands for the lines that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true" className="sources-spacer">
      <td colSpan={columns.length + 1} style={{ height }} />
    </tr>
  )
}

interface HeadProps {
  readonly column: Column
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly words: Words
}

function Head({ column, order, onOrder, words }: HeadProps) {
  const isOrdered = order.column === column
  const direction = order.isDescending ? "descending" : "ascending"
  return (
    <th scope="col" className={`sources-${column}`} aria-sort={isOrdered ? direction : "none"}>
      <button type="button" onClick={() => onOrder(nextOrder(order, column))}>
        {words.say(`sources.${column}`)}
        <span aria-hidden="true" className="sources-arrow">
          {isOrdered ? (order.isDescending ? "↓" : "↑") : ""}
        </span>
      </button>
    </th>
  )
}
