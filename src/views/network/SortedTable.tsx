/** A table whose heads sort it; of a long one only the lines near the eye are in the page. */
import { type ReactNode, useMemo, useRef, useState } from "react"
import { useWords } from "../../state/useWords"
import { useOffer } from "../shell/commands/useOffer"
import { useVisibleLines } from "../sources/useVisibleLines"

export interface Column<Line> {
  readonly id: string
  readonly label: string
  /** What it is sorted by; numbers begin with the largest. */
  readonly of: (line: Line) => string | number
  readonly show: (line: Line) => ReactNode
  readonly isNumber?: boolean
}

interface Props<Line> {
  /** How commands name the table. */
  readonly name: string
  readonly caption: ReactNode
  /** The first names the row. */
  readonly columns: readonly Column<Line>[]
  /** In the order shown before any head is pressed. */
  readonly lines: readonly Line[]
  readonly keyOf: (line: Line) => string
  readonly isSelected: (line: Line) => boolean
  /** Id of the column the lines come sorted by. */
  readonly sortedBy: string
  readonly locale: string
}

interface Order {
  readonly column: string
  readonly isDescending: boolean
}

export function SortedTable<Line>({ name, caption, columns, lines, keyOf, isSelected, sortedBy, locale }: Props<Line>) {
  const words = useWords()
  const [order, setOrder] = useState<Order>({ column: sortedBy, isDescending: true })
  const sorted = useMemo(() => inOrder(lines, columns, order, locale), [lines, columns, order, locale])
  const body = useRef<HTMLTableSectionElement>(null)
  const { visible, before, after, measure } = useVisibleLines(sorted, body, keyOf)
  const turn = ({ id, isNumber = false }: Column<Line>) =>
    setOrder({ column: id, isDescending: order.column === id ? !order.isDescending : isNumber })
  useOffer(
    `sorted ${name}`,
    columns.map((column) => ({
      id: `sort.${name}.${column.id}`,
      label: words.say("command.sortTable", { table: name, column: column.label }),
      run: () => turn(column),
    })),
  )
  return (
    <table className="long-table sorted-table" aria-rowcount={lines.length + 1}>
      <caption>{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={classOf(column)} aria-sort={sortOf(column.id, order)}>
              <button type="button" onClick={() => turn(column)}>
                {column.label}
                <span aria-hidden="true">{order.column === column.id ? (order.isDescending ? " ↓" : " ↑") : ""}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <Spacer height={before} span={columns.length} />}
        {visible.map(({ line, position }) => (
          <tr
            key={keyOf(line)}
            ref={measure}
            data-index={position}
            aria-rowindex={position + 2}
            className={isSelected(line) ? "is-selected" : undefined}
          >
            {columns.map((column, i) =>
              i === 0 ? (
                <th key={column.id} scope="row">
                  {column.show(line)}
                </th>
              ) : (
                <td key={column.id} className={classOf(column)}>
                  {column.show(line)}
                </td>
              ),
            )}
          </tr>
        ))}
        {after > 0 && <Spacer height={after} span={columns.length} />}
      </tbody>
    </table>
  )
}

function classOf<Line>({ isNumber }: Column<Line>): string | undefined {
  return isNumber ? "sorted-number" : undefined
}

function sortOf(id: string, { column, isDescending }: Order): "ascending" | "descending" | "none" {
  return id !== column ? "none" : isDescending ? "descending" : "ascending"
}

/** A stable sort, so that equals keep the order they came in. */
function inOrder<Line>(
  lines: readonly Line[],
  columns: readonly Column<Line>[],
  order: Order,
  locale: string,
): readonly Line[] {
  const column = columns.find(({ id }) => id === order.column)
  if (!column) return lines
  const collator = new Intl.Collator(locale)
  const sign = order.isDescending ? -1 : 1
  return lines.toSorted((a, b) => {
    const [x, y] = [column.of(a), column.of(b)]
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)))
  })
}

/** Stands for the lines that are not in the page. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything in it takes no focus
    <tr aria-hidden="true" className="sorted-spacer">
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}
