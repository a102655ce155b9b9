/** A figure as SVG: a picture that any browser and drawing program opens, alone, with its fonts in it or its letters as outlines. */
import type { Figure, Page } from "../charts/page/figure"
import { wordsFor } from "../i18n/intl"
import { toSvg } from "../scene/svg"
import { looks } from "../scene/theme"
import { cleanFigure } from "./clean-figure"
import type { FigureContext, FigureExporter } from "./figure-exporter"
import { fontsFor } from "./fonts/fonts-for"
import { glyphLosses } from "./fonts/missing-glyphs"
import { outlinesWith } from "./fonts/outline"
import { fontStyle } from "./svg/font-style"
import { metadataOf } from "./svg/metadata"
import { namer, withParts } from "./svg/parts"
import { pagesLoss, zippedPages } from "./zipped-pages"

const type = "image/svg+xml"

export const svgExporter: FigureExporter = {
  id: "svg",
  losses: async (figure, signal) => [...pagesLoss(figure), ...(await glyphLosses(figure, signal))],
  async write(given, context) {
    const figure = cleanFigure(given)
    const files: Blob[] = []
    for (const page of figure.pages) {
      const report = (share: number) => context.report((files.length + share) / figure.pages.length)
      files.push(new Blob([await svgOf(figure, page, { ...context, report })], { type }))
      context.report(files.length / figure.pages.length)
    }
    return zippedPages(files, "svg")
  },
}

/** One page as the text of an SVG file. */
async function svgOf(figure: Figure, { scene, zoom }: Page, context: FigureContext): Promise<string> {
  const { signal, options } = context
  const { spec } = figure
  const words = wordsFor(spec.language)
  const pieces = await fontsFor([scene], { signal })
  const letters = options.outlines
    ? { glyphs: await outlinesWith(pieces) }
    : { style: await fontStyle(pieces, context) }
  const described = { ...withParts(scene), description: figure.altLong }
  const text = toSvg(described, looks[spec.look], {
    zoom,
    language: spec.language,
    metadata: metadataOf(figure),
    names: namer(words),
    ...letters,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}
