/** The exporters of figures, in the order in which they are offered. A new one is one file and one line here; it comes when it is first asked for. */
import type { FigureChart } from "../model/figure"
import type { FigureFormat, LazyFigureExporter } from "./figure-exporter"

const everyChart = () => true

/** All but the ZIP, which holds the others. A new format joins here. */
const formats: readonly LazyFigureExporter[] = [
  { id: "svg", suits: everyChart, load: async () => (await import("./svg")).svgExporter },
  { id: "png", suits: everyChart, load: async () => (await import("./png")).pngExporter },
  { id: "pdf", suits: everyChart, load: async () => (await import("./pdf/pdf-exporter")).pdfExporter },
  { id: "pptx", suits: everyChart, load: async () => (await import("./pptx/pptx-exporter")).pptxExporter },
  { id: "docx", suits: everyChart, load: async () => (await import("./docx/docx")).docxExporter },
  { id: "xlsx", suits: everyChart, load: async () => (await import("./xlsx/xlsx")).xlsxExporter },
  { id: "csv", suits: everyChart, load: async () => (await import("./csv")).csvExporter },
  { id: "html", suits: everyChart, load: async () => (await import("./html/html")).htmlExporter },
]

export const figureExporters: readonly LazyFigureExporter[] = [
  ...formats,
  { id: "zip", suits: everyChart, load: async () => (await import("./zip/zip")).zipExporter(formats) },
]

/** Those that can carry a chart. */
export const exportersFor = (chart: FigureChart): readonly LazyFigureExporter[] =>
  figureExporters.filter(({ suits }) => suits(chart))

export const figureExporterOf = (format: FigureFormat): LazyFigureExporter | undefined =>
  figureExporters.find(({ id }) => id === format)
