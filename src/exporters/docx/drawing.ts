/** What is drawn stands in a line of text, with its alt text: a picture, as the PNG that every program reads with the SVG that Word shows instead, or a chart. */
import { element } from "../ooxml/xml"
import { emus } from "./sheet"

interface DrawingWish {
  /** Of all drawings of the document, each its own. */
  readonly number: number
  readonly name: string
  readonly description: string
  /** px. */
  readonly size: { readonly width: number; readonly height: number }
}

const schemas = "http://schemas.openxmlformats.org/drawingml/2006"
const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

/** `png` and `svg` are the references to the pictures. */
export function pictureDrawing(wish: DrawingWish & { readonly png: string; readonly svg: string }): string {
  const { number, name, description, png, svg } = wish
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
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", extentOf(wish))),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
  )
  return inline(wish, `${schemas}/picture`, picture)
}

/** `chart` is the reference to its part. */
export function chartDrawing(wish: DrawingWish & { readonly chart: string }): string {
  const uri = `${schemas}/chart`
  return inline(wish, uri, element("c:chart", { "xmlns:c": uri, "r:id": wish.chart }))
}

const extentOf = ({ size }: DrawingWish) => ({ cx: emus(size.width), cy: emus(size.height) })

function inline(wish: DrawingWish, uri: string, content: string): string {
  const { number, name, description } = wish
  const isPicture = uri.endsWith("/picture")
  const locks = element("a:graphicFrameLocks", { "xmlns:a": `${schemas}/main`, noChangeAspect: 1 })
  const frame = element(
    "wp:inline",
    { "xmlns:wp": `${schemas}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", extentOf(wish)),
    element("wp:docPr", { id: number, name, descr: description }),
    element("wp:cNvGraphicFramePr", {}, isPicture ? locks : ""),
    element("a:graphic", { "xmlns:a": `${schemas}/main` }, element("a:graphicData", { uri }, content)),
  )
  return element("w:r", {}, element("w:drawing", {}, frame))
}
