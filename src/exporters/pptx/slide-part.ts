/** A page of a figure as a slide. */
import type { Figure, Page } from "../../charts/page/figure"
import type { Words } from "../../i18n/intl"
import type { Scene } from "../../scene/scene"
import { looks } from "../../scene/theme"
import type { Part } from "../ooxml/package"
import { element, xmlPart } from "../ooxml/xml"
import { glueOf } from "./glue"
import { shapeTree } from "./master-parts"
import { partType, presentation } from "./namespaces"
import { slideReferences } from "./notes-parts"
import type { Painting } from "./paint"
import { slidePath } from "./presentation-part"
import { type SlideLayout, slideLayout } from "./slide-layout"
import { numbering } from "./slide-shape"
import { type TextBlock, titleBox } from "./text-box"
import { writePiece } from "./write-piece"

export function slidePart(figure: Figure, page: Page, at: number, words: Words): Part {
  const layout = slideLayout(figure, page, words)
  const painting = paintingOf(figure, page)
  const numbers = numbering()
  const title = titleBox(titleOf(layout, page.scene), painting, numbers, words.say("export.title"))
  const pieces = [...layout.head, layout.chart, ...layout.foot]
  const writing = { painting, numbers, words, glue: glueOf([layout.chart], numbers) }
  const shapes = pieces.flatMap((piece) => writePiece(piece, writing)?.xml ?? [])
  const map = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
  const root = element("p:sld", presentation, element("p:cSld", {}, shapeTree(title.xml, ...shapes)), map)
  return {
    path: slidePath(at),
    type: partType("slide"),
    content: xmlPart(root),
    references: slideReferences(at),
  }
}

export const paintingOf = ({ spec }: Figure, { zoom }: Page): Painting => {
  return { theme: looks[spec.look], zoom, opacity: 1 }
}

/** A page whose title stands nowhere on it has it above the slide, where outlines and screen readers still find it. */
export function titleOf({ title }: SlideLayout, { title: text, width }: Scene): TextBlock {
  const size = 16
  return title ?? { lines: [{ kind: "text", x: 0, y: -size, size, text }], flow: { text, room: width } }
}
