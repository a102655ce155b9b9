/** The chart of a page by itself: in a document title, note and sources are text about the picture, not in it. */
import type { Page } from "../../charts/page/figure"

export interface ChartPage {
  readonly page: Page
  /** px of the paper that the picture leaves free at either side. */
  readonly inset: number
}

/** The last two groups of a page are its chart and its foot (charts/page/lay-pages); a page of another make stays whole. */
export function chartPage(page: Page): ChartPage {
  const { scene, zoom } = page
  const [chart, foot] = scene.marks.filter((mark) => mark.kind === "group").slice(-2)
  if (!chart || !foot || foot.y <= chart.y) return { page, inset: 0 }
  const cut = { ...scene, height: foot.y - chart.y, marks: [{ ...chart, y: 0 }] }
  return { page: { scene: cut, zoom }, inset: chart.x * zoom }
}
