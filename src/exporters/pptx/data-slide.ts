/** A slide after the figure: the numbers of its chart as bars that can be edited, under the same words and handling mark. */
import type { Figure, Page } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import { type ChartData, chartDataOf, saidOf } from "../ooxml/chart-data"
import { chartParts, chartPath, manyBars } from "../ooxml/chart-parts"
import { chartWorkbook } from "../ooxml/chart-workbook"
import type { Part } from "../ooxml/package"
import { element, xmlPart } from "../ooxml/xml"
import { shapeTree } from "./master-parts"
import { partType, presentation } from "./namespaces"
import { slideReferences } from "./notes-parts"
import { slidePath } from "./presentation-part"
import { slideLayout } from "./slide-layout"
import { paintingOf, titleOf } from "./slide-part"
import { extent, identity, numbering, offset } from "./slide-shape"
import { titleBox } from "./text-box"
import { around, type Box, emu } from "./units"
import { writePiece } from "./write-piece"

/** Whether the figure has numbers that map onto a chart of PowerPoint's own. */
export const hasDataSlide = (figure: Figure): boolean => chartDataOf(figure) !== undefined

const folder = "ppt"
/** The theme's own. */
const faces = { latin: "+mn-lt", japanese: "+mn-ea" } as const
/** Of the letters in a chart, hundredths of a point. */
const letterSize = { few: 1100, many: 850 } as const
/** px of a page on which large letters would leave no room for bars. */
const narrow = 500

export async function dataSlideParts(
  figure: Figure,
  page: Page,
  at: number,
  words: Words,
  signal: AbortSignal,
): Promise<readonly Part[]> {
  const data = chartDataOf(figure)
  if (!data) return []
  const { language } = figure.spec
  const painting = paintingOf(figure, page)
  const width = page.scene.width * page.zoom
  const workbook = await chartWorkbook(data, language, signal)
  const chart = { id: "rId3", type: "chart", target: chartPath(folder) }
  return [
    {
      path: slidePath(at),
      type: partType("slide"),
      content: xmlPart(slideOf(figure, page, data, words)),
      references: [...slideReferences(at), chart],
    },
    ...chartParts({
      ...{ data, workbook, folder, faces, theme: painting.theme },
      language: language === "ja" ? "ja-JP" : "en-GB",
      size: data.categories.length < manyBars && width >= narrow ? letterSize.few : letterSize.many,
    }),
  ]
}

/** px of the scene between the words and the chart. */
const gap = 12

function slideOf(figure: Figure, page: Page, data: ChartData, words: Words): string {
  const layout = slideLayout(figure, page, words)
  const painting = paintingOf(figure, page)
  const writing = { painting, numbers: numbering(), words }
  const block = titleOf(layout, page.scene)
  const text = words.say("figure.part.said", {
    name: words.say("figure.part.data"),
    texts: words.say(`export.chart.${figure.spec.chart}`),
  })
  const title = titleBox(
    { ...block, flow: { room: page.scene.width, ...block.flow, text } },
    painting,
    writing.numbers,
    words.say("export.title"),
  )
  const head = layout.head.flatMap((piece) => writePiece(piece, writing) ?? [])
  const foot = layout.foot.flatMap((piece) => writePiece(piece, writing) ?? [])
  const space = emu(gap * painting.zoom)
  const box = {
    left: title.box.left,
    top: around([title, ...head].map((written) => written.box)).bottom + space,
    right: title.box.right,
    bottom: around(foot.map((written) => written.box)).top - space,
  }
  const frame = frameOf(box, writing.numbers.next(), data, words)
  const shapes = shapeTree(title.xml, ...head.map(({ xml }) => xml), frame, ...foot.map(({ xml }) => xml))
  const map = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
  return element("p:sld", presentation, element("p:cSld", {}, shapes), map)
}

function frameOf(box: Box, id: number, data: ChartData, words: Words): string {
  const named = element(
    "p:nvGraphicFramePr",
    {},
    identity(id, { name: words.say("figure.part.data"), description: saidOf(data, words) }),
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
  )
  const place = element(
    "p:xfrm",
    {},
    offset("a:off", box.left, box.top),
    extent("a:ext", box.right - box.left, Math.max(1, box.bottom - box.top)),
  )
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  const chart = element("a:graphicData", { uri }, element("c:chart", { "xmlns:c": uri, "r:id": "rId3" }))
  return element("p:graphicFrame", {}, named, place, element("a:graphic", {}, chart))
}
