/** The filter of an HTML file of a figure: words, and the values of the columns that have few. It is hidden where no script runs. */
import type { DataTable } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { element, holding } from "./element"
import { readColumns } from "./table"

/** Columns of which a value can be chosen, in this order. */
const facets = ["lane", "topics", "kind", "level", "in"] as const
/** Of more values than these nobody chooses from a list. */
const mostValues = 60

export function filterOf(table: DataTable, words: Words): string {
  const counted = words.say("html.rows", { n: "%n", all: table.rows.length })
  const find = words.say("html.filter")
  return holding(
    "form",
    [
      holding("label", [element("span", find, { class: "unseen" }), `<input type="search" placeholder="${find}">`]),
      ...facets.flatMap((id) => selectOf(id, table, words)),
      holding("button", [words.say("action.clearFilters")], { type: "reset", hidden: "" }),
      element("output", counted.replace("%n", words.number(table.rows.length)), { id: "count", "data-words": counted }),
    ],
    { hidden: "", role: "search", "aria-label": words.say("html.filter") },
  )
}

function selectOf(id: string, table: DataTable, words: Words): readonly string[] {
  const at = table.columns.findIndex((column) => column.id === id)
  const column = table.columns[at]
  const counts = new Map<string, number>()
  for (const cells of table.rows)
    for (const value of new Set(String(cells[at] ?? "").split("; ")))
      if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1)
  if (!column || counts.size < 2 || counts.size > mostValues) return []
  const values = [...counts].sort(([, a], [, b]) => b - a)
  const options = values.map(([value, n]) => element("option", words.say("html.value", { value, n }), { value }))
  const all = element("option", words.say("html.all", { name: column.label }), { value: "" })
  const place = readColumns(table).indexOf(at)
  return [holding("select", [all, ...options], { "aria-label": column.label, "data-column": place })]
}
