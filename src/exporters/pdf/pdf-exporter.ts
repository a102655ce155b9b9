/** A figure as a PDF: vectors and searchable text in the figure's own fonts, tagged for screen readers, one page a page. */
import { looks } from "../../scene/theme"
import { cleanText } from "../clean-text"
import type { FigureExporter } from "../figure-exporter"
import { fontsFor } from "../fonts/fonts-for"
import { missingGlyphs } from "../fonts/missing-glyphs"
import { pause } from "../pause"
import { drawPage } from "./draw-page"
import { openDocument, pdfType } from "./open-document"
import { typefaces } from "./typefaces"

/** Of the work, what the fonts take. */
const shareOfFonts = 0.6
/** As many characters as are named; the rest is counted. */
const mostNamed = 12

export const pdfExporter: FigureExporter = {
  id: "pdf",
  title: "export.format.pdf",
  extension: ".pdf",
  type: pdfType,

  losses({ pages }) {
    const missing = missingGlyphs(pages.map(({ scene }) => scene))
    if (missing.length === 0) return []
    const values = { n: missing.length, characters: missing.slice(0, mostNamed).join(" ") }
    return [{ severity: "warning", where: {}, code: "issue.boxedGlyph", values }]
  },

  async write(figure, { signal, report }) {
    signal.throwIfAborted()
    const scenes = figure.pages.map(({ scene }) => scene)
    const pieces = await fontsFor(scenes, { signal })
    report(shareOfFonts)
    const { pdf, close } = openDocument(figure)
    const document = pdf.struct("Document")
    pdf.addStructure(document)
    const drawing = { pdf, figure, document, theme: looks[figure.spec.look], states: new Map() }
    const faces = typefaces(pdf, pieces)
    for (const [number, { title }] of scenes.entries()) {
      await pause(signal)
      drawPage({ ...drawing, faces }, number)
      if (scenes.length > 1) pdf.outline.addItem(cleanText(title))
      report(shareOfFonts + ((1 - shareOfFonts) * (number + 1)) / (scenes.length + 1))
    }
    document.end()
    const file = await close()
    signal.throwIfAborted()
    report(1)
    return file
  },
}
