/** A bar chart of PowerPoint's own (DrawingML charts), with its workbook. */
import type { FamilyInk, Theme } from "../../scene/theme"
import type { Part } from "../ooxml/package"
import { element, textElement, xmlPart } from "../ooxml/xml"
import type { ChartData } from "./chart-data"
import { sheetName } from "./chart-workbook"
import { drawing } from "./namespaces"
import { solidFill } from "./paint"

export const chartPath = "ppt/charts/chart1.xml"
const workbookPath = "ppt/embeddings/data1.xlsx"

const value = (tag: string, val: string | number) => element(`c:${tag}`, { val })
const inks: readonly (FamilyInk | "soft" | "hair-2")[] = ["soft", "hair-2"]

export function chartParts(data: ChartData, workbook: Uint8Array, theme: Theme, language: string): readonly Part[] {
  const size = data.categories.length < manyBars ? letterSize.few : letterSize.many
  const setting: Setting = { theme, language, size }
  const series = data.series.map((_, at) => seriesOf(data, at, setting))
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
  const legend = [value("legendPos", "b"), value("overlay", 0), lettersOf(setting)]
  const chart = element(
    "c:chart",
    {},
    value("autoTitleDeleted", 1),
    element("c:plotArea", {}, "<c:layout/>", bars, nameAxis(setting), valueAxis),
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
    lettersOf(setting),
    element("c:externalData", { "r:id": "rId1" }, value("autoUpdate", 0)),
  )
  return [
    {
      path: chartPath,
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      content: xmlPart(root),
      references: [{ id: "rId1", type: "package", target: workbookPath }],
    },
    {
      path: workbookPath,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content: workbook,
    },
  ]
}

/** Of the letters in a chart, hundredths of a point. */
const letterSize = { few: 1100, many: 850 } as const
/** Bars from which on letters are smaller, so that every name has room. */
const manyBars = 22

interface Setting {
  readonly theme: Theme
  readonly language: string
  readonly size: number
}

function lettersOf({ theme, language, size }: Setting): string {
  const faces = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
  const letters = element("a:defRPr", { sz: size, b: 0 }, solidFill("ink", 1, theme), faces)
  const end = element("a:endParaRPr", { lang: language })
  return element("c:txPr", {}, "<a:bodyPr/><a:lstStyle/>", element("a:p", {}, element("a:pPr", {}, letters), end))
}

const column = (at: number) => String.fromCharCode("A".charCodeAt(0) + at)

function seriesOf({ categories, series }: ChartData, at: number, setting: Setting): string {
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
    lettersOf(setting),
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
    element("c:spPr", {}, solidFill(inks[at % inks.length], 1, setting.theme)),
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
function nameAxis(setting: Setting): string {
  const line = element("a:ln", { w: 9525 }, solidFill("hair-2", 1, setting.theme))
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
    lettersOf(setting),
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
