/** How each chart is put on a page: a chart joins the figures by a line here. */
import type { Words } from "../../i18n/intl"
import type { FigureChart } from "../../model/figure"
import type { Material } from "./material"
import { type BoundSheet, bindSheet } from "./sheet"
import { timelineSheet } from "./timeline-sheet"

type Binder = (material: Material, words: Words) => BoundSheet

export const sheets: Readonly<Record<FigureChart, Binder>> = {
  timeline: (material, words) => bindSheet(timelineSheet, material, words),
  compare: (material, words) => bindSheet(timelineSheet, material, words),
  network: (material, words) => bindSheet(timelineSheet, material, words),
  matrix: (material, words) => bindSheet(timelineSheet, material, words),
  cooccurrence: (material, words) => bindSheet(timelineSheet, material, words),
  coverage: (material, words) => bindSheet(timelineSheet, material, words),
}
