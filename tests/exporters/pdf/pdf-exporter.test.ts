import { beforeAll, describe, expect, test, vi } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { readMemoryBase64 } from "../../../src/exporters/memory/memory-text"
import { pdfExporter } from "../../../src/exporters/pdf/pdf-exporter"
import type { Mark } from "../../../src/scene/scene"
import { serveFilesFromDisk } from "../../fixtures/disk-files"
import { bornFigure } from "../../fixtures/figure"
import { lacks, runOn } from "../../fixtures/tools"

// A busy machine.
vi.setConfig({ testTimeout: 60_000 })

serveFilesFromDisk()

async function written(figure: Figure, signal = new AbortController().signal): Promise<Uint8Array> {
  const file = await pdfExporter.write(figure, { signal, report: () => undefined, options: {} })
  expect(file.type).toBe("application/pdf")
  return new Uint8Array(await file.arrayBuffer())
}

const latin = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes)
const info = (bytes: Uint8Array, ...args: readonly string[]) => runOn("pdfinfo", "figure.pdf", bytes, [...args, "{}"])
const text = (bytes: Uint8Array) => runOn("pdftotext", "figure.pdf", bytes, ["-enc", "UTF-8", "{}", "-"])
/** Without breaks, since lines are set as they fit. */
const words = (bytes: Uint8Array) => text(bytes).replace(/\s+/g, "")
const squeezed = (said: string) => said.replace(/\s+/g, "")

/** Every font is embedded, cut to what is used, and says its characters. */
function expectOwnFonts(bytes: Uint8Array): void {
  const fonts = runOn("pdffonts", "figure.pdf", bytes, ["{}"]).trim().split("\n").slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/)
}

/** A figure with marks of one's own where the chart was. */
function withMarks(marks: readonly Mark[]): Figure {
  const figure = bornFigure()
  const page = figure.pages[0]!
  return { ...figure, pages: [{ ...page, scene: { ...page.scene, marks } }] }
}

