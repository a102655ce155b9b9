/** A figure as a PDF: vectors and searchable text in the figure's own fonts, tagged for screen readers, one page a page. */
import type { FigureExporter } from "../figure-exporter"
import { glyphLosses } from "../fonts/missing-glyphs"

export const pdfExporter: FigureExporter = {
  id: "pdf",
  losses: (figure, signal) => glyphLosses(figure, signal, "issue.boxedGlyph"),
  async write(figure, context) {
    context.signal.throwIfAborted()
    const { writePdf } = await import("./write-pdf")
    return writePdf(figure, context)
  },
}
