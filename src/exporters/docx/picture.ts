/** The picture in a document: SVG, its letters as outlines since Word brings no fonts of ours, and PNG for programs that read none. */
import type { Figure, Page } from "../../charts/page/figure"
import { pngExporter } from "../png"
import { svgExporter } from "../svg"

export interface Picture {
  readonly svg: Uint8Array
  readonly png: Uint8Array
}

export type Painter = (figure: Figure, page: Page, signal: AbortSignal) => Promise<Picture>

export const paintPicture: Painter = async (figure, page, signal) => {
  const alone: Figure = { ...figure, pages: [page] }
  const context = { signal, report: () => undefined }
  const svg = await svgExporter.write(alone, { ...context, options: { outlines: true } })
  const png = await pngExporter.write(alone, { ...context, options: { scale: 2 } })
  return { svg: await bytesOf(svg), png: await bytesOf(png) }
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
