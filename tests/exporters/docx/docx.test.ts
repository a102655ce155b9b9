/** The Word document of a figure: opened as a package, and laid out by LibreOffice. */
import { writeFileSync } from "node:fs"
import { describe, expect, test, vi } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { docxExporter, writeDocx } from "../../../src/exporters/docx/docx"
import type { Painter } from "../../../src/exporters/docx/picture"
import { readMemory } from "../../../src/exporters/memory/memory-text"
import { bornFigure } from "../../fixtures/figure"
import { nodePicture } from "../../fixtures/node-picture"
import { faultsOf, partsOf, partText } from "../../fixtures/office-parts"
import { lacks, officePdf, runOn } from "../../fixtures/tools"

// Letters become outlines, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const drawn = {
  en: bornFigure({ preset: "a4-landscape", mark: "TLP:AMBER", author: "A. Desk", note: "First line.\nSecond line." }),
  ja: bornFigure({ preset: "a4-portrait", language: "ja" }),
}
const context = (signal = new AbortController().signal) => ({ signal, report: () => undefined, options: {} })
const write = (figure: Figure, paint: Painter = nodePicture) => writeDocx(figure, context(), paint)

/** For tests of what stands about the picture. */
const noPicture: Painter = async () => ({ svg: new TextEncoder().encode("<svg/>"), png: new Uint8Array([1]) })
const textOf = async (figure: Figure) => partText(await partsOf(await write(figure, noPicture)), "word/document.xml")
const spoken = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(""),
  )

