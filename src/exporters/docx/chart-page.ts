/** The chart of a page by itself: in a document title, note and sources are text about the picture, not in it. */
import type { Page } from "../../charts/page/figure"
import { lowest } from "./lowest"

export interface ChartPage {
  readonly page: Page
  /** px of the paper that the picture leaves free at either side. */
  readonly inset: number
}

/** px of a scene. */
const widestInset = 36
/** px of a scene beneath the lowest mark; what is free below is not part of the picture. */
const edge = 6

/** The last two groups of a page are its chart and its foot (charts/page/lay-pages); a page of another make stays whole. */
export function chartPage(page: Page): ChartPage {
  const { scene, zoom } = page
  const [chart, foot] = scene.marks.filter((mark) => mark.kind === "group").slice(-2)
  if (!chart || !foot || foot.y <= chart.y) return { page, inset: 0 }
  const marks = [{ ...chart, y: 0 }]
  const drawn = lowest(marks) + edge
  const cut = { ...scene, height: Math.max(1, Math.min(drawn, foot.y - chart.y)), marks }
  // The title begins where the words of the page do; a chart may reach beyond them.
  const title = scene.marks.find((mark) => mark.kind === "text" && (mark.anchor ?? "start") === "start")
  const inset = title?.kind === "text" ? Math.min(title.x, widestInset) : chart.x
  return { page: { scene: cut, zoom }, inset: Math.max(0, inset) * zoom }
}
