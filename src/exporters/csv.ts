/** The table behind a figure as CSV. It stays pure: what was said about the figure goes with the other formats. */

import { byteOrderMark, csvTable } from "./csv-table"
import { isFormula } from "./defused"
import type { FigureExporter } from "./figure-exporter"

type Told = Parameters<FigureExporter["losses"]>[0]["tables"]

const hasFormula = (tables: Told) =>
  tables
    .slice(0, 1)
    .some(({ rows }) => rows.some((row) => row.some((cell) => typeof cell === "string" && isFormula(cell))))

export const csvExporter: FigureExporter = {
  id: "csv",
  losses: async ({ tables }) => [
    { severity: "warning", where: {}, code: "issue.csvWords", values: {} },
    ...(tables.length > 1
      ? [
          {
            severity: "warning" as const,
            where: {},
            code: "issue.csvTables",
            values: { n: tables.length - 1, name: tables[0]?.name ?? "" },
          },
        ]
      : []),
    ...(hasFormula(tables) ? [{ severity: "warning" as const, where: {}, code: "issue.csvFormulas", values: {} }] : []),
  ],
  write: async ({ tables: [table] }, { signal, report, options }) => {
    const text = table ? await csvTable(table, { signal, report }) : ""
    return new Blob([options.bom ? byteOrderMark : "", text], { type: "text/csv;charset=utf-8" })
  },
}
