/** The workbook of a figure is read back by another library, and opened as a package. */
import readWorkbook from "read-excel-file/universal"
import { describe, expect, test } from "vitest"
import type { Cell, DataTable, Figure } from "../../../src/charts/page/figure"
import { readMemory } from "../../../src/exporters/memory/memory-text"
import { longestCell } from "../../../src/exporters/xlsx/cell"
import { xlsxExporter } from "../../../src/exporters/xlsx/xlsx"
import { bornFigure } from "../../fixtures/figure"
import { faultsOf, partsOf, partText } from "../../fixtures/office-parts"

const drawn = { en: bornFigure({ mark: "TLP:AMBER+STRICT", author: "A. Desk" }), ja: bornFigure({ language: "ja" }) }
const write = (figure: Figure, signal = new AbortController().signal) =>
  xlsxExporter.write(figure, { signal, report: () => undefined, options: {} })
const read = async (figure: Figure) => readWorkbook(await write(figure), { trim: false })

const tableOf = (kind: DataTable["columns"][number]["kind"], ...cells: Cell[]): DataTable => ({
  name: "T",
  columns: [
    { id: "first", label: "First", kind },
    { id: "last", label: "Last", kind: "number" },
  ],
  rows: cells.map((cell, at) => [cell, at]),
})
/** The first column of the first sheet, without its heading. */
const cellsBack = async (table: DataTable) =>
  (await read({ ...drawn.en, tables: [table] }))[0]?.data.slice(1).map(([cell]) => cell ?? undefined)

const asRead = (cell: Cell, kind: string) =>
  kind === "date" && typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell)
    ? new Date(`${cell}T00:00:00Z`)
    : (cell ?? null)

