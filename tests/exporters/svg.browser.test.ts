import { initWasm, Resvg } from "@resvg/resvg-wasm"
import resvgModule from "@resvg/resvg-wasm/index_bg.wasm?url"
import fc from "fast-check"
import { unzipSync } from "fflate"
import { beforeAll, describe, expect, test } from "vitest"
import decompress from "woff2-encoder/decompress"
import type { Figure, Page } from "../../src/charts/page/figure"
import { fromBase64 } from "../../src/exporters/base64"
import type { FormatOptions } from "../../src/exporters/figure-exporter"
import { charactersIn } from "../../src/exporters/fonts/cmap"
import { type FontPiece, fontsFor } from "../../src/exporters/fonts/fonts-for"
import { named } from "../../src/exporters/fonts/names"
import { runsOf } from "../../src/exporters/fonts/runs"
import { isInRange, readUnicodeRange } from "../../src/exporters/fonts/unicode-range"
import { memoryOf } from "../../src/exporters/memory/memory-of"
import { svgExporter } from "../../src/exporters/svg"
import { figureCharts } from "../../src/model/figure"
import type { Mark } from "../../src/scene/scene"
import { bornFigure, type FigureWish } from "../fixtures/figure"
import { foreignPixels, paintedPixels } from "../scene/pixels"

/** The first page alone, as a figure. */
function firstPage(wish: FigureWish): Figure {
  const figure = bornFigure(wish)
  return { ...figure, pages: figure.pages.slice(0, 1) }
}

const write = (figure: Figure, options: FormatOptions = {}) =>
  svgExporter.write(figure, { signal: new AbortController().signal, report: () => undefined, options })

const lossesOf = async (figure: Figure) =>
  (await svgExporter.losses(figure, new AbortController().signal)).map(({ code }) => code)

async function opened(figure: Figure, options?: FormatOptions) {
  const file = await write(figure, options)
  const text = await file.text()
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement
  expect(root.querySelector("parsererror")?.textContent).toBeUndefined()
  return { file, text, root }
}

/** The file as Chromium shows it, once the fonts within have been read, of which an image does not tell; outlines need none. */
async function inChromium(file: Blob, { outlines = false }: FormatOptions): Promise<ImageData> {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  await image.decode()
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D // a fresh canvas has one
  const draw = () => {
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, canvas.width, canvas.height)
  }
  let picture = draw()
  for (let isSettled = outlines; !isSettled; ) {
    await new Promise((resume) => setTimeout(resume, 300))
    const next = draw()
    isSettled = next.data.every((value, at) => value === picture.data[at])
    picture = next
  }
  URL.revokeObjectURL(image.src)
  return picture
}

/**
 * The file as resvg shows it. It reads no font out of a file and takes letters that the first family lacks from any font, whatever its weight: so it
 * is given the fonts under names of their own, and told which letters each is for.
 */
async function inResvg(root: Element, figure: Figure): Promise<ImageData> {
  const pieces = await fontsFor(figure.pages.map(({ scene }) => scene))
  const nameOf = (piece: FontPiece | undefined) => `Piece ${piece ? pieces.indexOf(piece) : ""}`
  for (const text of root.querySelectorAll("text")) {
    const face = text.getAttribute("font-family")?.includes("Source Serif 4") ? "serif" : "sans"
    const runs = runsOf(text.textContent, face, Number(text.getAttribute("font-weight") ?? 400), pieces)
    const spans = runs.map((run) => {
      const span = root.ownerDocument.createElementNS(root.namespaceURI, "tspan")
      span.setAttribute("font-family", nameOf(run.piece))
      span.textContent = run.text
      return span
    })
    text.replaceChildren(...spans)
  }
  const fontBuffers = pieces.map((piece) => named(piece.ttf, nameOf(piece), piece.weight))
  const picture = new Resvg(new XMLSerializer().serializeToString(root), { font: { fontBuffers } }).render()
  return new ImageData(new Uint8ClampedArray(picture.pixels), picture.width, picture.height)
}

beforeAll(() => initWasm(fetch(resvgModule)))

/** A difference of colour, of 255: each renderer shades the edges of letters in its own way. */
const seen = 64

describe("in two renderers", () => {
  const wishes: readonly FigureWish[] = [
    { chart: "timeline", language: "en", look: "light", preset: "a4-landscape" },
    { chart: "timeline", language: "ja", look: "dark", preset: "slide-16-9" },
    { chart: "network", language: "ja", look: "light", preset: "square" },
    { chart: "matrix", language: "en", look: "greyscale", preset: "letter-landscape" },
    { chart: "compare", language: "en", look: "dark", preset: "social" },
    { chart: "coverage", language: "ja", look: "light", preset: "column-174" },
  ]
  test.each(wishes)("$chart in $language, $look, is the same picture", async (wish) => {
    const figure = firstPage(wish)
    for (const options of [{}, { outlines: true }]) {
      const { file, root } = await opened(figure, options)
      const [chromium, resvg] = [await inChromium(file, options), await inResvg(root, figure)]
      const pixels = chromium.width * chromium.height
      expect(paintedPixels(chromium, seen)).toBeGreaterThan(pixels / 200)
      expect(foreignPixels(chromium, resvg, seen) / pixels).toBeLessThan(0.01)
    }
  })
})

