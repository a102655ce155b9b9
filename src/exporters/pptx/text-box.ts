/**
 * Lines of text as a text box that neither wraps nor shifts. Boxes are centred on where the letters stand rather than hung from their top: the middle of
 * a line differs little from font to font, its top much, and the reader's machine may have other fonts.
 */
import type { Mark } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { solidFill } from "../ooxml/colour"
import { element, textElement } from "../ooxml/xml"
import type { Painting } from "./paint"
import type { Origin } from "./shape"
import { type Identity, identity, type Numbering, transform, type Written } from "./slide-shape"
import { angle, type Box, emu, hundredthsOfPoint } from "./units"

export type TextMark = Extract<Mark, { kind: "text" }>

/** Lines that are one text: alike but for their words, one beneath the other. */
export interface TextBlock {
  readonly lines: readonly [TextMark, ...TextMark[]]
  /** The text as it was before it was set in lines: it may be set anew, in as much room, px. Absent: the lines stay as they are. */
  readonly flow?: { readonly text: string; readonly room: number } | undefined
}

/** Part of the size from the baseline up to the middle of a line, of the fonts that are ours and those that stand in for them. */
const middle = { latin: 0.36, japanese: 0.42 } as const
/** Height of a line that has no other beneath it, of its size. */
const lineHeight = 1.2
const boldFrom = 600
/** Shows of what lies beneath a text with a halo. */
const haloOpacity = 0.72

const japanese = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3fffd}]/u

/** The language whose fonts and rules of spelling are for a text. */
export const languageOf = (text: string): Readonly<Record<string, string>> =>
  japanese.test(text) ? { lang: "ja-JP", altLang: "en-GB" } : { lang: "en-GB" }

export function textBox(
  block: TextBlock,
  origin: Origin,
  painting: Painting,
  who: Identity,
  numbers: Numbering,
): Written {
  const id = numbers.next()
  const named = element("p:nvSpPr", {}, identity(id, who), '<p:cNvSpPr txBox="1"/><p:nvPr/>')
  return boxed(named, block, origin, painting, "ctr")
}

/** The title where PowerPoint looks for it: in outlines, in lists of slides, read first. Should it need more lines than here, it grows upwards. */
export function titleBox(block: TextBlock, painting: Painting, numbers: Numbering, name: string): Written {
  const id = element("p:cNvPr", { id: numbers.next(), name })
  const place = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
  return boxed(element("p:nvSpPr", {}, id, place), block, { x: 0, y: 0 }, painting, "b")
}

function boxed(named: string, block: TextBlock, origin: Origin, painting: Painting, anchor: "ctr" | "b"): Written {
  const [first] = block.lines
  const box = boxOf(block, origin, painting.zoom)
  const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  const opacity = painting.opacity * (first.opacity ?? 1)
  const ground = first.halo ? solidFill("paper", haloOpacity * opacity, painting.theme) : "<a:noFill/>"
  const turn = { rot: first.rotate ? angle(first.rotate) : undefined }
  const looks = element("p:spPr", {}, transform(box, turn), geometry, ground)
  return { xml: element("p:sp", {}, named, looks, bodyOf(block, painting, anchor)), box }
}

/** A text in the middle of a shape. */
export const innerText = (block: TextBlock, painting: Painting): string => bodyOf(block, painting, "ctr")

function bodyOf(block: TextBlock, painting: Painting, anchor: "ctr" | "b"): string {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
  const body = element(
    "a:bodyPr",
    { vert: "horz", wrap: block.flow ? "square" : "none", ...insets, rtlCol: 0, anchor },
    // Where the reader's fonts are wider, what may be set anew is set smaller rather than over its neighbours.
    block.flow ? "<a:normAutofit/>" : "<a:noAutofit/>",
  )
  return element("p:txBody", {}, body, "<a:lstStyle/>", paragraph(block, painting))
}

const leadingOf = ([first, second]: TextBlock["lines"]) => (second ? second.y - first.y : first.size * lineHeight)

function boxOf(block: TextBlock, origin: Origin, zoom: number): Box {
  const { lines, flow } = block
  const [first] = lines
  const last = lines[lines.length - 1] ?? first
  const width = flow?.room ?? Math.max(...lines.map((line) => textWidth(line.text, line.size, line)))
  const height = lines.length * leadingOf(lines)
  const raised = first.size * (lines.some(({ text }) => japanese.test(text)) ? middle.japanese : middle.latin)
  const shift = first.anchor === "middle" ? 0.5 : first.anchor === "end" ? 1 : 0
  const centre = turned([(0.5 - shift) * width, (last.y - first.y) / 2 - raised], first.rotate ?? 0)
  const [x, y] = [origin.x + first.x + centre[0], origin.y + first.y + centre[1]]
  return {
    left: emu((x - width / 2) * zoom),
    top: emu((y - height / 2) * zoom),
    right: emu((x + width / 2) * zoom),
    bottom: emu((y + height / 2) * zoom),
  }
}

function turned([x, y]: readonly [number, number], degrees: number): readonly [number, number] {
  const turn = (degrees * Math.PI) / 180
  return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)]
}

const alignment = { start: "l", middle: "ctr", end: "r" } as const

function paragraph({ lines, flow }: TextBlock, painting: Painting): string {
  const [first] = lines
  const isExact = flow !== undefined || lines.length > 1
  const points = hundredthsOfPoint(leadingOf(lines) * painting.zoom)
  const spacing = isExact ? element("a:lnSpc", {}, element("a:spcPts", { val: points })) : ""
  const shape = element("a:pPr", { algn: alignment[first.anchor ?? "start"] }, spacing)
  const written = flow ? [flow.text] : lines.map(({ text }) => text)
  const runs = written.map((text, i) => {
    const run = element("a:r", {}, letters("a:rPr", text, first, painting), textElement("a:t", text))
    return i === 0 ? run : `${element("a:br", {}, letters("a:rPr", text, first, painting))}${run}`
  })
  return element("a:p", {}, shape, ...runs)
}

function letters(tag: string, text: string, mark: TextMark, { theme, zoom, opacity }: Painting): string {
  const fonts = mark.face === "serif" ? "+mj" : "+mn"
  const attributes = {
    ...languageOf(text),
    sz: hundredthsOfPoint(mark.size * zoom),
    b: (mark.weight ?? 400) >= boldFrom ? 1 : 0,
    strike: mark.strike ? "sngStrike" : undefined,
  }
  return element(
    tag,
    attributes,
    solidFill(mark.fill ?? "ink", opacity * (mark.opacity ?? 1), theme),
    element("a:latin", { typeface: `${fonts}-lt` }),
    element("a:ea", { typeface: `${fonts}-ea` }),
    element("a:cs", { typeface: `${fonts}-cs` }),
  )
}
