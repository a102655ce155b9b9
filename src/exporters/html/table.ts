/** Tables of an HTML file of a figure, for people: without ids, and on a phone a card a row. */
import type { Cell, DataTable } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { element, holding } from "./element"
import { isId } from "./marked-rows"

/** What of a row the card beside its mark says. */
const onCard: Readonly<Record<string, string>> = {
  ...{ title: "name", name: "name", topic: "name", date_in_words: "day", kind: "fact", place: "fact" },
  ...{ participants: "fact", publishers: "fact", total: "fact" },
}

/** What is said in words beside. */
const isDate: ReadonlySet<string> = new Set(["date", "first_day", "last_day"])

/** The places of the columns that people read. */
export function readColumns({ columns }: DataTable): readonly number[] {
  const hasWords = columns.some(({ id }) => id === "date_in_words")
  const isRead = ({ id }: DataTable["columns"][number]) => !isId(id) && id !== "depth" && !(hasWords && isDate.has(id))
  return columns.flatMap((column, at) => (isRead(column) ? [at] : []))
}

export function tableOf(table: DataTable, words: Words): string {
  const { name, columns, rows } = table
  const depth = columns.findIndex(({ id }) => id === "depth")
  const read = readColumns(table).map((at) => {
    const { id = "", label = "", kind } = columns[at] ?? {}
    return { at, label, card: onCard[id], kind, look: kind === "number" || kind === "share" ? "number" : onCard[id] }
  })
  const heads = read.map(({ label, card, look }) =>
    element("th", label, { scope: "col", role: "columnheader", "data-card": card, class: look }),
  )
  const lines = rows.map((cells) => {
    const isInner = Number(cells[depth] ?? 0) > 0
    const said = read.map(({ at, label, look, kind }, i) =>
      cellOf(
        kind === "share" ? partOf(cells[at], words) : cells[at],
        { "data-label": label, class: isInner && i === 0 ? "inner" : look },
        words,
      ),
    )
    return holding("tr", said, { role: "row" })
  })
  const whole = [
    element("caption", name),
    holding("thead", [holding("tr", heads, { role: "row" })], { role: "rowgroup" }),
    holding("tbody", lines, { role: "rowgroup" }),
  ]
  // What the style sheet makes cards of is a table still.
  return holding("div", [holding("table", whole, { role: "table" })], {
    ...{ class: "scroll", tabindex: 0, role: "region", "aria-label": name },
  })
}

const partOf = (cell: Cell, words: Words) => (typeof cell === "number" ? words.percent(cell) : "–")

const cellOf = (cell: Cell, said: Readonly<Record<string, string | undefined>>, words: Words) =>
  element("td", typeof cell === "number" ? words.number(cell) : (cell ?? ""), {
    ...{ role: "cell", dir: typeof cell === "number" ? undefined : "auto" },
    ...said,
  })