/** Every letter of the texts, with the family and weight it asks for, is in a font of the file that answers for it. */
async function lettersWithoutFont(root: Element): Promise<readonly string[]> {
  const faces = await facesIn(root)
  return [...root.querySelectorAll("text")].flatMap((text) => {
    const families = text.closest("[font-family]")?.getAttribute("font-family") ?? ""
    const weight = text.getAttribute("font-weight") ?? "400"
    const own = faces.filter((face) => families.includes(`"${face.family}"`) && face.weight === weight)
    return [...text.textContent].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0
      return !own.some((face) => isInRange(code, face.range) && face.characters.has(code))
    })
  })
}

async function facesIn(root: Element) {
  const rules = [...(root.querySelector("style")?.textContent ?? "").matchAll(/@font-face\{([^}]*)\}/g)]
  return Promise.all(
    rules.map(async ([, rule = ""]) => {
      const part = (form: RegExp) => form.exec(rule)?.[1] ?? ""
      const bytes = fromBase64(part(/base64,([^)]*)\)/)) ?? new Uint8Array()
      return {
        family: part(/font-family:"([^"]*)"/),
        weight: part(/font-weight:(\d+)/),
        range: readUnicodeRange(part(/unicode-range:(.*)$/)),
        characters: charactersIn(await decompress(bytes)),
      }
    }),
  )
}

