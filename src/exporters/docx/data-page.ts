/** A page after the sources: the numbers of the chart as bars that can be edited, with their workbook, under a caption of their own. */
import type { Figure } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { looks, officeFonts } from "../../scene/theme"
import { type ChartData, chartDataOf, saidOf } from "../ooxml/chart-data"
import { chartParts, chartPath, manyBars } from "../ooxml/chart-parts"
import { chartWorkbook } from "../ooxml/chart-workbook"
import type { Part, Reference } from "../ooxml/package"
import { element } from "../ooxml/xml"
import { caption, captionText } from "./caption"
import { chartDrawing } from "./drawing"
import { paragraph, run } from "./paragraph"
import { margin, roomUnder, type Said, type Sheet } from "./sheet"

export interface DataPage {
  readonly paragraphs: readonly string[]
  readonly references: readonly Reference[]
}

const folder = "word"
const chartId = "rIdChart"
/** Hundredths of a point. */
const letterSize = { few: 900, many: 800 } as const
/** px of a bar, of the gap between the bars of two rows, and of the legend with its margins. */
const heights = { bar: 15, gap: 9, legend: 60 } as const

/** `number`: of the drawing, after those of the pages. Nothing where no numbers map onto bars. */
export function dataPage(figure: Figure, sheet: Sheet, number: number, words: Words): DataPage {
  const data = chartDataOf(figure)
  if (!data) return { paragraphs: [], references: [] }
  const name = words.say("figure.part.data")
  const measures = data.series.map((series) => series.name).join(" / ")
  const title = words.say("figure.part.said", { name: words.say(`export.chart.${figure.spec.chart}`), texts: measures })
  const notes = [figure.subtitle, figure.source].map((text): Said => ({ style: "FigureNote", text }))
  const around: readonly Said[] = [
    { style: "Heading2", text: name },
    { style: "Caption", text: captionText(2, title, words) },
    ...notes,
  ]
  const height = Math.min(heightOf(data), roomUnder(sheet, around))
  const size = { width: sheet.width - 2 * margin, height }
  const chart = chartDrawing({ number, name, description: saidOf(data, words), size, chart: chartId })
  return {
    paragraphs: [
      paragraph("Heading2", [run(name)], element("w:pageBreakBefore")),
      paragraph("Picture", [chart]),
      caption(2, title, words),
      ...notes.map(({ style, text }) => paragraph(style, [run(text)])),
    ],
    references: [{ id: chartId, type: "chart", target: chartPath(folder) }],
  }
}

const heightOf = ({ categories, series }: ChartData) =>
  heights.legend + categories.length * (series.length * heights.bar + heights.gap)

/** The chart itself: on the white of the paper, whatever the figure's look. */
export async function dataPageParts(figure: Figure, signal: AbortSignal): Promise<readonly Part[]> {
  const data = chartDataOf(figure)
  if (!data) return []
  const { language, look } = figure.spec
  return chartParts({
    ...{ data, folder, workbook: await chartWorkbook(data, language, signal) },
    theme: looks[look === "dark" ? "light" : look],
    language: language === "ja" ? "ja-JP" : "en-GB",
    faces: { latin: officeFonts[language], japanese: officeFonts.ja },
    size: data.categories.length < manyBars ? letterSize.few : letterSize.many,
  })
}
