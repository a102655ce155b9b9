/** The PDF is the picture that the SVG is: Poppler's page beside what Chromium shows. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium } from "playwright"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { chromiumFlags, findChromium } from "../../scripts/find-chromium.mjs"
import type { Figure } from "../../src/charts/page/figure"
import { pdfExporter } from "../../src/exporters/pdf/pdf-exporter"
import { svgExporter } from "../../src/exporters/svg"
import { serveFilesFromDisk } from "../fixtures/disk-files"
import { bornFigure, type FigureWish } from "../fixtures/figure"
import { pngPixels } from "../fixtures/png-pixels"
import { lacks, runTool, withFolderOf } from "../fixtures/tools"
import { foreignPixels, type Picture, paintedPixels } from "../scene/differences"

serveFilesFromDisk()

const wishes: readonly FigureWish[] = [
  { chart: "timeline", language: "en", look: "light", preset: "slide-16-9" },
  { chart: "timeline", language: "ja", look: "dark", preset: "social", title: "会談 Café 𠮷野\u202f氏" },
]
/** A difference of colour, of 255: each renderer shades the edges of letters in its own way. */
const seen = 64

describe.skipIf(lacks("pdftoppm"))("Chromium's SVG and Poppler's PDF", () => {
  let browser: Browser
  beforeAll(async () => {
    const executablePath = await findChromium()
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags })
  }, 60_000)
  afterAll(() => browser.close())

  test.each(wishes)(
    "are one picture: $chart in $language, $look",
    async (wish) => {
      const whole = bornFigure(wish)
      const figure: Figure = { ...whole, pages: whole.pages.slice(0, 1) }
      const context = { signal: new AbortController().signal, report: () => undefined, options: {} }
      const [svg, pdf] = await Promise.all([svgExporter.write(figure, context), pdfExporter.write(figure, context)])
      const [shown, printed] = await withFolderOf(async (folder): Promise<readonly [Picture, Picture]> => {
        writeFileSync(join(folder, "figure.svg"), new Uint8Array(await svg.arrayBuffer()))
        writeFileSync(join(folder, "figure.pdf"), new Uint8Array(await pdf.arrayBuffer()))
        runTool("pdftoppm", ["-r", "96", "-png", "-singlefile", join(folder, "figure.pdf"), join(folder, "figure")])
        return [await inChromium(join(folder, "figure.svg")), pngPixels(readFileSync(join(folder, "figure.png")))]
      })
      const pixels = shown.width * shown.height
      expect(paintedPixels(shown, seen)).toBeGreaterThan(pixels / 200)
      expect(foreignPixels(shown, printed, seen) / pixels).toBeLessThan(0.01)
    },
    60_000,
  )

  async function inChromium(path: string): Promise<Picture> {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(path).href)
    const size = await page.evaluate(async () => {
      await Promise.all(Array.from(document.fonts, (font) => font.load()))
      const { width, height } = document.documentElement.getBoundingClientRect()
      return { width: Math.round(width), height: Math.round(height) }
    })
    await page.setViewportSize(size)
    const picture = pngPixels(await page.screenshot())
    await page.close()
    return picture
  }
})
