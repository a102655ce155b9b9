/** The ZIP of a figure: unpacked, every file opened or at least known, and told of in the leaflet. */
import { strFromU8, unzipSync } from "fflate"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { csvExporter } from "../../../src/exporters/csv"
import type { FigureExporter, LazyFigureExporter } from "../../../src/exporters/figure-exporter"
import { formatInfos } from "../../../src/exporters/formats"
import { RefusedFigure } from "../../../src/exporters/refused-figure"
import { xlsxExporter } from "../../../src/exporters/xlsx/xlsx"
import { zipExporter } from "../../../src/exporters/zip/zip"
import { zippedPages } from "../../../src/exporters/zipped-pages"
import { bornFigure } from "../../fixtures/figure"

const lazily = (exporter: FigureExporter): LazyFigureExporter => ({
  ...formatInfos.find(({ id }) => id === exporter.id)!, // every exporter is in the list
  load: async () => exporter,
})
/** A format of several pages, and one that refuses: told apart from those that are written as they are. */
const paged: FigureExporter = {
  ...{ id: "svg", losses: async () => [] },
  write: () => zippedPages([new Blob(["<svg>1</svg>"]), new Blob(["<svg>2</svg>"])], "svg"),
}
const refusing: FigureExporter = {
  ...{ id: "png", losses: async () => [] },
  write: async () => {
    throw new RefusedFigure({ severity: "error", where: {}, code: "issue.figureMemory", values: {} })
  },
}
const broken: FigureExporter = {
  ...refusing,
  write: async () => {
    throw new TypeError("a bug")
  },
}
const formats = [paged, refusing, xlsxExporter, csvExporter].map(lazily)

const shares: number[] = []
const write = (figure: Figure, { bom = false, signal = new AbortController().signal, of = formats } = {}) =>
  zipExporter(of).write(figure, { signal, report: (share) => shares.push(share), options: { bom } })
const unpacked = async (file: Blob) => unzipSync(new Uint8Array(await file.arrayBuffer()))
const figures = { en: bornFigure({ mark: "TLP:GREEN" }), ja: bornFigure({ language: "ja" }) }

describe("the ZIP of a figure", () => {
  test("holds each format, each table, the citations and a leaflet that names them all", async () => {
    const files = await unpacked(await write(figures.en))
    const paths = Object.keys(files)
    expect(paths).toEqual([
      "README.txt",
      "figure-1.svg",
      "figure-2.svg",
      "figure.xlsx",
      "data/1 Events.csv",
      "data/2 Lanes.csv",
      "data/3 Sources.csv",
      "data/4 Metadata.csv",
      "citations/sources.csl.json",
      "citations/sources.bib",
      "citations/sources.ris",
    ])
    for (const path of paths) expect(files[path]?.length, path).toBeGreaterThan(0)
    const leaflet = strFromU8(files["README.txt"] ?? new Uint8Array())
    for (const path of paths.slice(1)) expect(leaflet).toContain(`- ${path}: `)
    for (const said of [figures.en.title, figures.en.subtitle, figures.en.source, figures.en.spec.address])
      expect(leaflet).toContain(said)
    expect(leaflet).toContain("Sources and rights")
    expect(leaflet).not.toContain("iframe")
    expect(leaflet.startsWith("TLP:GREEN\r\n")).toBe(true)
    expect(leaflet).toMatch(/Left out\r\n- PNG: .*memory/)
    expect(leaflet).not.toMatch(/[^\r]\n|undefined/)
  })

  test("says how the page among its files is embedded", async () => {
    const page: FigureExporter = { ...paged, id: "html", write: async () => new Blob(["<!doctype html>"]) }
    const files = await unpacked(await write(figures.ja, { of: [lazily(page)] }))
    expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toMatch(
      /<iframe src="\.\/figure\.html" title="ミュンヘン/,
    )
  })

  test("speaks the language of the figure", async () => {
    const files = await unpacked(await write(figures.ja))
    const leaflet = strFromU8(files["README.txt"] ?? new Uint8Array())
    expect(leaflet).toContain("このフォルダーの内容")
    expect(leaflet).toContain(figures.ja.title)
    expect(Object.keys(files)).toContain("data/3 出典.csv")
    expect(leaflet).not.toMatch(/TLP|[a-z]+\.[a-zA-Z]+: /)
  })

  test("holds every table whole, with a byte order mark where it is wished", async () => {
    const files = await unpacked(await write(figures.en, { bom: true }))
    for (const [at, { columns, rows }] of figures.en.tables.entries()) {
      const path = Object.keys(files).find((name) => name.startsWith(`data/${at + 1} `)) ?? ""
      expect([...(files[path] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
      const read = Papa.parse<string[]>(strFromU8(files[path] ?? new Uint8Array()), { skipEmptyLines: true })
      expect(read.errors).toEqual([])
      expect(read.data.length).toBe(rows.length + 1)
      expect(read.data[0]).toEqual(columns.map(({ label }) => label))
    }
  })

  test("names files so that any disk takes them", async () => {
    const [table] = figures.en.tables
    const names = ['a/b\\c:"<>|?*', "..", "出".repeat(200), "\ud800\u0000"]
    const tables = names.map((name) => ({ ...table, name, columns: table?.columns ?? [], rows: [] }))
    const paths = Object.keys(await unpacked(await write({ ...figures.en, tables }))).filter((path) =>
      path.startsWith("data/"),
    )
    expect(paths.length).toBe(6)
    for (const path of paths) expect(path.slice(5)).toMatch(/^\d( [^<>:"/\\|?*\p{Cc}\p{Cs}]+)?\.csv$/u)
  })

  test("has no citations where there are no sources", async () => {
    const paths = Object.keys(await unpacked(await write({ ...figures.en, sources: [], tables: [], pages: [] })))
    expect(paths.some((path) => path.startsWith("citations/"))).toBe(false)
  })

  test("tells how far it is, never backwards, to the end", async () => {
    shares.length = 0
    await write(figures.en)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(4)
  })

  test("is the same, byte for byte, when it is made again", async () => {
    const [first, again] = [await write(figures.ja), await write(figures.ja)]
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await first.arrayBuffer()))
  })

  test("stops when it is called off, and hides no bug", async () => {
    const controller = new AbortController()
    const writing = write(figures.en, { signal: controller.signal })
    controller.abort()
    await expect(writing).rejects.toThrow(/abort/i)
    await expect(write(figures.en, { of: [lazily(broken)] })).rejects.toThrow("a bug")
  })
})
