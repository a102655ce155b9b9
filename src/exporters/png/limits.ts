/** How large a picture may be: what browsers give for a canvas, and what a machine bears. */
import type { Page } from "../../charts/page/figure"
import type { Issue } from "../../model/issue"

/** px of a side, in Chromium and Firefox. */
const mostSide = 16_384
/** px in all: half a gigabyte while it is painted. */
const mostArea = 2 ** 27
const scales = [1, 2, 4] as const

/** Whole device pixels of a page. */
export function pixelsOf({ scene, zoom }: Page, scale: number): { readonly width: number; readonly height: number } {
  const whole = (length: number) => Math.max(1, Math.round(length * zoom * scale))
  return { width: whole(scene.width), height: whole(scene.height) }
}

/** Why a page cannot be painted at this scale; undefined where it can. */
export function tooLarge(page: Page, scale: number): Issue | undefined {
  const { width, height } = pixelsOf(page, scale)
  if (Math.max(width, height) <= mostSide && width * height <= mostArea) return undefined
  return { severity: "error", where: {}, code: "issue.pngTooLarge", values: { width, height, scale, most: mostSide } }
}

/** The smallest scale at which a page is too large, told before one is chosen. */
export function scalesTooLarge(pages: readonly Page[]): readonly Issue[] {
  for (const scale of scales) {
    const issue = pages.map((page) => tooLarge(page, scale)).find((found) => found !== undefined)
    if (issue) return [{ ...issue, severity: "warning" }]
  }
  return []
}
