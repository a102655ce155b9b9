/** The PowerPoint file of a figure: opened as a package, read shape by shape, and laid out by LibreOffice. */
import { writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { readMemory } from "../../../src/exporters/memory/memory-text"
import { pptxExporter } from "../../../src/exporters/pptx/pptx-exporter"
import { figureCharts } from "../../../src/model/figure"
import type { Mark } from "../../../src/scene/scene"
import { bornFigure } from "../../fixtures/figure"
import { faultsOf, type OfficeParts, partsOf, partText } from "../../fixtures/office-parts"
import { lacks, officePdf, runOn } from "../../fixtures/tools"

const contextOf = (signal = new AbortController().signal) => ({ signal, report: () => undefined, options: {} })
const write = (figure: Figure) => pptxExporter.write(figure, contextOf())
const open = async (figure: Figure) => partsOf(await write(figure))
const slideOf = (parts: OfficeParts, at = 1) => partText(parts, `ppt/slides/slide${at}.xml`)

/** Each shape, line, picture and group of a slide but for the root, with what identifies it. */
function shapesIn(slide: string) {
  return [...slide.matchAll(/<p:cNvPr ([^>]*?)(\/>|>(.*?)<\/p:cNvPr>)/g)]
    .slice(1)
    .map(([, attributes = "", , inside]) => ({
      id: /id="(\d+)"/.exec(attributes)?.[1],
      name: /name="([^"]*)"/.exec(attributes)?.[1],
      description: /descr="([^"]*)"/.exec(attributes)?.[1] ?? "",
      isDecorative: inside?.includes("adec:decorative") ?? false,
    }))
}

const groupNames = (slide: string) =>
  [...slide.matchAll(/<p:nvGrpSpPr><p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name]) => name)
const titleOf = (slide: string) =>
  /<p:ph type="title"\/>.*?<p:txBody>(.*?)<\/p:txBody>/s.exec(slide)?.[1]?.replace(/<[^>]*>/g, "")

/** A slide a page, and one more for the charts whose numbers PowerPoint can draw. */
const slidesOf = ({ pages, spec }: Figure) =>
  pages.length + (["matrix", "cooccurrence", "coverage"].includes(spec.chart) ? 1 : 0)

const timeline = bornFigure({ mark: "TLP:AMBER", author: "A. Desk" })

/** A figure of marks of one's own, as a page is made of them. */
const figureOf = (marks: readonly Mark[]): Figure => {
  const [page] = timeline.pages
  if (!page) throw new Error("A figure has a page at least")
  const head: Mark = { kind: "text", x: 36, y: 60, text: timeline.title, size: 24, face: "serif", weight: 600 }
  const inGroup: Mark = { kind: "group", x: 36, y: 130, marks }
  const foot: Mark = { kind: "group", x: 0, y: 600, marks: [{ kind: "text", x: 36, y: 10, text: "Source", size: 11 }] }
  return {
    ...timeline,
    pages: [{ ...page, scene: { ...page.scene, title: timeline.title, marks: [head, inGroup, foot] } }],
  }
}
const slideWith = async (...marks: readonly Mark[]) => slideOf(await open(figureOf(marks)))