describe("the workbook of a figure", () => {
  test.each(["en", "ja"] as const)("holds the tables as they are, a sheet each, in %s", async (language) => {
    const figure = drawn[language]
    const sheets = await read(figure)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...figure.tables.map(({ name }) => name),
      ...(language === "ja" ? ["メタデータ", "出典"] : ["Metadata", "Sources"]),
    ])
    for (const [at, { columns, rows }] of figure.tables.entries()) {
      const [heading, ...body] = sheets[at]?.data ?? []
      expect(heading).toEqual(columns.map(({ label }) => label))
      expect(body).toEqual(rows.map((row) => row.map((cell, column) => asRead(cell, columns[column]?.kind ?? ""))))
    }
    expect(sheets[0]?.data.length).toBeGreaterThan(40)
    expect(sheets[0]?.data.flat().some((cell) => cell instanceof Date)).toBe(true)
  })

  test("says what the figure is, and on what it rests", async () => {
    const figure = drawn.en
    const [about, sources] = (await read(figure)).slice(-2)
    const said = new Map(about?.data.map(([name, value]) => [name, value]))
    expect(said.get("Title")).toBe(figure.title)
    expect(said.get("Handling mark")).toBe("TLP:AMBER+STRICT")
    expect(said.get("Author")).toBe("A. Desk")
    expect(said.get("Made on")).toBe("2026-04-06")
    expect(said.get("Revision")).toBe(1)
    expect(said.get("View")).toBe(figure.spec.address)
    expect(said.has("Note")).toBe(false)
    expect(sources?.data.length).toBe(figure.sources.length + 1)
    expect(sources?.data[1]?.slice(0, 2)).toEqual([figure.sources[0]?.publisher, figure.sources[0]?.title])
    expect(sources?.data.map(([, , , language]) => language)).toContain("Japanese")
  })

  test.each(["en", "ja"] as const)("is a whole package, and remembers, in %s", async (language) => {
    const parts = await partsOf(await write(drawn[language]))
    expect(faultsOf(parts)).toEqual([])
    const memory = /<vt:lpwstr>([^<]*)</.exec(partText(parts, "docProps/custom.xml"))?.[1] ?? ""
    expect(readMemory(memory.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))).toEqual(drawn[language].memory)
    const sheet = partText(parts, "xl/worksheets/sheet1.xml")
    expect(sheet.includes("&amp;R&amp;B&amp;12 TLP:AMBER+STRICT")).toBe(language === "en")
    expect(sheet).toContain('state="frozen"')
    // High enough for a line of Japanese.
    expect(Number(/<sheetFormatPr defaultRowHeight="(\d+)"/.exec(sheet)?.[1])).toBeGreaterThanOrEqual(18)
  })

  test("keeps what looks like a formula as text, and numbers as numbers", async () => {
    const hostile = [
      '=HYPERLINK("https://example.org","x")',
      "+cmd|' /C calc'!A0",
      "-1+1",
      "@SUM(A1)",
      "-1",
      "007",
      "1e5",
    ]
    const cells: Cell[] = [...hostile, -1, 0.25, 1e21]
    const table = tableOf("text", ...cells)
    expect(await cellsBack(table)).toEqual(cells)
    const xml = partText(await partsOf(await write({ ...drawn.en, tables: [table] })), "xl/worksheets/sheet1.xml")
    expect(xml).not.toMatch(/<f[ >/]/)
    for (let row = 2; row < 2 + hostile.length; row += 1) expect(xml).toContain(`<c r="A${row}" s="3" t="inlineStr">`)
  })

  test("makes dates of plain days that Excel can hold, and of nothing else", async () => {
    const edtf = ["2026-02", "2026-02-19~", "2026-02-13/2026-02-15", "2026-02-30", "1899-12-31", "-0044-03-15", "about"]
    expect(await cellsBack(tableOf("date", "2026-02-14", "1900-03-01", ...edtf))).toEqual([
      new Date("2026-02-14"),
      new Date("1900-03-01"),
      ...edtf,
    ])
  })

  test("holds any name", async () => {
    const names = [
      "日本、韓国",
      "🕊️ 👩‍👩‍👧",
      "شالوم",
      "a\nb",
      "<b>&amp;\"'",
      "__proto__",
      "constructor",
      "toString",
      " spaces ",
      "]]>",
    ]
    expect(await cellsBack(tableOf("text", ...names))).toEqual(names)
    const odd = tableOf("text", "x\u0000\u001b\ud800\uffffy", "x".repeat(40_000), "_x0041_")
    const parts = await partsOf(await write({ ...drawn.en, title: "\ud83d \u0007 \ufffe", tables: [odd] }))
    expect(faultsOf(parts)).toEqual([])
    const xml = partText(parts, "xl/worksheets/sheet1.xml")
    expect(xml).toContain(">x\ufffdy<")
    expect(xml).toContain(">_x005F_x0041_<")
    expect(xml).toContain(`>${"x".repeat(longestCell - 1)}…<`)
  })

  test("prints the heading on every page, and lets every table be filtered by a name that Excel knows", async () => {
    const odd = { ...tableOf("text", "x"), name: "It's here" }
    const workbook = partText(await partsOf(await write({ ...drawn.en, tables: [odd] })), "xl/workbook.xml")
    const names = [...workbook.matchAll(/<definedName name="([^"]*)" localSheetId="(\d)"[^>]*>([^<]*)</g)]
    expect(names.map(([, ...said]) => said)).toEqual([
      ["_xlnm._FilterDatabase", "0", "'It''s here'!$A$1:$B$2"],
      ["_xlnm.Print_Titles", "0", "'It''s here'!$1:$1"],
      ["_xlnm.Print_Titles", "1", "'Metadata'!$1:$1"],
      ["_xlnm._FilterDatabase", "2", `'Sources'!$A$1:$H$${drawn.en.sources.length + 1}`],
      ["_xlnm.Print_Titles", "2", "'Sources'!$1:$1"],
    ])
  })

  test("holds shares as numbers that are shown as percent", async () => {
    const table: DataTable = {
      name: "T",
      columns: [{ id: "s", label: "S", kind: "share" }],
      rows: [[0.44], [undefined]],
    }
    const parts = await partsOf(await write({ ...drawn.en, tables: [table] }))
    const style = Number(/<c r="A2" s="(\d)"><v>0.44</.exec(partText(parts, "xl/worksheets/sheet1.xml"))?.[1])
    const looks = [...partText(parts, "xl/styles.xml").matchAll(/<cellXfs.*<\/cellXfs>/gs)].join("").split("<xf ")
    expect(looks[style + 1]).toContain('numFmtId="9"')
  })

  test("has a list of sources under a name of its own where the chart has a table of sources", async () => {
    const sheets = async (language: "en" | "ja") =>
      (await read(bornFigure({ chart: "coverage", language }))).map(({ sheet }) => sheet)
    expect((await sheets("en")).slice(-2)).toEqual(["Metadata", "List of sources"])
    expect((await sheets("ja")).slice(-2)).toEqual(["メタデータ", "出典一覧"])
  })

  test("links to the web and nowhere else", async () => {
    const sources = ["https://example.org/a b?c=日本&d", "javascript:alert(1)", "file:///etc/passwd"].map(
      (url, at) => ({
        ...{ id: `s${at}`, title: "T", publisher: "P", kind: "news" as const, url },
      }),
    )
    const parts = await partsOf(await write({ ...drawn.en, tables: [], sources }))
    expect(faultsOf(parts)).toEqual([])
    const targets = [...partText(parts, "xl/worksheets/_rels/sheet2.xml.rels").matchAll(/Target="([^"]*)"/g)]
    expect(targets.map(([, target]) => target)).toEqual(["https://example.org/a%20b?c=%E6%97%A5%E6%9C%AC&amp;d"])
  })

  test("is whole without data", async () => {
    const nothing: Figure = {
      ...drawn.en,
      tables: [
        { ...tableOf("text"), rows: [] },
        { name: "", columns: [], rows: [] },
      ],
      sources: [],
    }
    expect(faultsOf(await partsOf(await write(nothing)))).toEqual([])
    expect((await read(nothing)).map(({ sheet }) => sheet)).toEqual(["T", "Data", "Metadata", "Sources"])
  })

  test("is the same, byte for byte, when it is made again", async () => {
    const [first, again] = [await write(drawn.en), await write(drawn.en)]
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await first.arrayBuffer()))
  })

  test("stops when it is called off", async () => {
    const controller = new AbortController()
    const writing = write(drawn.en, controller.signal)
    controller.abort()
    await expect(writing).rejects.toThrow(/abort/i)
  })
})
