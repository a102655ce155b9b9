/** Tables for people: days in words and shares as percent, where files for machines have numbers. */
import { expect, test } from "vitest"
import type { DataTable } from "../../../src/charts/page/figure"
import { tableOf } from "../../../src/exporters/html/table"
import { wordsFor } from "../../../src/i18n/intl"

const table = (columns: DataTable["columns"], ...row: DataTable["rows"][number]): string =>
  tableOf({ name: "T", columns, rows: [row] }, wordsFor("en"))

test("a table for people says days in words, and leaves those for machines out", () => {
  const day = (id: string) => ({ id, label: id, kind: "date" as const })
  const words = { id: "date_in_words", label: "Date", kind: "text" } as const
  const said = table(
    [day("date"), words, day("first_day"), day("last_day")],
    "2026-03",
    "March 2026",
    "2026-03-01",
    "2026-03-31",
  )
  expect(said).toContain("March 2026")
  expect(said).not.toMatch(/2026-03/)
})

test("a table for people says shares as percent, and a dash where none can be said", () => {
  const share = { id: "share_a", label: "Share", kind: "share" } as const
  expect(table([share], 0.4375)).toContain(">44%<")
  expect(table([share], undefined)).toContain(">–<")
})
