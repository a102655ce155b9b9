/** A file a page: one page is the file itself, several are a ZIP of files numbered in order. */
import type { Zippable } from "fflate"
import type { Figure } from "../charts/page/figure"
import type { Issue } from "../model/issue"

/** The pages are packed as they are; PNG does not pack further, and SVG does. */
const levels = { svg: 6, png: 0 } as const

export async function zippedPages(pages: readonly Blob[], ending: "svg" | "png"): Promise<Blob> {
  const [only] = pages
  if (pages.length === 1 && only) return only
  const { zipSync } = await import("fflate")
  const files: Zippable = {}
  const digits = String(pages.length).length
  for (const [page, blob] of pages.entries()) {
    const bytes = new Uint8Array(await blob.arrayBuffer())
    files[`figure-${String(page + 1).padStart(digits, "0")}.${ending}`] = [
      bytes,
      { level: levels[ending], mtime: earliest },
    ]
  }
  return new Blob([zipSync(files)], { type: "application/zip" })
}

/** The first day a ZIP can write: the figure says itself when it was made, and the same figure gives the same file. */
const earliest = "1980-01-02T00:00:00"

/** What is to be told beforehand of a figure of several pages. */
export function pagesLoss({ pages }: Pick<Figure, "pages">): readonly Issue[] {
  if (pages.length < 2) return []
  return [{ severity: "warning", where: {}, code: "issue.filePerPage", values: { n: pages.length } }]
}
