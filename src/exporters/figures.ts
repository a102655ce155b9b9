/** The exporters of figures. A new one is one file, one line here and one in `formats.ts`; it comes when it is first asked for. Runs in the worker. */
import type { FigureExporter, FigureFormat, LazyFigureExporter } from "./figure-exporter"
import { formatInfos } from "./formats"

/** The ZIP holds the others. */
const load: Readonly<Record<FigureFormat, () => Promise<FigureExporter>>> = {
  svg: async () => (await import("./svg")).svgExporter,
  png: async () => (await import("./png")).pngExporter,
  pdf: async () => (await import("./pdf/pdf-exporter")).pdfExporter,
  pptx: async () => (await import("./pptx/pptx-exporter")).pptxExporter,
  docx: async () => (await import("./docx/docx")).docxExporter,
  xlsx: async () => (await import("./xlsx/xlsx")).xlsxExporter,
  csv: async () => (await import("./csv")).csvExporter,
  html: async () => (await import("./html/html")).htmlExporter,
  zip: async () => (await import("./zip/zip")).zipExporter(figureExporters.filter(({ id }) => id !== "zip")),
}

export const figureExporters: readonly LazyFigureExporter[] = formatInfos.map((info) => ({
  ...info,
  load: load[info.id],
}))

export const figureExporterOf = (format: FigureFormat): LazyFigureExporter | undefined =>
  figureExporters.find(({ id }) => id === format)
