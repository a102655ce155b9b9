/** A scene as an SVG file: it stands alone, without style sheet, script or outside reference, and says in words what it shows. */
import type { Scene } from "./scene"
import { type SvgNode, svgNodes } from "./svg-nodes"
import { fonts, type Theme } from "./theme"

/** The scene as the text of an SVG file on the theme's paper. */
export function toSvg(scene: Scene, theme: Theme): string {
  const { width, height, title, description } = scene
  const said: SvgNode[] = [
    { tag: "title", attributes: { id: "title" }, text: title },
    { tag: "desc", attributes: { id: "description" }, text: description },
  ]
  const ground: SvgNode = { tag: "rect", attributes: { width, height, fill: theme.paper } }
  const marks = svgNodes(scene, { theme, prefix: "fade-", haloCopies: true })
  return written({
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": fonts.sans,
      role: "img",
      "aria-labelledby": "title",
      "aria-describedby": "description",
    },
    children: [...said, ground, ...marks],
  })
}

function written({ tag, attributes, children, text }: SvgNode): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inside = text === undefined ? (children ?? []).map(written).join("") : escaped(text)
  return inside ? `<${tag}${pairs.join("")}>${inside}</${tag}>` : `<${tag}${pairs.join("")}/>`
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
/** What XML 1.0 cannot hold, even escaped: control characters, half surrogate pairs, two non-characters. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(text: string): string {
  return text.replace(unspeakable, "\ufffd").replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
