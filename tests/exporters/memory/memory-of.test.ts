import fc from "fast-check"
import { zipSync, zlibSync } from "fflate"
import { describe, expect, test } from "vitest"
import { htmlExporter } from "../../../src/exporters/html/html"
import { isMemory, memoryOf, mostFigureBytes } from "../../../src/exporters/memory/memory-of"
import { memoryBase64, memoryText } from "../../../src/exporters/memory/memory-text"
import { memoryInfoKey, memoryKeyword, memoryNamespace } from "../../../src/exporters/memory/scan"
import { pdfExporter } from "../../../src/exporters/pdf/pdf-exporter"
import { textChunk, withChunks } from "../../../src/exporters/png/chunks"
import { svgExporter } from "../../../src/exporters/svg"
import { type FigureMemory, figureCharts, figureLooks, handlingMarks } from "../../../src/model/figure"
import { presetIds } from "../../../src/model/presets"
import { serveFilesFromDisk } from "../../fixtures/disk-files"
import { bornFigure } from "../../fixtures/figure"

const words = fc.string({ unit: "grapheme", maxLength: 40 })
const memories: fc.Arbitrary<FigureMemory> = fc.record({
  format: fc.constant("sherpa.figure" as const),
  version: fc.constant(1 as const),
  spec: fc.record(
    {
      chart: fc.constantFrom(...figureCharts),
      address: words,
      preset: fc.constantFrom(...presetIds, "custom" as const),
      look: fc.constantFrom(...figureLooks),
      language: fc.constantFrom("en" as const, "ja" as const),
      width: fc.nat(),
      title: words,
      note: fc.constantFrom("</title><script>", "]]>", "\\(\\)", "�", '"&amp;"', "会談"),
      mark: fc.constantFrom(...handlingMarks),
    },
    { requiredKeys: ["chart", "address", "preset", "look", "language"] },
  ),
  dossier: fc.constantFrom("road-to-the-summit", "a"),
  revision: fc.nat(),
  hash: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
  seed: fc.nat(),
  made: fc.constant("2026-04-06"),
})

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
const element = (text: string) => `<s:figure xmlns:s="${memoryNamespace}">${escaped(text)}</s:figure>`
const utf8 = (text: string) => new TextEncoder().encode(text)
/** A header, one chunk of nothing, an end: enough of a PNG to hold texts. */
const plainPng = Uint8Array.from(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52].concat(
    new Array(17).fill(0),
    [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
  ),
)

const generator = '<meta charset="utf-8"><meta name="generator" content="Sherpa">'

const files: Readonly<Record<string, (memory: FigureMemory) => Blob>> = {
  SVG: (memory) =>
    new Blob([
      `<?xml version="1.0"?>\n<!-- a --><svg xmlns="x"><metadata>${element(memoryText(memory))}</metadata></svg>`,
    ]),
  "SVG saved anew by a program that prefixes elements": (memory) =>
    new Blob([
      `<svg:svg xmlns:svg="x"><svg:metadata>\n  ${element(`\n${memoryText(memory)}\n`)}</svg:metadata></svg:svg>`,
    ]),
  PNG: (memory) => withChunks(plainPng, [textChunk({ keyword: memoryKeyword, text: memoryText(memory) }, "ja")]),
  PDF: (memory) =>
    new Blob([
      "%PDF-1.7\n%",
      Uint8Array.of(0xff, 0xfe, 0x80),
      `\n<< /${memoryInfoKey} (${memoryBase64(memory)}) >>\n%%EOF`,
    ]),
  "PDF with hex digits": (memory) => {
    const hex = [...memoryBase64(memory)].map((letter) => `00${letter.charCodeAt(0).toString(16)}`).join("")
    return new Blob([`%PDF-1.7\n<< /${memoryInfoKey} <FEFF${hex}> >>\n%%EOF`])
  },
  HTML: (memory) =>
    new Blob([
      `<!-- saved from url --><!DOCTYPE html><html><head>${generator}</head><svg>${element(memoryText(memory))}</svg>`,
    ]),
  "ZIP of a figure": (memory) =>
    new Blob([
      zipSync({
        "README.txt": utf8("x"),
        "figure.png": plainPng,
        "figure.svg": utf8(`<svg>${element(memoryText(memory))}</svg>`),
      }),
    ]),
  "PDF that another program packed": (memory) => {
    const packed = zlibSync(utf8(`7 0 << /${memoryInfoKey} (${memoryBase64(memory)}) >>`))
    return new Blob(["%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n", packed, "endstream"])
  },
  "PDF of which the XMP alone was kept": (memory) => new Blob(["%PDF-1.7\n", utf8(element(memoryText(memory)))]),
}

describe("a figure is remembered, whatever it is called", () => {
  test.each(Object.keys(files))("by %s", async (kind) => {
    await fc.assert(
      fc.asyncProperty(memories, async (memory) => {
        expect(await memoryOf(files[kind]?.(memory) ?? new Blob())).toEqual(memory)
      }),
      { numRuns: 60 },
    )
  })
})

