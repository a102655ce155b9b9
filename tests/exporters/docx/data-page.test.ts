/** The numbers of a figure as a chart of Word's own, on a page after the sources; and what stands about pictures and pages. */
import { describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { chartPage } from "../../../src/exporters/docx/chart-page"
import { docxExporter, writeDocx } from "../../../src/exporters/docx/docx"
import type { Painter } from "../../../src/exporters/docx/picture"
import { pptxExporter } from "../../../src/exporters/pptx/pptx-exporter"
import { figureCharts } from "../../../src/model/figure"
import { looks } from "../../../src/scene/theme"
import { boxesOf } from "../../fixtures/boxes"
import { serveFilesFromDisk } from "../../fixtures/disk-files"
import { bornFigure } from "../../fixtures/figure"
import { faultsOf, partsOf, partText } from "../../fixtures/office-parts"

serveFilesFromDisk()

const noPicture: Painter = async () => ({ svg: new TextEncoder().encode("<svg/>"), png: new Uint8Array([1]) })
const { signal } = new AbortController()
const open = async (figure: Figure) =>
  partsOf(await writeDocx(figure, { signal, report: () => undefined, options: {} }, noPicture))
const charted = ["matrix", "cooccurrence", "coverage"] as const

describe("a Word document", () => {
  test.each(charted)(
    "holds the numbers of %s as a chart that can be edited, described and under a caption",
    async (chart) => {
      const figure = bornFigure({ chart, look: "dark", language: chart === "coverage" ? "ja" : "en" })
      const parts = await open(figure)
      expect(faultsOf(parts)).toEqual([])
      const document = partText(parts, "word/document.xml")
      const [, id, description = ""] =
        /<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]*)"\/><wp:cNvGraphicFramePr\/><a:graphic [^>]*><a:graphicData uri="[^"]*\/chart"><c:chart /.exec(
          document,
        ) ?? []
      expect(id).toBe(String(figure.pages.length + 1))
      const [table] = figure.tables
      const names = table?.rows.map((row) =>
        String(row[table.columns.findIndex(({ id: column }) => column === "topic")]),
      )
      if (chart !== "coverage") for (const name of names ?? []) expect(description).toContain(name)
      expect(description.length).toBeGreaterThan(100)
      const xml = partText(parts, "word/charts/chart1.xml")
      expect(xml.match(/<c:pt idx="0">/g)?.length).toBeGreaterThan(2)
      expect(xml).toContain(looks.light.soft.slice(1).toUpperCase())
      expect(xml).not.toContain('typeface="+m')
      const workbook = await partsOf(new Blob([new Uint8Array(parts.get("word/embeddings/data1.xlsx") ?? [])]))
      expect(faultsOf(workbook)).toEqual([])
      expect(partText(workbook, "xl/workbook.xml")).toContain('name="Data"')
      const captions = [...document.matchAll(/w:instr=" SEQ [^"]*"[^>]*><w:r><w:t[^>]*>(\d)</g)].map(([, n]) => n)
      expect(captions).toEqual([...figure.pages.map(() => "1"), "2"])
      expect(document.indexOf("<c:chart ")).toBeGreaterThan(document.lastIndexOf('<w:pStyle w:val="Source"/>'))
    },
  )

  test("has no such page where no numbers map onto bars", async () => {
    for (const chart of figureCharts.filter((each) => !charted.some((one) => one === each))) {
      const parts = await open(bornFigure({ chart }))
      expect([...parts.keys()].filter((path) => /chart|embed/.test(path))).toEqual([])
    }
  })

  test("counts a figure of several pages as one", async () => {
    const figure = bornFigure({ chart: "matrix", preset: "column-85" })
    expect(figure.pages.length).toBeGreaterThan(1)
    const document = partText(await open(figure), "word/document.xml")
    const counted = [...document.matchAll(/w:instr=" (SEQ [^"]*) "/g)].map(([, instruction]) => instruction)
    const again = figure.pages.slice(1).map(() => String.raw`SEQ Figure \c \* ARABIC`)
    expect(counted).toEqual([String.raw`SEQ Figure \* ARABIC`, ...again, String.raw`SEQ Figure \* ARABIC`])
  })

  test("has a picture that ends where its chart does, and cuts nothing off", () => {
    for (const chart of figureCharts) {
      for (const page of bornFigure({ chart, preset: "a4-portrait" }).pages) {
        const { scene } = chartPage(page).page
        const bottom = Math.max(...boxesOf(scene).map((box) => box.bottom))
        expect(bottom).toBeLessThanOrEqual(scene.height)
        expect(scene.height - bottom).toBeLessThan(10)
      }
    }
  })

  test("and a slide tell beforehand of rows that no bar stands for", async () => {
    const figure = bornFigure({ chart: "matrix" })
    const [table] = figure.tables
    if (!table) throw new Error("A matrix has a table")
    const rows = Array.from({ length: 45 }, (_, at) => table.rows[at % table.rows.length] ?? [])
    const long: Figure = { ...figure, tables: [{ ...table, rows }] }
    for (const exporter of [docxExporter, pptxExporter]) {
      const told = async (one: Figure) =>
        (await exporter.losses(one, signal)).find(({ code }) => code === "issue.chartBars")
      expect((await told(long))?.values).toEqual({ n: 5, shown: 40 })
      expect(await told(figure)).toBeUndefined()
    }
  })
})
