/** The numbers of a figure that a chart of Office's own can show: bars by topic or by source. */
import type { DataTable, Figure } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import type { FigureChart } from "../../model/figure"
import type { Issue } from "../../model/issue"

export interface ChartData {
  /** What the bars stand for. */
  readonly heading: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  /** Rows of the table that no bar stands for. */
  readonly left: number
}

/** Which columns name the bars, and which measure them. */
const wanted: Partial<Record<FigureChart, { readonly names: readonly string[]; readonly values: readonly string[] }>> =
  {
    matrix: { names: ["topic"], values: ["total"] },
    cooccurrence: { names: ["topic"], values: ["events"] },
    coverage: { names: ["measure", "value"], values: ["events_in_view", "events_in_all"] },
  }

/** More bars than this cannot be read on a slide or a page. */
const most = 40

/** Undefined where nothing maps: a timeline and a network are drawn of shapes. */
export function chartDataOf({ spec, tables }: Pick<Figure, "spec" | "tables">): ChartData | undefined {
  const wish = wanted[spec.chart]
  if (!wish) return undefined
  const columnsIn = (table: DataTable, ids: readonly string[]) =>
    ids.map((id) => table.columns.findIndex((column) => column.id === id))
  for (const table of tables) {
    const names = columnsIn(table, wish.names)
    const values = columnsIn(table, wish.values)
    if ([...names, ...values].includes(-1) || table.rows.length === 0) continue
    const rows = table.rows.slice(0, most)
    return {
      heading: table.columns[names.at(-1) ?? 0]?.label ?? table.name,
      categories: rows.map((row) => names.map((at) => String(row[at] ?? "")).join(" · ")),
      series: values.map((at) => ({
        name: table.columns[at]?.label ?? "",
        values: rows.map((row) => Number(row[at] ?? 0)),
      })),
      left: table.rows.length - rows.length,
    }
  }
  return undefined
}

/** What the bars say, for those who do not see them. */
export function saidOf({ heading, categories, series }: ChartData, words: Words): string {
  const bars = categories.map((name, row) =>
    words.say("figure.part.said", { name, texts: series.map(({ values }) => String(values[row] ?? 0)).join(" / ") }),
  )
  return words.say("figure.part.said", { name: heading, texts: bars.join(words.locale === "ja" ? "、" : "; ") })
}

/** What is to be told beforehand of a chart that does not hold every row. */
export function chartLosses(figure: Pick<Figure, "spec" | "tables">): readonly Issue[] {
  const { categories = [], left = 0 } = chartDataOf(figure) ?? {}
  if (left <= 0) return []
  return [{ severity: "warning", where: {}, code: "issue.chartBars", values: { n: left, shown: categories.length } }]
}