describe.skipIf(lacks("pdfinfo", "pdffonts", "pdftotext"))("as Poppler reads it", { timeout: 60_000 }, () => {
  const figures = {
    english: bornFigure({
      note: "Dates are Tokyo's.",
      author: "K. & J. <Desk>",
      preset: "letter-portrait",
      mark: "TLP:AMBER+STRICT",
    }),
    japanese: bornFigure({ language: "ja", preset: "a4-portrait", look: "dark" }),
  }
  const files = new Map<keyof typeof figures, Uint8Array>()
  const file = (name: keyof typeof figures) => files.get(name) ?? new Uint8Array()
  beforeAll(async () => {
    for (const name of ["english", "japanese"] as const) files.set(name, await written(figures[name]))
  }, 60_000)

  test("it says its title, author, what it shows, its language and the day it was made", () => {
    const { title, subtitle } = figures.english
    const said = info(file("english"))
    expect(said).toContain(`Title:           ${title}`)
    expect(said).toContain(`Subject:         ${subtitle}`)
    expect(said).toContain("Author:          K. & J. <Desk>")
    expect(said).toMatch(/Keywords: +TLP:AMBER\+STRICT, road-to-the-summit/)
    expect(said).toMatch(/CreationDate: +Mon Apr +6 \d\d:00:00 2026/)
    expect(said).toMatch(/Tagged: +yes/)
    expect(said).toMatch(/PDF version: +1\.7/)
    expect(latin(file("english"))).toContain("/Lang (en)")
    expect(latin(file("english"))).toContain("/DisplayDocTitle true")
    expect(latin(file("japanese"))).toContain("/Lang (ja)")
    const xmp = info(file("english"), "-meta")
    expect(xmp).toContain("K. &amp; J. &lt;Desk&gt;")
    expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>")
  })

  test("pages are as large as the preset, in points", () => {
    expect(info(file("english"))).toMatch(/Pages: +1\n[\s\S]*Page size: +612 x 792 pts/)
    expect(info(file("japanese"))).toMatch(/Page size: +595\.5 x 842\.25 pts \(A4\)/)
  })

  test("a screen reader finds a heading, what is shown, the figure, its note and its sources, and nothing of the margin", () => {
    const { title, subtitle, source } = figures.english
    const parts = info(file("english"), "-struct-text").match(/^ {2}\S.*|^ {4}".*"$|^\S+$/gm) ?? []
    const figureText = parts.findIndex((part) => part.startsWith("  Figure")) + 1
    expect(parts[figureText]).toContain("Economic security36 events")
    expect(parts.toSpliced(figureText, 1)).toEqual([
      "Document",
      "  H1 (block)",
      `    "${title}"`,
      "  P (block)",
      `    "${subtitle}"`,
      "  Figure:",
      "  P (block)",
      '    "Note: Dates are Tokyo\'s."',
      "  P (block)",
      `    "${source}"`,
    ])
    expect(info(file("english"), "-struct")).toContain("/BBox [0 0 612 792]")
    expect(info(file("english"), "-struct-text")).not.toContain("TLP")
    expect(text(file("english"))).toContain("TLP:AMBER+STRICT")
  })

  test("the figure has its long description as alternative text", () => {
    expect(figures.english.altLong.length).toBeGreaterThan(80)
    expect(alternatives(file("english"))).toEqual([figures.english.altLong])
    expect(alternatives(file("japanese"))[0]).toBe(figures.japanese.altLong)
  })

  test.each(["english", "japanese"] as const)("the %s figure's words are found in it, in fonts of its own", (name) => {
    const { title, subtitle, source, tables, pages } = figures[name]
    const found = words(file(name))
    expect(found).toContain(squeezed(pages[0]?.scene.title ?? title))
    expect(found).toContain(squeezed(subtitle))
    expect(found).toContain(squeezed(source))
    const lanes = tables[1]?.rows.map(([lane]) => String(lane)) ?? []
    expect(lanes.length).toBeGreaterThan(3)
    for (const lane of lanes) expect(found).toContain(squeezed(lane))
    expectOwnFonts(file(name))
  })

  test("the English page is small, the Japanese a little larger for its letters", () => {
    expect(file("english").length).toBeLessThan(60_000)
    expect(file("japanese").length / figures.japanese.pages.length).toBeLessThan(120_000)
  })

  test("a figure of several pages has a bookmark and a heading for each, and says once what they share", async () => {
    const figure = bornFigure({ preset: "column-85", view: { lanes: "actor" } })
    expect(figure.pages.length).toBeGreaterThan(1)
    const bytes = await written(figure)
    expect(info(bytes)).toMatch(new RegExp(`Pages: +${figure.pages.length}\n`))
    const kinds = info(bytes, "-struct")
      .match(/^ {2}\w+/gm)
      ?.map((kind) => kind.trim())
    const later = figure.pages.slice(1).flatMap(() => ["H2", "Figure"])
    expect(kinds).toEqual(["H1", "P", "Figure", "P", ...later])
    expect(latin(bytes).match(/\/Dest \[/g)).toHaveLength(figure.pages.length)
    expect(alternatives(bytes)).toHaveLength(figure.pages.length)
  })

  test("letters without a glyph are boxes that are found as the letters they stand for, from right to left too", async () => {
    const title = "Summit 🤝 قمة — 高市\u0007 & <b>"
    const figure = bornFigure({ title })
    const bytes = await written(figure)
    const found = text(bytes)
    // Poppler takes letters to stand as they are seen, and turns those that read from right to left.
    for (const letter of "🤝قمة") expect(found).toContain(letter)
    expect(info(bytes)).toContain("Summit 🤝 قمة — 高市")
    expectOwnFonts(bytes)
    expect(await pdfExporter.losses(figure, new AbortController().signal)).toEqual([
      { severity: "warning", where: {}, code: "issue.boxedGlyph", values: { n: 4, characters: "🤝 ق م ة" } },
    ])
  })

  test("accents that come apart from their letters are set on them", async () => {
    const title = "Cafe\u0301 accord: ka\u0304to and か\u3099ん"
    const bytes = await written(bornFigure({ title }))
    expect(text(bytes)).toContain("Café accord: kāto and がん")
    expect(info(bytes, "-struct-text")).toContain("Café accord: kāto and がん")
    expectOwnFonts(bytes)
  })

  test("a title of 300 characters is whole", async () => {
    const title = "Seventeen ministries weigh what the memorandum on rare earths means ".repeat(5).slice(0, 300)
    const bytes = await written(bornFigure({ title, preset: "column-85" }))
    expect(words(bytes)).toContain(squeezed(title))
  })

  test("every kind of mark is drawn without a complaint, whatever its numbers", async () => {
    const shapes: readonly Mark[] = [
      { kind: "rect", x: 1, y: 1, width: 40, height: 9, radius: 4, fill: "accent", fade: [10, 20], opacity: 0.5 },
      { kind: "rect", x: 1, y: 1, width: 0, height: 9, stroke: "ink", fill: "sunk", fade: [1, 1] },
      { kind: "rect", x: 1, y: 1, width: 3e-9, height: 1e12, fill: "hair", fade: [1, 1] },
      { kind: "circle", x: 20, y: 20, r: -3, fill: "ink" },
      { kind: "circle", x: Number.NaN, y: 20, r: 3, fill: "ink", stroke: "paper", dash: [0, 0] },
      { kind: "line", x1: 0, y1: 0, x2: 9, y2: 1e-12, stroke: "hair", dash: [2, 1] },
      { kind: "path", d: "M0 0C1 2 3 4 5 6A3 3 0 0 1 9 9Z", fill: "none", stroke: "accent", strokeWidth: 2 },
      { kind: "path", d: "", fill: "ink" },
      {
        kind: "text",
        x: 60,
        y: 60,
        text: "Turned 首脳",
        size: 12,
        rotate: -40,
        strike: true,
        halo: 3,
        anchor: "middle",
      },
      { kind: "text", x: 9, y: 90, text: "(\\) \ud800", size: 12, anchor: "end", face: "serif", weight: 700 },
      { kind: "text", x: 9, y: 9, text: "", size: 12 },
    ]
    const clip = { width: 100, height: 100 }
    const bytes = await written(
      withMarks([{ kind: "group", x: 300, y: 300, clip, opacity: 0.8, marks: shapes }, ...shapes]),
    )
    expect(text(bytes).match(/Turned/g)).toHaveLength(2)
    expect(runOn("pdftoppm", "figure.pdf", bytes, ["-r", "20", "-png", "{}"])).not.toMatch(/Error/)
  })

  test("five thousand marks are one page of a moderate size", async () => {
    const marks = Array.from({ length: 5000 }, (_, i): Mark => {
      const [x, y] = [(i % 100) * 9, Math.floor(i / 100) * 10]
      if (i % 3 === 0) return { kind: "text", x, y, text: `Event ${i}`, size: 8, halo: 2 }
      if (i % 3 === 1) return { kind: "circle", x, y, r: 3, fill: "family-2", opacity: 0.4 }
      return { kind: "rect", x, y, width: 5 + (i % 7), height: 4, fill: "accent", fade: [2, 2] }
    })
    const bytes = await written(withMarks(marks))
    expect(bytes.length).toBeLessThan(300_000)
    expect(text(bytes)).toContain("Event 4998")
  }, 30_000)
})

/** Alternative texts as they stand in the file. */
function alternatives(bytes: Uint8Array): readonly string[] {
  return [...latin(bytes).matchAll(/\/Alt \(((?:\\.|[^\\)])*)\)/gs)].map(([, raw = ""]) => {
    const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }
    const plain = raw.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter)
    if (!plain.startsWith("þÿ")) return plain
    return new TextDecoder("utf-16be").decode(Uint8Array.from(plain.slice(2), (letter) => letter.charCodeAt(0)))
  })
}

test("it remembers its figure beside the key that a plain search finds", async () => {
  const figure = bornFigure({ chart: "matrix", title: "重要鉱物 (1)" })
  const found = /\/SherpaFigure \(([A-Za-z0-9+/=]+)\)/.exec(latin(await written(figure)))
  expect(readMemoryBase64(found?.[1] ?? "")).toEqual(figure.memory)
})

test("equal figures are equal files", async () => {
  expect(await written(bornFigure())).toEqual(await written(bornFigure()))
})

test("what is called off is not written", async () => {
  const signal = AbortSignal.abort()
  await expect(written(bornFigure(), signal)).rejects.toBe(signal.reason)
})

test("a figure whose letters all have glyphs loses nothing", async () => {
  expect(await pdfExporter.losses(bornFigure({ language: "ja" }), new AbortController().signal)).toEqual([])
})
