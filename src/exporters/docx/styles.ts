/** The styles of a document, under the names that Word itself gives them, so that a template of the house takes them over. */
import { looks, officeFonts } from "../../scene/theme"
import { element, xmlPart } from "../ooxml/xml"

export const wordNamespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const

export type StyleId = "Heading1" | "Subtitle" | "Picture" | "Caption" | "FigureNote" | "Heading2" | "Source"

interface Measure {
  /** All in points. Lines have an exact height: Japanese fonts would make them half as high again. */
  readonly size: number
  readonly leading: number
  readonly before: number
  readonly after: number
}

export const sizes: Readonly<Record<Exclude<StyleId, "Picture">, Measure>> & { readonly Picture: Measure } = {
  Heading1: { size: 18, leading: 23, before: 0, after: 3 },
  Subtitle: { size: 10.5, leading: 14, before: 0, after: 6 },
  Picture: { size: 10, leading: 12, before: 0, after: 4 },
  Caption: { size: 10, leading: 13.5, before: 0, after: 3 },
  FigureNote: { size: 8.5, leading: 11.5, before: 0, after: 2 },
  Heading2: { size: 12, leading: 16, before: 12, after: 4 },
  Source: { size: 8.5, leading: 11.5, before: 0, after: 2 },
}

/** Of Latin letters and of Japanese ones: English words in a Japanese document are English, and no program breaks them in the middle. */
export const writtenLanguages = { "w:val": "en-GB", "w:eastAsia": "ja-JP" } as const

const { ink, soft, accent } = looks.light
const value = (tag: string, val: string | number) => element(`w:${tag}`, { "w:val": val })
const inHex = (colour: string) => colour.slice(1).toUpperCase()
const twentieths = (points: number) => Math.round(points * 20)

export function stylesXml(language: "en" | "ja"): string {
  const latin = officeFonts[language]
  const fonts = { "w:ascii": latin, "w:hAnsi": latin, "w:cs": latin, "w:eastAsia": officeFonts.ja }
  const defaults = element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        element("w:rFonts", fonts),
        value("color", inHex(ink)),
        value("sz", 20),
        value("szCs", 20),
        element("w:lang", writtenLanguages),
      ),
    ),
    element("w:pPrDefault"),
  )
  return xmlPart(
    element(
      "w:styles",
      wordNamespaces,
      defaults,
      element(
        "w:style",
        { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
        value("name", "Normal"),
        element("w:qFormat"),
      ),
      paragraphStyle("Heading1", "heading 1", { bold: true, level: 0, keep: true }),
      paragraphStyle("Heading2", "heading 2", { bold: true, level: 1, keep: true }),
      paragraphStyle("Subtitle", "Subtitle", { colour: soft, keep: true }),
      paragraphStyle("Picture", "Figure", { keep: true, isFree: true }),
      paragraphStyle("Caption", "caption", { bold: true }),
      paragraphStyle("FigureNote", "Figure Note", { colour: soft }),
      paragraphStyle("Source", "Source", {}),
      element(
        "w:style",
        { "w:type": "character", "w:styleId": "Hyperlink" },
        value("name", "Hyperlink"),
        element("w:rPr", {}, value("color", inHex(accent)), value("u", "single")),
      ),
    ),
  )
}

interface Wish {
  readonly bold?: boolean
  readonly colour?: string
  /** In the outline; 0 is the first. */
  readonly level?: number
  /** Never the last of a page. */
  readonly keep?: boolean
  /** As high as what stands in it. */
  readonly isFree?: boolean
}

function paragraphStyle(id: StyleId, name: string, { bold, colour, level, keep, isFree }: Wish): string {
  const { size, leading, before, after } = sizes[id]
  const spacing = {
    ...{ "w:before": twentieths(before), "w:after": twentieths(after) },
    ...(isFree ? {} : { "w:line": twentieths(leading), "w:lineRule": "exact" }),
  }
  return element(
    "w:style",
    {
      "w:type": "paragraph",
      "w:styleId": id,
      ...(id === "Picture" || id === "FigureNote" || id === "Source" ? { "w:customStyle": 1 } : {}),
    },
    value("name", name),
    value("basedOn", "Normal"),
    element("w:qFormat"),
    element(
      "w:pPr",
      {},
      keep ? element("w:keepNext") : "",
      keep ? element("w:keepLines") : "",
      element("w:spacing", spacing),
      level === undefined ? "" : value("outlineLvl", level),
    ),
    element(
      "w:rPr",
      {},
      bold ? element("w:b") + element("w:bCs") : "",
      colour ? value("color", inHex(colour)) : "",
      value("sz", 2 * size),
      value("szCs", 2 * size),
    ),
  )
}
