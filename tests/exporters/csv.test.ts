/** The CSV of a figure is read back by a reader of its own: RFC 4180, letter by letter. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { DataTable, Figure } from "../../src/charts/page/figure"
import { csvExporter } from "../../src/exporters/csv"
import type { FormatOptions } from "../../src/exporters/figure-exporter"
import { bornFigure } from "../fixtures/figure"

/** Fields of RFC 4180; throws where the text is none. */
function fieldsOf(text: string): string[][] {
  const records: string[][] = []
  const field = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y
  for (let record: string[] = []; field.lastIndex < text.length; ) {
    const at = field.lastIndex
    const found = field.exec(text)
    if (!found) throw new Error(`No field at ${at}: ${text.slice(at, at + 30)}`)
    record.push(found[1]?.replaceAll('""', '"') ?? found[3] ?? "")
    if ((found[2] ?? found[4]) === "\r\n") {
      records.push(record)
      record = []
    }
  }
  return records
}

const write = (figure: Figure, options: FormatOptions = {}, signal = new AbortController().signal) =>
  csvExporter.write(figure, { signal, report: () => undefined, options })

const table = (...rows: DataTable["rows"][number][]): DataTable => ({
  name: "T",
  columns: (rows[0] ?? []).map((_, at) => ({ id: `c${at}`, label: `C${at}`, kind: "text" as const })),
  rows,
})
const drawn = bornFigure()
const figureOf = (...tables: DataTable[]): Figure => ({ ...drawn, tables })
const readBack = async (...tables: DataTable[]) => fieldsOf(await (await write(figureOf(...tables))).text())

describe("the CSV of a figure", () => {
  test.each(["en", "ja"] as const)("holds the events shown, in %s", async (language) => {
    const figure = bornFigure({ language })
    const events = figure.tables[0]
    const read = fieldsOf(await (await write(figure)).text())
    expect(read[0]).toEqual(events?.columns.map(({ label }) => label))
    expect(read.length).toBe((events?.rows.length ?? 0) + 1)
    expect(read.length).toBeGreaterThan(40)
    expect(read.slice(1).map(([id]) => id)).toEqual(events?.rows.map(([id]) => id))
  })

  test("begins with a byte order mark where it is wished, and only there", async () => {
    const bytes = async (bom: boolean) => [...new Uint8Array(await (await write(drawn, { bom })).arrayBuffer())]
    expect((await bytes(true)).slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    expect(await bytes(false)).toEqual((await bytes(true)).slice(3))
  })

  test("reads back as it was, whatever the text", async () => {
    const cell = fc.oneof(
      fc
        .string({ unit: "grapheme" })
        .filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text) && !/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text)),
      fc.constantFrom('a "b", c', "two\r\nlines", "日本、韓国", "🕊️", " spaces ", "", ";", "'"),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
        expect((await readBack(table(...rows))).slice(1)).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1+1", "'＝1+1"],
    [-1, "-1"],
    [0.5, "0.5"],
    [1e21, "1e+21"],
    ["a-1", "a-1"],
    [Number.NaN, ""],
    [undefined, ""],
    ["x\u0000\u0008y\ud800", "xy\ufffd"],
  ])("writes %j as %j", async (cell, written) => {
    expect((await readBack(table(["first", cell])))[1]).toEqual(["first", written])
  })

  test("defuses headings too, and leaves no row short", async () => {
    const odd: DataTable = {
      name: "T",
      columns: [
        { id: "a", label: "=A", kind: "text" },
        { id: "b", label: "B", kind: "number" },
      ],
      rows: [["x"], []],
    }
    expect(await readBack(odd)).toEqual([
      ["'=A", "B"],
      ["x", ""],
      ["", ""],
    ])
  })

  test("is empty but for its heading where there is no data, and empty where there is no table", async () => {
    expect(await readBack({ ...table(["x"]), rows: [] })).toEqual([["C0"]])
    expect((await write(figureOf())).size).toBe(0)
  })

  test("says beforehand what it leaves out", async () => {
    const { signal } = new AbortController()
    const codes = async (...tables: DataTable[]) =>
      (await csvExporter.losses(figureOf(...tables), signal)).map(({ code }) => code)
    expect(await codes(table(["x"]))).toEqual(["issue.csvWords"])
    expect(await codes(table(["=x"]), table(["x"]))).toEqual(["issue.csvWords", "issue.csvTables", "issue.csvFormulas"])
  })

  test("stops when it is called off", async () => {
    const controller = new AbortController()
    const long = table(...Array.from({ length: 5000 }, (_, row) => [row]))
    const writing = write(figureOf(long), {}, controller.signal)
    controller.abort()
    await expect(writing).rejects.toThrow(/abort/i)
  })
})