describe("the slides of a figure", () => {
  test.each(figureCharts.flatMap((chart) => (["en", "ja"] as const).map((language) => ({ chart, language }))))(
    "are a whole package in which every shape says what it is: $chart, $language",
    async ({ chart, language }) => {
      const figure = bornFigure({ chart, language, look: language === "ja" ? "dark" : "light" })
      const parts = await open(figure)
      expect(faultsOf(parts)).toEqual([])
      figure.pages.forEach((page, at) => {
        const slide = slideOf(parts, at + 1)
        expect(titleOf(slide)).toBe(page.scene.title.replaceAll("&", "&amp;"))
        const shapes = shapesIn(slide)
        expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length)
        const [title, ...others] = shapes
        expect(title?.description).toBe("")
        expect(others.filter(({ description, isDecorative }) => (description === "") !== isDecorative)).toEqual([])
        expect(others.filter(({ name }) => !name)).toEqual([])
        for (const [, x = ""] of slide.matchAll(/\s(?:x|y|cx|cy|w|h|sz|d|sp|pos)="([^"]*)"/g))
          expect(x).toMatch(/^(-?\d+|site[XY])$/)
      })
      expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide/.test(path)).length).toBe(slidesOf(figure))
    },
  )

  test("gather the timeline by lanes under their names, with axis, legend and sources", async () => {
    const slide = slideOf(await open(timeline))
    const names = groupNames(slide)
    const lanes = timeline.tables[1]?.rows.map(([name]) => name) ?? []
    expect(lanes.length).toBeGreaterThan(3)
    expect(names).toEqual(expect.arrayContaining([...lanes, "Axis and guide lines", "Legend", "Note and sources"]))
    const shapes = shapesIn(slide)
    expect(shapes.find(({ name }) => name === "Diplomacy")?.description).toMatch(/^Diplomacy, 28 events/)
    expect(shapes.map(({ description }) => description)).toContain("Handling mark: TLP:AMBER")
    expect(shapes.map(({ description }) => description)).toContain(timeline.altLong.replaceAll('"', "&quot;"))
    const drawn = timeline.pages[0]?.scene.marks.flatMap(function flat(mark): Mark[] {
      return mark.kind === "group" ? mark.marks.flatMap(flat) : [mark]
    })
    const written = [...slide.matchAll(/<p:sp>|<p:cxnSp>/g)].length
    expect(written).toBeGreaterThan((drawn?.length ?? 0) * 0.8)
    expect(slide).not.toContain("<p:pic>")
  })

  test("hold a matrix as a row a topic, its numbers within their cells", async () => {
    const slide = slideOf(await open(bornFigure({ chart: "matrix" })))
    expect(groupNames(slide)).toContain("Critical minerals")
    const cell = /<p:sp>(?:(?!<\/p:sp>).)*name="Diplomacy, 16–22 March 2026: 7 events".*?<\/p:sp>/s.exec(slide)?.[0]
    expect(cell).toContain('prst="roundRect"')
    expect(cell).toContain("<a:t>7</a:t>")
  })

  test("are as large as the page", async () => {
    const sizeOf = async (figure: Figure) =>
      /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(partText(await open(figure), "ppt/presentation.xml"))?.slice(1)
    expect(await sizeOf(timeline)).toEqual(["12192000", "6858000"])
    const [a4] = [await sizeOf(bornFigure({ preset: "a4-portrait" }))]
    expect(Math.abs(Number(a4?.[0]) - 210 * 36_000)).toBeLessThan(10_000)
  })
})

describe("the numbers of a matrix", () => {
  test("stand on a slide of their own as a chart with its workbook, which says the same", async () => {
    const figure = bornFigure({ chart: "matrix", mark: "TLP:RED" })
    const parts = await open(figure)
    const slide = slideOf(parts, slidesOf(figure))
    expect(titleOf(slide)).toBe("Data: Topics over time")
    expect(slide.match(/<a:t>TLP:RED</g)?.length).toBe(2)
    expect(shapesIn(slide).find(({ name }) => name === "Data")?.description).toContain("Critical minerals: 15")
    const chart = partText(parts, "ppt/charts/chart1.xml")
    const said = (pattern: RegExp) =>
      [...(pattern.exec(chart)?.[0] ?? "").matchAll(/<c:v>([^<]*)</g)].map(([, point]) => point)
    const [table] = figure.tables
    const [topic, total] = ["topic", "total"].map((id) => table?.columns.findIndex((column) => column.id === id) ?? -1)
    expect(said(/<c:numCache>.*?<\/c:numCache>/s)).toEqual(table?.rows.map((row) => String(row[total ?? -1])))
    expect(said(/<c:cat>.*?<\/c:cat>/s).length).toBe(table?.rows.length)
    const workbook = await partsOf(new Blob([new Uint8Array(parts.get("ppt/embeddings/data1.xlsx") ?? [])]))
    expect(faultsOf(workbook)).toEqual([])
    const sheet = partText(workbook, "xl/worksheets/sheet1.xml")
    for (const row of table?.rows ?? []) expect(sheet).toContain(`>${row[topic ?? -1]}<`.replaceAll("&", "&amp;"))
    expect(partText(workbook, "xl/workbook.xml")).toContain('name="Data"')
    expect(chart).toContain(`Data!$A$2:$A$${(table?.rows.length ?? 0) + 1}`)
  })
})

