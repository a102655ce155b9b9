/** A figure as a PDF: vectors and searchable text in the figure's own fonts, tagged for screen readers, one page a page. */
import type { FigureExporter } from "../figure-exporter"
import { missingGlyphs } from "../fonts/missing-glyphs"

/** As many characters as are named; the rest is counted. */
const mostNamed = 12

export const pdfExporter: FigureExporter = {
  id: "pdf",
  title: "export.format.pdf",
  extension: ".pdf",
  type: "application/pdf",

  losses({ pages }) {
    const missing = missingGlyphs(pages.map(({ scene }) => scene))
    if (missing.length === 0) return []
    const characters = missing.slice(0, mostNamed).join(" ")
    return [{ severity: "warning", where: {}, code: "issue.boxedGlyph", values: { n: missing.length, characters } }]
  },

  async write(figure, context) {
    context.signal.throwIfAborted()
    const { writePdf } = await import("./write-pdf")
    return writePdf(figure, context)
  },
}
