/** The pages of notes: their master, and a page a slide with what is said of the figure and its sources. */
import type { Part, Reference } from "../ooxml/package"
import { element, textElement, xmlPart } from "../ooxml/xml"
import { layoutPath, shapeTree } from "./master-parts"
import { partType, presentation } from "./namespaces"
import type { NotesLine } from "./notes-text"
import { languageOf } from "./text-box"

export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml"
export const notesThemePath = "ppt/theme/theme2.xml"
export const notesPath = (page: number): string => `ppt/notesSlides/notesSlide${page + 1}.xml`

const imageBox = '<a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>'
const bodyBox = '<a:xfrm><a:off x="685800" y="4000500"/><a:ext cx="5486400" cy="4572000"/></a:xfrm>'
const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
const numbered = '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>'

function imagePlace(id: number, name: string, looks: string): string {
  const named = element("p:cNvPr", { id, name })
  const locks = '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
  return `<p:sp><p:nvSpPr>${named}${locks}<p:nvPr><p:ph type="sldImg"${looks ? ' idx="2"' : ""}/></p:nvPr></p:nvSpPr>${element("p:spPr", {}, looks)}</p:sp>`
}

function bodyPlace(id: number, name: string, looks: string, text: string): string {
  const named = element("p:cNvPr", { id, name })
  const place = `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body"${looks ? ' sz="quarter" idx="3"' : ' idx="1"'}/></p:nvPr>`
  return `<p:sp><p:nvSpPr>${named}${place}</p:nvSpPr>${element("p:spPr", {}, looks)}<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`
}

export interface NotesNames {
  readonly image: string
  readonly body: string
}

export function notesMasterPart(names: NotesNames, language: string): Part {
  const letters = element(
    "a:defRPr",
    { sz: 1200, kern: 1200, lang: language },
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
  )
  const style = element("p:notesStyle", {}, element("a:lvl1pPr", { marL: 0, algn: "l", defTabSz: 914_400 }, letters))
  const shapes = shapeTree(
    imagePlace(2, names.image, imageBox + rectangle),
    bodyPlace(3, names.body, bodyBox + rectangle, element("a:p", {}, element("a:endParaRPr", { lang: language }))),
  )
  const map =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
  const white = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
  const root = element("p:notesMaster", presentation, element("p:cSld", {}, white, shapes), map, style)
  return {
    path: notesMasterPath,
    type: partType("notesMaster"),
    content: xmlPart(root),
    references: [{ id: "rId1", type: "theme", target: notesThemePath }],
  }
}

/** The notes of a page. Addresses become links; each is referred to once. */
export function notesPart(page: number, slide: string, lines: readonly NotesLine[], names: NotesNames): Part {
  const links = new Map<string, string>()
  const linkTo = (address: string) => {
    const id = links.get(address) ?? `rId${links.size + 3}`
    links.set(address, id)
    return id
  }
  const text = lines.map((line) => paragraph(line, linkTo)).join("")
  const shapes = shapeTree(imagePlace(2, names.image, ""), bodyPlace(3, names.body, "", text))
  const map = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
  const outside = [...links].map(([target, id]): Reference => ({ id, type: "hyperlink", target, isOutside: true }))
  return {
    path: notesPath(page),
    type: partType("notesSlide"),
    content: xmlPart(element("p:notes", presentation, element("p:cSld", {}, shapes), map)),
    references: [
      { id: "rId1", type: "notesMaster", target: notesMasterPath },
      { id: "rId2", type: "slide", target: slide },
      ...outside,
    ],
  }
}

function paragraph({ kind, text, address }: NotesLine, linkTo: (address: string) => string): string {
  const isItem = kind === "source"
  const shape = isItem ? element("a:pPr", { marL: 342_900, indent: -342_900 }, numbered) : ""
  const run = (words: string, link = "") =>
    element(
      "a:r",
      {},
      element("a:rPr", { ...languageOf(words), b: kind === "heading" ? 1 : undefined }, link),
      textElement("a:t", words),
    )
  const linked = address ? run(address, element("a:hlinkClick", { "r:id": linkTo(address) })) : ""
  return element("a:p", {}, shape, run(linked ? `${text} ` : text), linked)
}

/** What a slide refers to. */
export const slideReferences = (page: number): readonly Reference[] => [
  { id: "rId1", type: "slideLayout", target: layoutPath },
  { id: "rId2", type: "notesSlide", target: notesPath(page) },
]