test("a PDF, an SVG, its pages and a page of HTML as they are exported", { timeout: 60_000 }, async () => {
  serveFilesFromDisk()
  const { pages, ...figure } = bornFigure({ language: "ja", title: '会談（1）\\ "x" </title>' })
  const context = { signal: new AbortController().signal, report: () => undefined, options: { outlines: true } }
  for (const { write } of [pdfExporter, svgExporter, htmlExporter])
    expect(await memoryOf(await write({ ...figure, pages: pages.slice(0, 1) }, context))).toEqual(figure.memory)
  const several = await svgExporter.write({ ...figure, pages: [...pages, ...pages] }, context)
  expect(several.type).toBe("application/zip")
  expect(await memoryOf(several)).toEqual(figure.memory)
})

const codeOf = async (...parts: readonly BlobPart[]) => {
  const read = await memoryOf(new Blob([...parts]))
  return isMemory(read) ? "memory" : read.code
}

describe("a file without a memory says so", () => {
  const memory: FigureMemory = {
    ...{ format: "sherpa.figure", version: 1, dossier: "a", revision: 1, hash: "", seed: 1, made: "2026-04-06" },
    spec: { chart: "timeline", address: "/a/timeline", preset: "square", look: "light", language: "en" },
  }
  test.each([
    ["an empty file", "issue.notFigure", [""]],
    ["a dossier", "issue.notFigure", ['{"id":"a","svg":"<svg>"}']],
    ["a page of HTML", "issue.notFigure", ["<!doctype html><html><body>hello</body></html>"]],
    ["an HTML figure without its picture", "issue.noMemory", [`<!doctype html><head>${generator}`]],
    ["an archive of something else", "issue.notFigure", [zipSync({ "word/document.xml": utf8("<svg>") })]],
    ["an archive with another's picture", "issue.noMemory", [zipSync({ "figure.svg": utf8("<svg/>") })]],
    [
      "an archive that is cut short",
      "issue.notFigure",
      [zipSync({ "figure.svg": utf8(`<svg>${element(memoryText(memory))}</svg>`) }).slice(0, 150)],
    ],
    ["an SVG of another program", "issue.noMemory", ["<svg xmlns='http://www.w3.org/2000/svg'/>"]],
    ["an SVG with a memory that is no JSON", "issue.noMemory", [`<svg>${element("{")}</svg>`]],
    [
      "an SVG with a memory of another version",
      "issue.noMemory",
      [`<svg>${element(memoryText(memory).replace('"version":1', '"version":2'))}</svg>`],
    ],
    [
      "an SVG with a chart nobody knows",
      "issue.noMemory",
      [`<svg>${element(memoryText(memory).replace("timeline", "pie"))}</svg>`],
    ],
    ["an SVG that is cut short", "issue.noMemory", [`<svg>${element(memoryText(memory)).slice(0, 90)}`]],
    ["a PNG of another program", "issue.noMemory", [plainPng]],
    ["a PNG that is cut short", "issue.noMemory", [plainPng.subarray(0, 20)]],
    ["a PDF of another program", "issue.noMemory", ["%PDF-1.7\n%%EOF"]],
    [
      "a PDF that would unpack into gigabytes",
      "issue.noMemory",
      ["%PDF-1.7 << /Type /ObjStm >> stream\n", zlibSync(new Uint8Array(40_000_000)), "endstream"],
    ],
    ["a PDF whose memory is no base64", "issue.noMemory", [`%PDF-1.7 /${memoryInfoKey} (====)`]],
  ])("%s", async (_, code, parts) => {
    expect(await codeOf(...(parts as readonly BlobPart[]))).toBe(code) // strings and bytes
  })

  test("one that is larger than any figure is not read", async () => {
    const file = new Blob(["%PDF-", new Uint8Array(mostFigureBytes)])
    expect(await memoryOf(file)).toMatchObject({ code: "issue.tooLarge" })
  })

  test("many places that look like a memory cost little", async () => {
    const svg = `<svg>${element("x").repeat(200_000)}</svg>`
    const pdf = `%PDF-1.7 ${`/${memoryInfoKey} (`.repeat(200_000)}`
    // A step as long as the file for each of them would take minutes.
    expect([await codeOf(svg), await codeOf(pdf)]).toEqual(["issue.noMemory", "issue.noMemory"])
  }, 30_000)

  test.each(["<!---->", "<!-- -->\n", "<!-- ", " <!--a-->"])("nor does a start of many %j", async (part) => {
    // Divided in every way there is, fifty of them would take longer than anyone lives.
    expect(await codeOf(part.repeat(500), "<html")).toBe("issue.notFigure")
  })

  test("nothing that bytes can be makes the reader fail", async () => {
    const starts = fc.constantFrom(
      "<svg ",
      "%PDF-",
      "",
      "PK\u0003\u0004",
      `<svg ${memoryNamespace}">`,
      `%PDF- /${memoryInfoKey} (`,
      `%PDF- /${memoryInfoKey} <`,
    )
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array().map((bytes) => Uint8Array.of(...plainPng.subarray(0, 33), ...bytes)),
    )
    await fc.assert(
      fc.asyncProperty(starts, anything, async (start, bytes) => {
        const parts = bytes[0] === 0x89 ? [bytes] : [start, bytes]
        expect(await codeOf(...(parts as readonly BlobPart[]))).toMatch(/^issue\./) // strings and bytes
      }),
      { numRuns: 400 },
    )
  })

  test("keys that would change what all objects are do nothing", async () => {
    const text = memoryText(memory).replace(
      "{",
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    )
    const read = await memoryOf(new Blob([`<svg>${element(text)}</svg>`]))
    expect(isMemory(read) && Object.keys(read).sort()).toEqual(Object.keys(memory).sort())
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