describe("the file", () => {
  test.each(["en", "ja"] as const)("in %s has a font for every letter, and no font without use", async (language) => {
    for (const chart of ["timeline", "network"] as const) {
      const { root } = await opened(firstPage({ chart, language, note: "Łódź, Ōsaka · 令和８年度" }))
      expect(root.querySelectorAll("text").length).toBeGreaterThan(40)
      expect(await lettersWithoutFont(root)).toEqual([])
      const letters = new Set([...root.querySelectorAll("text")].flatMap((text) => [...text.textContent]))
      for (const { characters } of await facesIn(root))
        for (const code of characters) expect(letters).toContain(String.fromCodePoint(code))
    }
  })

  test("stands alone: nothing is fetched when it is opened as a page", async () => {
    for (const options of [{}, { outlines: true }]) {
      const { file, text } = await opened(firstPage({}), options)
      expect(text).not.toMatch(
        /url\(\s*["']?(?!data:font\/woff2;base64,|#)|@import|<foreignObject|<script|<image|<use|\shref=|\son\w+=/i,
      )
      const frame = document.createElement("iframe")
      frame.src = URL.createObjectURL(file)
      await new Promise((resolve) => {
        frame.onload = resolve
        document.body.append(frame)
      })
      const shown = frame.contentWindow as Window // of our own origin
      await shown.document.fonts.ready
      const fetched = shown.performance.getEntriesByType("resource").map(({ name }) => name)
      expect(fetched.filter((name) => !name.startsWith("data:"))).toEqual([])
      expect(shown.document.documentElement.getBoundingClientRect().width).toBeGreaterThan(500)
      frame.remove()
    }
  })

  test("says what it is: title, alt text, language, maker, date, rights, and the size of its page", async () => {
    const figure = firstPage({
      language: "ja",
      preset: "a4-landscape",
      title: "題",
      altLong: "説明",
      author: "外務省",
      mark: "TLP:AMBER",
    })
    const { root } = await opened(figure)
    const said = (path: string) => root.querySelector(path)?.textContent
    expect(root.getAttribute("role")).toBe("img")
    expect(root.getAttribute("xml:lang")).toBe("ja")
    expect(said(`#${root.getAttribute("aria-labelledby")}`)).toContain("題")
    expect(said(`#${root.getAttribute("aria-describedby")}`)).toBe("説明")
    const core = Object.fromEntries(
      [...root.querySelectorAll("metadata Description > *")].map((field) => [field.localName, field.textContent]),
    )
    expect(core).toMatchObject({
      title: "題",
      creator: "外務省",
      date: "2026-04-06",
      rights: "TLP:AMBER",
      language: "ja",
      source: figure.source,
    })
    expect(Number(root.getAttribute("width"))).toBeCloseTo((297 / 25.4) * 96, -0.5)
    expect(root.querySelector("rect")?.getAttribute("width")).toBe(root.getAttribute("viewBox")?.split(" ")[2])
  })

  test("has groups with names for those who take it apart, and ids that no two elements share", async () => {
    for (const chart of figureCharts) {
      const { root } = await opened(firstPage({ chart }), { outlines: true })
      const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const label = (id: string) => root.querySelector(`[id="${id}"] > title`)?.textContent
      expect([label("head"), label("chart"), label("sources")]).toEqual(["Title", "Chart", "Sources and date"])
      expect(root.querySelectorAll("g > title").length).toBeGreaterThan(8)
      if (chart !== "timeline") continue
      expect([label("axis"), label("legend")]).toEqual(["Axis and guide lines", "Legend"])
      expect(root.querySelector("#legend > path")?.getAttribute("aria-label")).toBe("Opening and culmination")
      expect(root.querySelectorAll("#axis > path[aria-label]").length).toBeGreaterThan(5)
    }
  })

  test("remembers the figure", async () => {
    const figure = firstPage({ note: "</title> & “so”" })
    const { file } = await opened(figure)
    expect(await memoryOf(file)).toEqual(figure.memory)
  })

  test("is one a page in a ZIP where there are several, said beforehand", async () => {
    const figure = bornFigure({ chart: "matrix" })
    expect(figure.pages.length).toBeGreaterThan(1)
    expect(await lossesOf(figure)).toEqual(["issue.filePerPage"])
    const zip = await write(figure, { outlines: true })
    expect(zip.type).toBe("application/zip")
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(Object.keys(files)).toEqual(figure.pages.map((_, page) => `figure-${page + 1}.svg`))
    for (const bytes of Object.values(files)) expect(await memoryOf(new Blob([bytes]))).toEqual(figure.memory)
  })

  test("keeps what no font has as text, outlines or not, and says so beforehand", async () => {
    const figure = { ...firstPage({}), pages: [small("会談 🤝 قمة")] }
    expect(await lossesOf(figure)).toEqual(["issue.noGlyph"])
    for (const options of [{}, { outlines: true }]) {
      const { root } = await opened(figure, options)
      expect(root.querySelector("text")?.textContent).toContain("会談 🤝 قمة")
    }
  })

  test("ends where it is cancelled", async () => {
    const signal = AbortSignal.abort()
    const written = svgExporter.write(firstPage({}), { signal, report: () => undefined, options: {} })
    await expect(written).rejects.toBe(signal.reason)
  })

  test("hears between two fonts that it is cancelled, and tells how far it came", async () => {
    const cancelling = new AbortController()
    const told: number[] = []
    const report = (share: number) => {
      told.push(share)
      if (share > 0.4) setTimeout(() => cancelling.abort())
    }
    const written = svgExporter.write(firstPage({ language: "ja" }), { signal: cancelling.signal, report, options: {} })
    await expect(written).rejects.toThrow(/abort/i)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBeLessThan(0.6)
  })

  test("5,000 marks are written whole", async () => {
    const dots = Array.from({ length: 5000 }, (_, n): Mark => {
      const place = { x: 10 + (n % 100) * 9, y: 10 + Math.floor(n / 100) * 9 }
      const name = { key: `event:${n}`, label: `Event ${n}` }
      return n % 2
        ? { kind: "text", ...place, ...name, text: `事${n}`, size: 5 }
        : { kind: "circle", ...place, ...name, r: 3, fill: "ink" }
    })
    const page = { zoom: 1, scene: { width: 920, height: 470, title: "", description: "", marks: dots } }
    const { root } = await opened({ ...firstPage({}), pages: [page] })
    expect(root.querySelectorAll("circle, text").length).toBe(5000)
    expect(new Set([...root.querySelectorAll("[id]")].map(({ id }) => id)).size).toBe(
      root.querySelectorAll("[id]").length,
    )
  })
})

/** A page with one text. */
const small = (text: string): Page => ({
  zoom: 1,
  scene: {
    width: 200,
    height: 60,
    title: text,
    description: text,
    marks: [{ kind: "text", x: 8, y: 30, size: 12, text, key: text, label: text }],
  },
})

test("what people write never becomes markup, whatever they write", async () => {
  const base = firstPage({})
  const hostile = fc.oneof(
    fc.string({
      unit: fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "]]>",
        "<!--",
        "\u0000",
        "\u001b",
        "\ud800",
        "\uffff",
        "a",
        "</title><script>alert(1)</script>",
        " onload=alert(1) ",
      ),
    }),
    fc.string({ unit: "binary", maxLength: 8 }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (name, alt) => {
      const spec = { ...base.spec, author: name, mark: undefined }
      const memory = { ...base.memory, spec }
      const { file, root } = await opened({
        ...base,
        spec,
        title: name,
        altLong: alt,
        source: name,
        memory,
        pages: [small(name)],
      })
      const tags = new Set([...root.querySelectorAll("*")].map(({ localName }) => localName))
      for (const tag of tags) expect(known).toContain(tag)
      for (const element of root.querySelectorAll("*"))
        for (const { name: attribute } of element.attributes) expect(attribute).not.toMatch(/^on|href/i)
      expect(await memoryOf(file)).toMatchObject({ dossier: base.memory.dossier })
    }),
    { numRuns: 40 },
  )
})

const known = [
  "svg",
  "title",
  "desc",
  "metadata",
  "RDF",
  "Description",
  "creator",
  "date",
  "description",
  "source",
  "language",
  "format",
  "rights",
  "figure",
  "style",
  "rect",
  "g",
  "text",
]
