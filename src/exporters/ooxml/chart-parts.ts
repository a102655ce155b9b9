/** A bar chart of Office's own (DrawingML charts), with its workbook: in a presentation or in a document. */
import type { FamilyInk, Theme } from "../../scene/theme"
import type { ChartData } from "./chart-data"
import { sheetName } from "./chart-workbook"
import { drawing, solidFill } from "./colour"
import type { Part } from "./package"
import { element, textElement, xmlPart } from "./xml"

export interface ChartWish {
  readonly data: ChartData
  /** What opens when its numbers are edited. */
  readonly workbook: Uint8Array
  /** Of the Office file: `ppt`. */
  readonly folder: string
  readonly theme: Theme
  /** As Office names it: `en-GB`. */
  readonly language: string
  readonly faces: { readonly latin: string; readonly japanese: string }
  /** Of the letters, hundredths of a point. */
  readonly size: number
}

export const chartPath = (folder: string) => `${folder}/charts/chart1.xml`
const workbookPath = (folder: string) => `${folder}/embeddings/data1.xlsx`

const value = (tag: string, val: string | number) => element(`c:${tag}`, { val })
const inks: readonly (FamilyInk | "soft" | "hair-2")[] = ["soft", "hair-2"]

/** Bars from which on letters are smaller, so that every name has room. */
export const manyBars = 22

export function chartParts(wish: ChartWish): readonly Part[] {
  const { data, workbook, folder, language } = wish
  const series = data.series.map((_, at) => seriesOf(data, at, wish))
  const bars = element(
    "c:barChart",
    {},
    value("barDir", "bar"),
    value("grouping", "clustered"),
    value("varyColors", 0),
    ...series,
    value("gapWidth", 45),
    value("axId", 1),
    value("axId", 2),
  )
  const legend = [value("legendPos", "b"), value("overlay", 0), lettersOf(wish)]
  const chart = element(
    "c:chart",
    {},
    value("autoTitleDeleted", 1),
    element("c:plotArea", {}, "<c:layout/>", bars, nameAxis(wish), valueAxis),
    element("c:legend", {}, ...legend),
    value("plotVisOnly", 1),
    value("dispBlanksAs", "gap"),
  )
  const root = element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      ...drawing,
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    value("date1904", 0),
    value("lang", language),
    value("roundedCorners", 0),
    chart,
    element("c:spPr", {}, "<a:noFill/><a:ln><a:noFill/></a:ln>"),
    lettersOf(wish),
    element("c:externalData", { "r:id": "rId1" }, value("autoUpdate", 0)),
  )
  return [
    {
      path: chartPath(folder),
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      content: xmlPart(root),
      references: [{ id: "rId1", type: "package", target: workbookPath(folder) }],
    },
    {
      path: workbookPath(folder),
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content: workbook,
    },
  ]
}

function lettersOf({ theme, language, size, faces }: ChartWish): string {
  const named = element("a:latin", { typeface: faces.latin }) + element("a:ea", { typeface: faces.japanese })
  const letters = element("a:defRPr", { sz: size, b: 0 }, solidFill("ink", 1, theme), named)
  const end = element("a:endParaRPr", { lang: language })
  return element("c:txPr", {}, "<a:bodyPr/><a:lstStyle/>", element("a:p", {}, element("a:pPr", {}, letters), end))
}

const column = (at: number) => String.fromCharCode("A".charCodeAt(0) + at)

function seriesOf({ categories, series }: ChartData, at: number, wish: ChartWish): string {
  const { name, values } = series[at] ?? { name: "", values: [] }
  const last = categories.length + 1
  const texts = (tag: string, cells: string, points: readonly string[]) =>
    element(
      `c:${tag}`,
      {},
      element("c:strRef", {}, textElement("c:f", `${sheetName}!${cells}`), cacheOf("c:strCache", points, "")),
    )
  const numbers = cacheOf("c:numCache", values.map(String), "<c:formatCode>General</c:formatCode>")
  const shown = element(
    "c:dLbls",
    {},
    element("c:spPr", {}, "<a:noFill/><a:ln><a:noFill/></a:ln>"),
    lettersOf(wish),
    value("dLblPos", "outEnd"),
    value("showLegendKey", 0),
    value("showVal", 1),
    ...["showCatName", "showSerName", "showPercent", "showBubbleSize"].map((tag) => value(tag, 0)),
  )
  return element(
    "c:ser",
    {},
    value("idx", at),
    value("order", at),
    texts("tx", `$${column(at + 1)}$1`, [name]),
    element("c:spPr", {}, solidFill(inks[at % inks.length], 1, wish.theme)),
    value("invertIfNegative", 0),
    shown,
    texts("cat", `$A$2:$A$${last}`, categories),
    element(
      "c:val",
      {},
      element(
        "c:numRef",
        {},
        textElement("c:f", `${sheetName}!$${column(at + 1)}$2:$${column(at + 1)}$${last}`),
        numbers,
      ),
    ),
  )
}

function cacheOf(tag: string, points: readonly string[], before: string): string {
  const each = points.map((point, idx) => element("c:pt", { idx }, textElement("c:v", point)))
  return element(tag, {}, before, value("ptCount", points.length), ...each)
}

const ticks = value("majorTickMark", "none") + value("minorTickMark", "none")

/** The first name stands at the top, as in the table. */
function nameAxis(wish: ChartWish): string {
  const line = element("a:ln", { w: 9525 }, solidFill("hair-2", 1, wish.theme))
  return element(
    "c:catAx",
    {},
    value("axId", 1),
    element("c:scaling", {}, value("orientation", "maxMin")),
    value("delete", 0),
    value("axPos", "l"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    ticks,
    value("tickLblPos", "low"),
    element("c:spPr", {}, line),
    lettersOf(wish),
    value("crossAx", 2),
    value("crosses", "autoZero"),
    value("auto", 1),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("tickLblSkip", 1),
    value("noMultiLvlLbl", 0),
  )
}

/** Bars say their numbers, so the axis need not. */
const valueAxis = element(
  "c:valAx",
  {},
  value("axId", 2),
  element("c:scaling", {}, value("orientation", "minMax"), value("min", 0)),
  value("delete", 1),
  value("axPos", "t"),
  element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
  ticks,
  value("tickLblPos", "nextTo"),
  value("crossAx", 1),
  value("crosses", "autoZero"),
  value("crossBetween", "between"),
)