describe("what stands about the slides", () => {
  test("is notes with every source, its address and how to come back", async () => {
    const parts = await open(timeline)
    const notes = partText(parts, "ppt/notesSlides/notesSlide1.xml")
    expect(notes.match(/<a:buAutoNum /g)?.length).toBe(timeline.sources.length)
    const said = notes.replaceAll("&amp;", "&").replaceAll("&quot;", '"')
    for (const { publisher, title } of timeline.sources) {
      expect(said).toContain(publisher)
      expect(said).toContain(title)
    }
    const links = partText(parts, "ppt/notesSlides/_rels/notesSlide1.xml.rels")
    const urls = new Set(timeline.sources.flatMap(({ url }) => (url ? [new URL(url).href] : [])))
    expect(links.match(/TargetMode="External"/g)?.length).toBe(urls.size)
    expect(said).toContain(timeline.memory.hash)
    expect(said).toContain(timeline.spec.address)
    expect(partText(parts, "ppt/notesMasters/notesMaster1.xml")).toContain('type="sldImg"')
  })

  test("is title, maker, language and what the figure remembers", async () => {
    const parts = await open(timeline)
    const core = partText(parts, "docProps/core.xml")
    expect(core).toContain(`<dc:title>${timeline.title}</dc:title>`)
    expect(core).toContain("<dc:creator>A. Desk</dc:creator>")
    expect(core).toContain("<dc:language>en")
    const memory = /<vt:lpwstr>([^<]*)</.exec(partText(parts, "docProps/custom.xml"))?.[1] ?? ""
    expect(readMemory(memory.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))).toEqual(timeline.memory)
  })

  test("is fonts that have a counterpart for Japanese, and a language for every text", async () => {
    const parts = await open(bornFigure({ language: "ja" }))
    const theme = partText(parts, "ppt/theme/theme1.xml")
    for (const font of ["Inter", "Source Serif 4", "Noto Sans JP", "Yu Gothic"]) expect(theme).toContain(`"${font}"`)
    const runs = [...slideOf(parts).matchAll(/<a:rPr ([^>]*)>.*?<a:t>([^<]*)</gs)]
    expect(runs.length).toBeGreaterThan(50)
    for (const [, attributes, text = ""] of runs) {
      expect(attributes).toContain(/[ぁ-ヿ一-龯]/.test(text) ? 'lang="ja-JP"' : "lang=")
    }
  })
})

describe("a mark on a slide", () => {
  test("that is a path keeps its curves", async () => {
    const slide = await slideWith({
      kind: "path",
      d: "M0 0C10 0 10 10 20 10Q30 10 30 20a5 5 0 0 1 -10 0Z",
      fill: "ink",
    })
    const path = /<a:custGeom>.*?<\/a:custGeom>/s.exec(slide)?.[0] ?? ""
    expect(path.match(/<a:cubicBezTo>/g)?.length).toBe(4)
    expect(path).toContain("<a:close/>")
  })

  test("keeps its opacity, dashes and soft ends, also those of the groups around", async () => {
    const line: Mark = { kind: "line", x1: 0, y1: 9, x2: 50, y2: 0, stroke: "ink", strokeWidth: 2, dash: [4, 2] }
    const soft: Mark = { kind: "rect", x: 0, y: 0, width: 100, height: 10, fill: "ink", fade: [20, 0], opacity: 0.5 }
    const slide = await slideWith({ kind: "group", x: 0, y: 0, opacity: 0.5, marks: [line, soft] })
    expect(slide).toContain('<a:ds d="200000" sp="100000"/>')
    expect(slide).toContain('flipV="1"')
    expect(slide).toContain('<a:alpha val="50000"/>')
    const stops = [
      ...(/<a:gsLst>.*?<\/a:gsLst>/s.exec(slide)?.[0] ?? "").matchAll(/pos="(\d+)".*?(?:alpha val="(\d+)"|<\/a:gs>)/gs),
    ]
    expect(stops.map(([, at, alpha]) => [at, alpha])).toEqual([
      ["0", "0"],
      ["20000", "25000"],
      ["100000", "25000"],
      ["100000", "25000"],
    ])
  })

  test("that is a text neither wraps nor loses its type", async () => {
    const slide = await slideWith(
      { kind: "text", x: 100, y: 50, text: "Turned", size: 12, weight: 700, rotate: -90, anchor: "end", strike: true },
      { kind: "text", x: 0, y: 90, text: "Serif", size: 10, face: "serif", halo: 3 },
    )
    const boxOf = (text: string) =>
      new RegExp(`<p:sp>(?:(?!</p:sp>).)*<a:t>${text}</a:t>.*?</p:sp>`, "s").exec(slide)?.[0] ?? ""
    const turned = boxOf("Turned")
    expect(turned).toContain('rot="16200000"')
    expect(turned).toContain('wrap="none"')
    expect(turned).toContain('algn="r"')
    expect(turned).toMatch(/b="1" strike="sngStrike"/)
    expect(boxOf("Serif")).toContain('typeface="+mj-lt"')
    expect(boxOf("Serif")).toContain("<a:alpha")
  })
})