describe("the document of a figure", () => {
  test.each(["en", "ja"] as const)("is a whole package with alt text on its picture, in %s", async (language) => {
    const figure = drawn[language]
    const parts = await partsOf(await write(figure))
    expect(faultsOf(parts)).toEqual([])
    const document = partText(parts, "word/document.xml")
    const described = [...document.matchAll(/<(?:wp:docPr|pic:cNvPr)\s[^>]*descr="([^"]*)"/g)].map(([, text]) => text)
    expect(described.length).toBe(2 * figure.pages.length)
    for (const text of described) expect((text ?? "").length).toBeGreaterThan(60)
    expect([...(parts.get("word/media/figure1.png") ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47])
    expect(partText(parts, "word/media/figure1.svg")).toMatch(/^<\?xml[^>]*>\s*<svg[\s\S]*<\/svg>\s*$/)
    expect(partText(parts, "word/media/figure1.svg")).not.toMatch(/<text|font-face/)
    const memory = /<vt:lpwstr>([^<]*)</.exec(partText(parts, "docProps/custom.xml"))?.[1] ?? ""
    expect(readMemory(memory.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))).toEqual(figure.memory)
    // English words in a Japanese document are broken as English ones are.
    expect(partText(parts, "word/styles.xml")).toContain('<w:lang w:val="en-GB" w:eastAsia="ja-JP"/>')
    expect(partText(parts, "docProps/core.xml")).toContain(`<dc:language>${language}`)
  })

  test("says the finding, the caption with its number, the note and every source with its address", async () => {
    const figure = drawn.en
    const xml = await textOf(figure)
    const said = spoken(xml)
    expect(said[0]).toBe(figure.title.replaceAll("&", "&amp;"))
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
    expect(xml).toContain('w:instr=" SEQ Figure \\* ARABIC "')
    expect(said).toContain(`Figure 1. ${figure.title}`.replaceAll("&", "&amp;"))
    expect(said).toContain("Note: First line.Second line.")
    const numbered = xml.match(/<w:numId w:val="1"\/>/g) ?? []
    expect(numbered.length).toBe(figure.sources.length)
    const rels = partText(await partsOf(await write(figure, noPicture)), "word/_rels/document.xml.rels")
    expect(rels.match(/TargetMode="External"/g)?.length).toBe(figure.sources.filter(({ url }) => url).length)
    expect(spoken(await textOf(drawn.ja))).toContain(`図1　${drawn.ja.title}`)
  })

  test("carries the handling mark above and below, and only where there is one", async () => {
    const marked = await partsOf(await write(drawn.en, noPicture))
    for (const part of ["header", "footer"]) expect(partText(marked, `word/${part}.xml`)).toContain(" TLP:AMBER ")
    const plain = await partsOf(await write(drawn.ja, noPicture))
    expect(plain.has("word/header.xml")).toBe(false)
    expect(partText(plain, "word/footer.xml")).not.toContain("TLP")
  })

  test.each([
    ["a4-portrait", 11_906, 16_838, false],
    ["a4-landscape", 16_838, 11_906, true],
    ["letter-portrait", 12_240, 15_840, false],
    ["letter-landscape", 15_840, 12_240, true],
    ["slide-16-9", 16_838, 11_906, true],
    ["column-85", 11_906, 16_838, false],
  ] as const)("lies on paper as %s asks", async (preset, width, height, isLandscape) => {
    const xml = await textOf(bornFigure({ preset }))
    expect(xml).toContain(`<w:pgSz w:w="${width}" w:h="${height}"${isLandscape ? ' w:orient="landscape"' : ""}/>`)
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []
    expect(Number(cx) / 635).toBeLessThanOrEqual(width)
    expect(Number(cy) / 635).toBeLessThan(height - 2 * 1140)
    expect(Number(cy) / 635).toBeGreaterThan(1500)
  })

  test("stays whole under hostile names and without data", async () => {
    const odd = '<w:p> & "quotes" ]]> \ud800 \u0000\u000b\uffff 🕊️ شالوم'
    const source = { id: "s", title: odd, publisher: odd, kind: "news" as const, url: "javascript:alert(1)" }
    const figure: Figure = {
      ...drawn.en,
      title: odd.repeat(6),
      subtitle: odd,
      note: odd,
      altLong: odd,
      sources: [source],
    }
    const parts = await partsOf(await write(figure, noPicture))
    expect(faultsOf(parts)).toEqual([])
    expect(partText(parts, "word/_rels/document.xml.rels")).not.toContain("javascript")
    const empty = await partsOf(await write({ ...drawn.en, sources: [], tables: [], pages: [] }, noPicture))
    expect(faultsOf(empty)).toEqual([])
  })

  test("is the same, byte for byte, when it is made again", async () => {
    const [first, again] = [await write(drawn.ja), await write(drawn.ja)]
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await first.arrayBuffer()))
  })

  test("stops when it is called off, and says beforehand that the chart is a picture", async () => {
    const signal = AbortSignal.abort()
    await expect(writeDocx(drawn.en, context(signal), noPicture)).rejects.toThrow(/abort/i)
    expect((await docxExporter.losses(drawn.en, new AbortController().signal)).map(({ code }) => code)).toContain(
      "issue.docxPicture",
    )
  })

  test.skipIf(lacks("soffice", "pdfinfo", "pdftotext"))(
    "stands on one page in LibreOffice, its words with it, in both languages and under a title of 300 characters",
    async () => {
      const title = "A finding that takes its time to be said. ".repeat(7)
      const long = bornFigure({ chart: "coverage", preset: "a4-landscape", title })
      for (const [name, figure] of Object.entries({ ...drawn, long })) {
        const file = await write({ ...figure, sources: [] })
        const pdf = officePdf("figure.docx", new Uint8Array(await file.arrayBuffer()))
        if (process.env.LOOK) writeFileSync(`${process.env.LOOK}/${name}.pdf`, pdf)
        // Bars stand on a page of their own.
        const pages = name === "long" ? 2 : 1
        expect(runOn("pdfinfo", "figure.pdf", pdf, ["{}"])).toMatch(new RegExp(`Pages:\\s+${pages}\\n`))
        const words = runOn("pdftotext", "figure.pdf", pdf, ["{}", "-"]).replace(/\s+/g, "")
        expect(words).toContain(figure.title.trim().replace(/\s+/g, ""))
        expect(words).toContain(figure.source.replace(/\s+/g, ""))
        if (name === "long") expect(words).toContain("Languageofthesources·Czech")
      }
    },
    60_000,
  )
})
