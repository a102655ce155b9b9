/** A scene as an SVG file: it stands alone, without style sheet, script or outside reference, and says in words what it shows. */
import type { Scene } from "./scene"
import { type SvgNode, type SvgOptions, svgNodes } from "./svg-nodes"
import { fonts, type Theme } from "./theme"

/** What a file may hold beside the picture. */
export interface SvgFile extends Pick<SvgOptions, "names" | "glyphs"> {
  /** px of the page a px of the scene takes. */
  readonly zoom?: number
  /** BCP 47. */
  readonly language?: string
  /** A style sheet: fonts. */
  readonly style?: string
  readonly metadata?: readonly SvgNode[]
  /** Begins every id, where the text stands in a page with others. */
  readonly prefix?: string
}

/** The scene as the text of an SVG file on the theme's paper. */
export function toSvg(scene: Scene, theme: Theme, file: SvgFile = {}): string {
  const { width, height, title, description } = scene
  const { zoom = 1, language, style, metadata, names, glyphs, prefix = "" } = file
  const said: SvgNode[] = [
    { tag: "title", attributes: { id: `${prefix}title` }, text: title },
    { tag: "desc", attributes: { id: `${prefix}description` }, text: description },
  ]
  if (metadata) said.push({ tag: "metadata", attributes: {}, children: metadata })
  if (style) said.push({ tag: "style", attributes: {}, text: style })
  const ground: SvgNode = {
    tag: "rect",
    attributes: { id: names && `${prefix}ground`, width, height, fill: theme.paper },
  }
  const marks = svgNodes(scene, { theme, prefix: `${prefix}fade-`, haloCopies: true, names, glyphs })
  return written({
    tag: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width: rounded(width * zoom),
      height: rounded(height * zoom),
      "xml:lang": language,
      lang: language,
      "font-family": fonts.sans,
      role: "img",
      "aria-labelledby": `${prefix}title`,
      "aria-describedby": `${prefix}description`,
    },
    children: [...said, ground, ...marks],
  })
}

const rounded = (length: number) => Math.round(length * 1000) / 1000

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
