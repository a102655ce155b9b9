/** What every exporter of figures is: a figure becomes a file; what the format cannot carry is told beforehand. Runs in the worker. */
import type { Figure } from "../charts/page/figure"
import type { FigureChart } from "../model/figure"
import type { Issue } from "../model/issue"

export const figureFormats = ["svg", "png", "pdf", "pptx", "docx", "xlsx", "csv", "html", "zip"] as const
export type FigureFormat = (typeof figureFormats)[number]

/** What a format leaves to choose. */
export interface FormatOptions {
  /** SVG: glyphs as outlines in place of embedded fonts. */
  readonly outlines?: boolean
  /** PNG: device pixels a px; 1, 2 or 4. */
  readonly scale?: number
  /** CSV: a byte order mark, as Japanese Excel wants it. */
  readonly bom?: boolean
  /** Only this page, counted from 0; exporters are given no other. */
  readonly page?: number
}

export interface FigureContext {
  readonly signal: AbortSignal
  /** Share of the file that is written, 0 to 1. */
  readonly report: (share: number) => void
  readonly options: FormatOptions
}

export interface FigureExporter {
  readonly id: FigureFormat
  /** What of this figure the format cannot carry; asked before anything is written. Throws the signal's reason where nobody wants to know any more. */
  losses(figure: Pick<Figure, "spec" | "pages" | "tables">, signal: AbortSignal): Promise<readonly Issue[]>
  write(figure: Figure, context: FigureContext): Promise<Blob>
}

/** What is known of a format before what writes it is fetched. */
export interface FormatInfo {
  readonly id: FigureFormat
  /** Ending of the file's name, with the dot. */
  readonly extension: string
  /** Media type. */
  readonly type: string
  /** The data behind the figure goes into the file, for which every record in view is read. */
  readonly hasData: boolean
  readonly suits: (chart: FigureChart) => boolean
}

/** A figure exporter and its libraries come when they are first asked for. */
export interface LazyFigureExporter extends FormatInfo {
  load(): Promise<FigureExporter>
}
