/** A figure as PNG: its pages painted in the worker with the app's own fonts, at a resolution that is written in, with what the figure says and remembers. */
import type { Figure, Page } from "../charts/page/figure"
import { paintCanvas } from "../scene/canvas"
import { looks } from "../scene/theme"
import { cleanFigure } from "./clean-figure"
import type { FigureExporter } from "./figure-exporter"
import { glyphLosses } from "./fonts/missing-glyphs"
import { loadFonts } from "./fonts/painted-fonts"
import { memoryText } from "./memory/memory-text"
import { memoryKeyword } from "./memory/scan"
import { pause } from "./pause"
import { resolutionChunk, textChunk, withChunks } from "./png/chunks"
import { pixelsOf, scalesTooLarge, tooLarge } from "./png/limits"
import { RefusedFigure } from "./refused-figure"
import { pagesLoss, zippedPages } from "./zipped-pages"

const pxPerInch = 96

export const pngExporter: FigureExporter = {
  id: "png",
  losses: async (figure, signal) => [
    { severity: "warning", where: {}, code: "issue.pngFlat", values: {} },
    ...pagesLoss(figure),
    ...scalesTooLarge(figure.pages),
    ...(await glyphLosses(figure, signal, "issue.paintedGlyph")),
  ],
  async write(given, { signal, report, options }) {
    const figure = cleanFigure(given)
    const scale = options.scale ?? 1
    const issue = figure.pages.map((page) => tooLarge(page, scale)).find((found) => found !== undefined)
    if (issue) throw new RefusedFigure(issue)
    await loadFonts(figure.pages.map(({ scene }) => scene))
    const files: Blob[] = []
    for (const page of figure.pages) {
      await pause(signal)
      files.push(await pngOf(figure, page, scale))
      report(files.length / figure.pages.length)
    }
    return zippedPages(files, "png")
  },
}

async function pngOf(figure: Figure, page: Page, scale: number): Promise<Blob> {
  const { width, height } = pixelsOf(page, scale)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext("2d", { alpha: false })
  // A browser without room for a canvas gives no context, and then no picture.
  if (!context) throw new RangeError("Canvas allocation failed")
  paintCanvas(page.scene, context, looks[figure.spec.look], page.zoom * scale)
  const picture = await canvas.convertToBlob({ type: "image/png" })
  const bytes = new Uint8Array(await picture.arrayBuffer())
  return withChunks(bytes, [resolutionChunk(pxPerInch * scale), ...textsOf(figure, page).map(said)])
  function said([keyword, text]: readonly [string, string]) {
    return textChunk({ keyword, text }, figure.spec.language)
  }
}

/** Keywords as the PNG standard has them where it has one. */
function textsOf({ spec, altLong, source, memory }: Figure, { scene }: Page): readonly (readonly [string, string])[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ["Title", scene.title],
    ["Author", spec.author],
    ["Description", altLong],
    ["Source", source],
    ["Creation Time", memory.made],
    ["Software", "Sherpa"],
    ["Disclaimer", spec.mark],
    [memoryKeyword, memoryText(memory)],
  ]
  return texts.flatMap(([keyword, text]) => (text ? [[keyword, text] as const] : []))
}