describe("bad luck", () => {
  const hostile = `</a:t><script>"&'\u0000\u0008\ud800 ]]> _x0041_ שלום 🏳️‍🌈 ${"long ".repeat(50)}`

  test("leaves hostile names what they are: text", async () => {
    const marks: Mark[] = [{ kind: "text", x: 0, y: 20, text: hostile, size: 12, key: hostile, label: hostile }]
    const source = { id: "x", title: hostile, publisher: hostile, kind: "news", url: "javascript:alert(1)" } as const
    const parts = await open({ ...figureOf(marks), title: hostile, altLong: hostile, sources: [source] })
    expect(faultsOf(parts)).toEqual([])
    expect(slideOf(parts)).toContain("&lt;/a:t&gt;&lt;script&gt;")
    expect(slideOf(parts)).toContain("שלום 🏳️‍🌈")
    expect(partText(parts, "ppt/notesSlides/_rels/notesSlide1.xml.rels")).not.toContain("javascript")
  })

  test("of no data leaves a slide that says so", async () => {
    const figure = bornFigure({ view: { filters: { kind: { include: ["no-such-kind"], exclude: [] } } } })
    const parts = await open(figure)
    expect(faultsOf(parts)).toEqual([])
    expect(slideOf(parts)).toContain("No events in this view")
  })

  test("of a title of 300 characters stays one title", async () => {
    const title = "A finding that takes its time to be said. ".repeat(7).trim()
    const slide = slideOf(await open(bornFigure({ title })))
    expect(titleOf(slide)).toBe(title)
    expect(slide).toContain('wrap="square"')
  })

  test("of 5,000 marks is written within a moment, and told beforehand", async () => {
    const marks = Array.from({ length: 5000 }, (_, i): Mark => {
      return { kind: "circle", x: i % 100, y: i / 100, r: 2, fill: "ink", key: `event:${i}:0`, label: `Event ${i}` }
    })
    const figure = figureOf(marks)
    const parts = await open(figure)
    expect(slideOf(parts).match(/prst="ellipse"/g)?.length).toBe(5000)
    expect((await pptxExporter.losses(figure, new AbortController().signal)).map(({ code }) => code)).toContain(
      "issue.pptxMany",
    )
  })

  test("of a second thought ends the writing", async () => {
    await expect(pptxExporter.write(timeline, contextOf(AbortSignal.abort()))).rejects.toThrow(/abort/i)
  })

  test("of being asked twice gives the same bytes, and few of them", async () => {
    const [one, two] = [await write(timeline), await write(timeline)]
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await two.arrayBuffer()))
    expect(one.size).toBeLessThan(200_000)
  })
})

test.skipIf(lacks("soffice", "pdfinfo", "pdftotext"))(
  "LibreOffice lays the slides out page for page with their words, in both languages",
  async () => {
    const figures = { ja: bornFigure({ language: "ja" }), matrix: bornFigure({ chart: "matrix" }) }
    for (const [name, figure] of Object.entries(figures)) {
      const pdf = officePdf("figure.pptx", new Uint8Array(await (await write(figure)).arrayBuffer()))
      if (process.env.LOOK) writeFileSync(`${process.env.LOOK}/${name}.pdf`, pdf)
      expect(runOn("pdfinfo", "figure.pdf", pdf, ["{}"])).toMatch(new RegExp(`Pages:\\s+${slidesOf(figure)}\\n`))
      const words = runOn("pdftotext", "figure.pdf", pdf, ["{}", "-"]).replace(/\s+/g, "")
      expect(words).toContain(figure.title.replace(/\s+/g, ""))
      expect(words).toContain(figure.source.replace(/\s+/g, ""))
    }
  },
  120_000,
)
