import { wrap } from "comlink"
import * as v from "valibot"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Figure } from "../../src/charts/page/figure"
import { makeFigure } from "../../src/engine/make-figure"
import type { FigureExporter, FigureFormat, LazyFigureExporter } from "../../src/exporters/figure-exporter"
import { figureFormats } from "../../src/exporters/figure-exporter"
import { figureExporters } from "../../src/exporters/figures"
import { wordsFor } from "../../src/i18n/intl"
import { loadMessages } from "../../src/i18n/messages"
import { defaultView } from "../../src/model/address"
import { viewToText } from "../../src/model/address-text"
import { dayOfIso } from "../../src/model/edtf"
import { type FigureChart, type FigureSpec, figureCharts, figureMemorySchema } from "../../src/model/figure"
import type { Compare } from "../../src/model/view"
import { viewOf } from "../../src/views/export/wish"
import { fetchBornCase } from "../fixtures/BornCase"
import { shelfOf } from "../fixtures/shelf"
import type { ExportersWorker } from "./exporters-worker"

const languages = ["en", "ja"] as const
const faces = languages.flatMap((language) => (["light", "dark"] as const).map((look) => ({ language, look })))

const worker = new Worker(new URL("./exporters-worker.ts", import.meta.url), { type: "module" })
const remote = wrap<ExportersWorker>(worker)
let shelf: ReturnType<typeof shelfOf>
beforeAll(async () => {
  const dossier = await fetchBornCase()
  shelf = shelfOf(dossier)
  await Promise.all([remote.open(dossier), ...languages.map(loadMessages)])
})
afterAll(() => worker.terminate())

const before: Compare = {
  mode: "overlaid",
  window: [dayOfIso("2025-11-01"), dayOfIso("2026-01-21")],
  filters: {},
  chain: undefined,
  search: "",
}

function specOf(chart: FigureChart, face: Pick<FigureSpec, "language" | "look">): FigureSpec {
  const view = viewOf({ ...defaultView("road-to-the-summit"), compare: before }, chart)
  return { chart, ...face, address: viewToText(view), preset: "slide-16-9" }
}
const plain = { language: "en", look: "light" } as const

const making = { madeOn: dayOfIso("2026-04-06"), signal: new AbortController().signal, hasTables: true }
const figures = new Map<string, Promise<Figure>>()
function figureOf(spec: FigureSpec): Promise<Figure> {
  const key = JSON.stringify(spec)
  const figure = figures.get(key) ?? makeFigure(shelf, spec, making)
  figures.set(key, figure)
  return figure
}

/** How a file of each format begins, byte by byte a letter. */
const starts: Readonly<Record<FigureFormat, string>> = {
  svg: "<?xml",
  png: "\u0089PNG\r\n\u001a\n",
  pdf: "%PDF-1.",
  pptx: "PK\u0003\u0004",
  docx: "PK\u0003\u0004",
  xlsx: "PK\u0003\u0004",
  csv: "",
  html: "<!doctype html>",
  zip: "PK\u0003\u0004",
}

/** Of several pages where a file holds one, as the archive they are in. */
const startOf = (id: FigureFormat, file: Blob) => (file.type === "application/zip" ? starts.zip : starts[id])

async function lettersOf(file: Blob): Promise<string> {
  return Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("")
}

test("the exporters stand in the order in which they are offered, each once", () => {
  const ids = figureExporters.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).toEqual(figureFormats.filter((format) => ids.includes(format)))
})

test.each(figureCharts)("a figure of %s is made whole: pages, words, data, memory", async (chart) => {
  const figure = await figureOf(specOf(chart, plain))
  expect(figure.pages.length).toBeGreaterThan(0)
  for (const { scene } of figure.pages) expect(scene.marks.length).toBeGreaterThan(2)
  for (const text of [figure.title, figure.subtitle, figure.altShort, figure.altLong, figure.source])
    expect(text).not.toBe("")
  expect(figure.tables[0]?.rows.length).toBeGreaterThan(0)
  expect(v.parse(figureMemorySchema, JSON.parse(JSON.stringify(figure.memory)))).toEqual(figure.memory)
})

describe.each(figureExporters.map((lazy): [FigureFormat, LazyFigureExporter] => [lazy.id, lazy]))("%s", (id, lazy) => {
  let exporter: FigureExporter
  beforeAll(async () => {
    exporter = await lazy.load()
  })

  test("is what the list says, with a name in both languages, an ending and a media type", () => {
    expect(exporter.id).toBe(id)
    for (const language of languages) expect(wordsFor(language).sayIfKnown(`export.format.${id}`, "")).not.toBe("")
    expect(lazy.extension).toMatch(/^\.[a-z]+$/)
    expect(lazy.type).toMatch(/^[a-z]+\/[\w.+-]+/)
  })

  describe.each(figureCharts.filter(lazy.suits))("of %s", (chart) => {
    test.each(faces)(
      "in $language, $look, tells in words what it cannot carry, and is a file of its kind",
      async (face) => {
        const spec = specOf(chart, face)
        for (const { code, values } of await exporter.losses(await figureOf(spec), making.signal)) {
          for (const language of languages) {
            const said = wordsFor(language).sayIfKnown(code, "", values)
            expect(said, code).not.toBe("")
            expect(said, code).not.toMatch(/[{}]|undefined|NaN/)
          }
        }
        const file = await remote.write(spec, id)
        expect(file.size).toBeGreaterThan(200)
        expect([lazy.type, "application/zip"]).toContain(file.type.replace(/;.*/, ""))
        expect((await lettersOf(file.slice(0, 40))).toLowerCase()).toContain(startOf(id, file).toLowerCase())
      },
      30_000,
    )
  })

  test("is the same file for the same figure", async () => {
    const spec = specOf("timeline", { language: "ja", look: "light" })
    const [one, other] = [await remote.write(spec, id), await remote.write(spec, id)]
    expect((await lettersOf(one)) === (await lettersOf(other))).toBe(true)
  }, 30_000)

  test.each([0, 0.01])(
    "is not written once it is cancelled, at %s of the way",
    async (at) => {
      expect(await remote.cancel(specOf("timeline", plain), id, at)).toBe("AbortError")
    },
    30_000,
  )
})
