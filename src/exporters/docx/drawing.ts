/** A picture in a line of text: the PNG that every program reads, with the SVG that Word shows instead, and its alt text. */
import { element } from "../ooxml/xml"
import { emus, type Placed } from "./sheet"

export interface DrawingWish {
  readonly number: number
  readonly name: string
  readonly description: string
  readonly placed: Placed
  readonly png: string
  readonly svg: string
}

const schemas = "http://schemas.openxmlformats.org/drawingml/2006"
const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

export function drawing({ number, name, description, placed, png, svg }: DrawingWish): string {
  const extent = { cx: emus(placed.width), cy: emus(placed.height) }
  const svgBlip = element("asvg:svgBlip", {
    "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "r:embed": svg,
  })
  const blip = element(
    "a:blip",
    { "r:embed": png },
    element("a:extLst", {}, element("a:ext", { uri: svgExtension }, svgBlip)),
  )
  const picture = element(
    "pic:pic",
    { "xmlns:pic": `${schemas}/picture` },
    element(
      "pic:nvPicPr",
      {},
      element("pic:cNvPr", { id: number, name, descr: description }),
      element("pic:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: 1 })),
    ),
    element("pic:blipFill", {}, blip, element("a:stretch", {}, element("a:fillRect"))),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", extent)),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
  )
  const inline = element(
    "wp:inline",
    { "xmlns:wp": `${schemas}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", extent),
    element("wp:docPr", { id: number, name, descr: description }),
    element(
      "wp:cNvGraphicFramePr",
      {},
      element("a:graphicFrameLocks", { "xmlns:a": `${schemas}/main`, noChangeAspect: 1 }),
    ),
    element(
      "a:graphic",
      { "xmlns:a": `${schemas}/main` },
      element("a:graphicData", { uri: `${schemas}/picture` }, picture),
    ),
  )
  return element("w:r", {}, element("w:drawing", {}, inline))
}
