/** The presentation's theme: the look's inks for new shapes, and the fonts of figures with what Office has in their place. */
import type { Ink, Theme } from "../../scene/theme"
import { drawing, hexOf } from "../ooxml/colour"
import type { Part } from "../ooxml/package"
import { element, xmlPart } from "../ooxml/xml"

interface Typeface {
  readonly latin: string
  /** By it a machine without the font finds one like it: family, serifs, weight, proportions. */
  readonly panose: string
  readonly japanese: string
  readonly pitchFamily: number
}

const sans: Typeface = { latin: "Inter", panose: "020B0502030000000004", japanese: "Yu Gothic", pitchFamily: 34 }
const serif: Typeface = {
  latin: "Source Serif 4",
  panose: "02040603050405020204",
  japanese: "Yu Gothic",
  pitchFamily: 18,
}
const eastAsian = { typeface: "Noto Sans JP", panose: "020B0200000000000000", pitchFamily: 34, charset: -128 } as const

export function themePart(path: string, theme: Theme, isDark: boolean): Part {
  const [dark, light] = isDark ? (["paper", "ink"] as const) : (["ink", "paper"] as const)
  const [darker, lighter] = isDark ? (["sunk", "soft"] as const) : (["soft", "sunk"] as const)
  const inks: readonly (readonly [slot: string, ink: Exclude<Ink, "none">])[] = [
    ["dk1", dark],
    ["lt1", light],
    ["dk2", darker],
    ["lt2", lighter],
    ["accent1", "family-0"],
    ["accent2", "family-1"],
    ["accent3", "family-2"],
    ["accent4", "family-3"],
    ["accent5", "family-4"],
    ["accent6", "family-5"],
    ["hlink", "cooperation"],
    ["folHlink", "family-6"],
  ]
  const colours = inks.map(([slot, ink]) => element(`a:${slot}`, {}, element("a:srgbClr", { val: hexOf(theme[ink]) })))
  const elements = element(
    "a:themeElements",
    {},
    element("a:clrScheme", { name: "Sherpa" }, ...colours),
    element("a:fontScheme", { name: "Sherpa" }, fontsOf("a:majorFont", serif), fontsOf("a:minorFont", sans)),
    formats,
  )
  const root = element("a:theme", { ...drawing, name: "Sherpa" }, elements, "<a:objectDefaults/><a:extraClrSchemeLst/>")
  return { path, type: "application/vnd.openxmlformats-officedocument.theme+xml", content: xmlPart(root) }
}

function fontsOf(tag: string, { latin, panose, japanese, pitchFamily }: Typeface): string {
  return element(
    tag,
    {},
    element("a:latin", { typeface: latin, panose, pitchFamily, charset: 0 }),
    element("a:ea", eastAsian),
    element("a:cs", { typeface: "" }),
    element("a:font", { script: "Jpan", typeface: japanese }),
  )
}

const phColour = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) => element("a:ln", { w: width, cap: "flat", cmpd: "sng", algn: "ctr" }, phColour)
const noEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>"

/** Three of each, as the format demands; plain ones. */
const formats = element(
  "a:fmtScheme",
  { name: "Sherpa" },
  element("a:fillStyleLst", {}, phColour, phColour, phColour),
  element("a:lnStyleLst", {}, line(6350), line(12_700), line(19_050)),
  element("a:effectStyleLst", {}, noEffect, noEffect, noEffect),
  element("a:bgFillStyleLst", {}, phColour, phColour, phColour),
)
