import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { initWasm, Resvg } from "@resvg/resvg-wasm"
import { beforeAll, describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { pdfExporter } from "../../../src/exporters/pdf/pdf-exporter"
import { svgExporter } from "../../../src/exporters/svg"
import type { Mark } from "../../../src/scene/scene"
import { serveFilesFromDisk } from "../../fixtures/disk-files"
import { bornFigure, type FigureWish } from "../../fixtures/figure"
import { lacks, runTool, withFolder } from "../../fixtures/tools"
import { foreignPixels, type Picture, paintedPixels } from "../../scene/differences"

serveFilesFromDisk()
beforeAll(() => initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"))))

const context = (outlines: boolean) => ({
  ...{ signal: new AbortController().signal, report: () => undefined },
  options: { outlines },
})

/** The SVG as resvg shows it, its letters as outlines. */
async function svgPicture(figure: Figure): Promise<Picture> {
  const file = await svgExporter.write(figure, context(true))
  const { width, height, pixels } = new Resvg(await file.text()).render()
  return { width, height, data: new Uint8ClampedArray(pixels) }
}

/** The PDF's first page as Poppler shows it, a px a px. */
async function pdfPicture(figure: Figure): Promise<Picture> {
  const file = await pdfExporter.write(figure, context(false))
  const bytes = new Uint8Array(await file.arrayBuffer())
  return withFolder((folder) => {
    writeFileSync(join(folder, "figure.pdf"), bytes)
    const said = runTool("pdftoppm", ["-r", "96", "-singlefile", join(folder, "figure.pdf"), join(folder, "page")])
    expect(said).toBe("")
    return pictureOf(readFileSync(join(folder, "page.ppm")))
  })
}

/** A picture as PPM writes it: `P6`, width, height and 255, then three bytes a px. */
function pictureOf(ppm: Uint8Array): Picture {
  const [head = "", width = 0, height = 0] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder("latin1").decode(ppm.subarray(0, 64))) ?? []
  const [columns, rows] = [Number(width), Number(height)]
  const data = new Uint8ClampedArray(4 * columns * rows).fill(255)
  for (let px = 0; px < columns * rows; px += 1)
    for (let part = 0; part < 3; part += 1) data[4 * px + part] = ppm[head.length + 3 * px + part] ?? 0
  return { width: columns, height: rows, data }
}

/** The first page alone. */
function firstPage(wish: FigureWish): Figure {
  const figure = bornFigure(wish)
  return { ...figure, pages: figure.pages.slice(0, 1) }
}

async function expectSame(figure: Figure, share: number): Promise<void> {
  const [svg, pdf] = [await svgPicture(figure), await pdfPicture(figure)]
  expect([pdf.width, pdf.height]).toEqual([svg.width, svg.height])
  const pixels = svg.width * svg.height
  expect(paintedPixels(svg, 40)).toBeGreaterThan(pixels / 200)
  expect(foreignPixels(svg, pdf, 64) / pixels).toBeLessThan(share)
}

describe.skipIf(lacks("pdftoppm"))("as Poppler paints it", { timeout: 60_000 }, () => {
  test.each<FigureWish>([
    { chart: "timeline", language: "en", look: "light", preset: "slide-16-9" },
    { chart: "timeline", language: "ja", look: "dark", preset: "a4-portrait", mark: "TLP:RED" },
    { chart: "network", language: "en", look: "greyscale", preset: "square" },
    { chart: "matrix", language: "ja", look: "light", preset: "letter-landscape" },
    { chart: "compare", language: "en", look: "dark", preset: "social" },
  ])("$chart in $language, $look, is the picture that the SVG is", async (wish) => {
    await expectSame(firstPage(wish), 0.005)
  })

  test("soft ends, dashes, clips, turns, halos and opacity are where the SVG has them", async () => {
    const figure = firstPage({ preset: "square" })
    const page = figure.pages[0]! // every figure has one
    const marks: readonly Mark[] = [
      { kind: "rect", x: 40, y: 40, width: 500, height: 80, fill: "accent", fade: [200, 100] },
      {
        kind: "rect",
        x: 40,
        y: 140,
        width: 300,
        height: 60,
        radius: 30,
        fill: "family-2",
        stroke: "ink",
        strokeWidth: 6,
        fade: [0, 300],
      },
      {
        kind: "rect",
        x: 380,
        y: 140,
        width: 200,
        height: 60,
        radius: 12,
        stroke: "ink",
        strokeWidth: 8,
        dash: [20, 10],
        opacity: 0.5,
      },
      { kind: "circle", x: 120, y: 300, r: 70, fill: "family-4", stroke: "ink", strokeWidth: 10 },
      { kind: "line", x1: 220, y1: 240, x2: 420, y2: 360, stroke: "pressure", strokeWidth: 12, dash: [30] },
      { kind: "path", d: "M450 260q60-60 120 0t60 90A40 40 0 0 1 480 360z", fill: "cooperation" },
      {
        kind: "group",
        x: 60,
        y: 420,
        clip: { width: 200, height: 120 },
        marks: [
          { kind: "circle", x: 0, y: 0, r: 160, fill: "family-0" },
          { kind: "rect", x: 100, y: 60, width: 400, height: 400, fill: "accent", opacity: 0.5 },
        ],
      },
      { kind: "rect", x: 300, y: 400, width: 300, height: 160, fill: "family-6" },
      { kind: "text", x: 330, y: 520, text: "Turned 首脳", size: 40, rotate: -20, halo: 8, weight: 600, fill: "ink" },
      {
        kind: "text",
        x: 600,
        y: 640,
        text: "At its end",
        size: 60,
        anchor: "end",
        face: "serif",
        weight: 700,
        strike: true,
      },
      { kind: "text", x: 180, y: 640, text: "AVATAR 高市", size: 40, anchor: "middle", opacity: 0.5 },
    ]
    await expectSame({ ...figure, pages: [{ ...page, scene: { ...page.scene, marks } }] }, 0.004)
  })
})
