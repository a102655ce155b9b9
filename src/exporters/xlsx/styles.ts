/** The few styles of our workbooks. A cell names its style by its place in the list. */
import { looks, officeFonts } from "../../scene/theme"
import { element, xmlPart } from "../ooxml/xml"

/** Places in `cellXfs`. */
export const styles = { plain: 0, heading: 1, date: 2, text: 3, link: 4, wrapped: 5, share: 6 } as const

const dateFormat = 164 // the first that is free
const textFormat = 49 // built in: @
const shareFormat = 9 // built in: 0%
const { ink, accent, sunk } = looks.light
const inArgb = (colour: string) => `FF${colour.slice(1).toUpperCase()}`
const colourOf = (colour: string) => element("color", { rgb: inArgb(colour) })

export function stylesXml(language: "en" | "ja"): string {
  const font = (...marks: string[]) =>
    element("font", {}, ...marks, element("name", { val: officeFonts[language] }), element("family", { val: 2 }))
  const size = element("sz", { val: 11 })
  const fill = (...inside: string[]) => element("fill", {}, ...inside)
  const style = (number: number, fontAt: number, fillAt: number, borderAt: number, alignment: string) =>
    element(
      "xf",
      {
        ...{ numFmtId: number, fontId: fontAt, fillId: fillAt, borderId: borderAt, xfId: 0 },
        ...{ applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 },
      },
      alignment,
    )
  const top = element("alignment", { vertical: "top" })
  const left = element("alignment", { vertical: "top", horizontal: "left" })
  const wrap = element("alignment", { vertical: "top", horizontal: "left", wrapText: 1 })
  const sides = ["left", "right", "top"].map((side) => element(side))
  return xmlPart(
    element(
      "styleSheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      element("numFmts", { count: 1 }, element("numFmt", { numFmtId: dateFormat, formatCode: "yyyy-mm-dd" })),
      element(
        "fonts",
        { count: 3 },
        font(size, colourOf(ink)),
        font(element("b"), size, colourOf(ink)),
        font(element("u"), size, colourOf(accent)),
      ),
      element(
        "fills",
        { count: 3 },
        fill(element("patternFill", { patternType: "none" })),
        fill(element("patternFill", { patternType: "gray125" })),
        fill(element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: inArgb(sunk) }))),
      ),
      element(
        "borders",
        { count: 2 },
        element("border", {}, ...sides, element("bottom"), element("diagonal")),
        element("border", {}, ...sides, element("bottom", { style: "thin" }, colourOf(ink)), element("diagonal")),
      ),
      element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      element(
        "cellXfs",
        { count: 7 },
        style(0, 0, 0, 0, top),
        style(0, 1, 2, 1, wrap),
        style(dateFormat, 0, 0, 0, left),
        style(textFormat, 0, 0, 0, top),
        style(0, 2, 0, 0, top),
        style(0, 0, 0, 0, wrap),
        style(shareFormat, 0, 0, 0, top),
      ),
      element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    ),
  )
}
