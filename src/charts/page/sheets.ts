/** How each chart is put on a page: a chart joins the figures by a line here. */
import type { Words } from "../../i18n/intl"
import type { FigureChart } from "../../model/figure"
import { compareSheet } from "./compare-sheet"
import { cooccurrenceSheet } from "./cooccurrence-sheet"
import { coverageSheet } from "./coverage-sheet"
import type { Material } from "./material"
import { matrixSheet } from "./matrix-sheet"
import { networkSheet } from "./network-sheet"
import { type BoundSheet, bindSheet } from "./sheet"
import { timelineSheet } from "./timeline-sheet"

type Binder = (material: Material, words: Words) => BoundSheet

/** Of a network that is not laid out yet nothing is drawn. */
const unlaid = { x: new Float32Array(), y: new Float32Array() }

export const sheets: Readonly<Record<FigureChart, Binder>> = {
  timeline: (material, words) => bindSheet(timelineSheet, material, words),
  compare: (material, words) => bindSheet(compareSheet(material), material, words),
  network: (material, words) => bindSheet(networkSheet(material.layout ?? unlaid), material, words),
  matrix: (material, words) => bindSheet(matrixSheet, material, words),
  cooccurrence: (material, words) => bindSheet(cooccurrenceSheet, material, words),
  coverage: (material, words) => bindSheet(coverageSheet, material, words),
}
