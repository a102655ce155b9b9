/** The slide master and its one layout: the ground, the place and type of the title. */
import type { Part } from "../ooxml/package"
import { element, xmlPart } from "../ooxml/xml"
import { partType, presentation } from "./namespaces"
import { transform } from "./slide-shape"
import type { Box } from "./units"

export const masterPath = "ppt/slideMasters/slideMaster1.xml"
export const layoutPath = "ppt/slideLayouts/slideLayout1.xml"
export const themePath = "ppt/theme/theme1.xml"

/** A tree of shapes with nothing about it. */
export const shapeTree = (...shapes: readonly string[]): string =>
  element(
    "p:spTree",
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...shapes,
  )

/** Which colours of the theme are ground and ink. */
export function colourMap(isDark: boolean): string {
  const [ground, ink] = isDark ? ["dk", "lt"] : ["lt", "dk"]
  const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`]))
  const grounds = { bg1: `${ground}1`, tx1: `${ink}1`, bg2: `${ground}2`, tx2: `${ink}2` }
  return element("p:clrMap", { ...grounds, ...accents, hlink: "hlink", folHlink: "folHlink" })
}

export const ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

export interface MasterWish {
  readonly isDark: boolean
  /** Where the title of the first slide stands. */
  readonly title: Box
  /** Of the title, hundredths of a point. */
  readonly titleSize: number
  readonly titleName: string
  readonly layoutName: string
  readonly language: string
}

export function masterParts(wish: MasterWish): readonly Part[] {
  const { isDark, titleSize, language, layoutName } = wish
  const ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
  const face = (font: "mj" | "mn") =>
    `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`
  const titleLetters = element("a:defRPr", { sz: titleSize, b: 1, kern: 1200, lang: language }, ink, face("mj"))
  const title = element("a:lvl1pPr", { algn: "l", defTabSz: 914_400, eaLnBrk: 1, latinLnBrk: 0 }, titleLetters)
  const letters = element("a:defRPr", { sz: 1400, kern: 1200, lang: language }, ink, face("mn"))
  const body = element("a:lvl1pPr", { algn: "l", defTabSz: 914_400, eaLnBrk: 1, latinLnBrk: 0 }, letters)
  const styles = element(
    "p:txStyles",
    {},
    element("p:titleStyle", {}, title),
    element("p:bodyStyle", {}, body),
    element("p:otherStyle", {}, body),
  )
  const master = element(
    "p:sldMaster",
    presentation,
    element("p:cSld", {}, ground, shapeTree(titlePlace(wish))),
    colourMap(isDark),
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    styles,
  )
  const layout = element(
    "p:sldLayout",
    { ...presentation, type: "titleOnly", preserve: 1 },
    element("p:cSld", { name: layoutName }, shapeTree(titlePlace(wish))),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
  )
  return [
    {
      path: masterPath,
      type: partType("slideMaster"),
      content: xmlPart(master),
      references: [
        { id: "rId1", type: "slideLayout", target: layoutPath },
        { id: "rId2", type: "theme", target: themePath },
      ],
    },
    {
      path: layoutPath,
      type: partType("slideLayout"),
      content: xmlPart(layout),
      references: [{ id: "rId1", type: "slideMaster", target: masterPath }],
    },
  ]
}

function titlePlace({ title, titleName, language }: MasterWish): string {
  const named = element(
    "p:nvSpPr",
    {},
    element("p:cNvPr", { id: 2, name: titleName }),
    '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
  )
  const looks = element("p:spPr", {}, transform(title), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>')
  const body =
    '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:normAutofit/></a:bodyPr>'
  const text = element(
    "a:p",
    {},
    element("a:r", {}, element("a:rPr", { lang: language }), element("a:t", {}, titleName)),
  )
  return element("p:sp", {}, named, looks, element("p:txBody", {}, body, "<a:lstStyle/>", text))
}
