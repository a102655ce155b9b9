/** Sets a text of a scene in a PDF: real glyphs at real advances, so that mixed Latin and Japanese stand in line, and text that can be searched. */
import type { EmbeddedFont, GlyphPosition } from "pdfkit"
import type { Mark } from "../../scene/scene"
import type { Theme } from "../../scene/theme"
import { cleanText } from "../clean-text"
import { number, numbers, type Pen } from "./pen"
import type { Line, Typefaces } from "./typefaces"

type TextMark = Extract<Mark, { kind: "text" }>

export interface Setting {
  readonly pen: Pen
  readonly faces: Typefaces
  readonly theme: Theme
  /** Makes a font known to the page, under its id. */
  use(font: EmbeddedFont): void
}

/** UTF-16 with its byte order mark, as strings of a PDF hold what is not Latin. */
const utf16 = (text: string) =>
  `<FEFF${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("")}>`
/** What is read in place of the glyphs. */
const readAs = (text: string) => `/Span <</ActualText ${utf16(text)}>> BDC`

export function setText(mark: TextMark, setting: Setting): void {
  const { pen, theme, faces } = setting
  const { size, weight = 400, face = "sans", halo, fill = "ink", strike } = mark
  const line = faces.line(mark.text, face, weight)
  if (line.runs.length === 0 || !(size > 0)) return
  if (halo) {
    pen.stroke(theme.paper, 2 * halo)
    pen.join(1)
    pen.write(readAs("")) // seen, but not read twice
    pen.write(`BT 1 Tr ${shown(mark, line, setting)} 0 Tr ET EMC`)
    pen.join(0)
  }
  if (fill === "none") return
  pen.fill(theme[fill])
  const isWhole = line.runs.every(({ kind }) => kind === "glyphs")
  // Where letters climb, readers of the file take each for a line of its own.
  const isTold = !isWhole || (mark.rotate ?? 0) % 90 !== 0
  if (isTold) pen.write(readAs(cleanText(mark.text)))
  pen.write(`BT ${shown(mark, line, setting)} ET`)
  if (!isWhole) drawBoxes(mark, line, setting)
  if (isTold) pen.write("EMC")
  if (strike)
    onLine(mark, line, pen, () => {
      pen.rect(0, -0.32 * size, (line.width * size) / 1000, Math.max(1, size / 14))
      pen.write("f")
    })
}

/** Cosine and sine of the turn. */
const turnOf = ({ rotate = 0 }: TextMark) =>
  [Math.cos, Math.sin].map((of) => Math.round(of((rotate * Math.PI) / 180) * 1e5) / 1e5 || 0) as [number, number] // one of each

/** The point of the line so many px after its beginning, on its baseline. */
function pointAt(mark: TextMark, { width }: Line, after: number): readonly [x: number, y: number] {
  const { anchor = "start", size } = mark
  const before = ((anchor === "end" ? width : anchor === "middle" ? width / 2 : 0) * size) / 1000
  const [cos, sin] = turnOf(mark)
  return [mark.x + cos * (after - before), mark.y + sin * (after - before)]
}

/** The line's runs, each put in its place where the pen does not stand there by itself. */
function shown(mark: TextMark, line: Line, { use }: Setting): string {
  const [cos, sin] = turnOf(mark)
  const operators: string[] = []
  let after = 0
  let isPlaced = false
  for (const run of line.runs) {
    if (run.kind === "glyphs") {
      use(run.font)
      // Letters stand upright although y runs downwards.
      if (!isPlaced) operators.push(`${cos} ${sin} ${sin} ${-cos || 0} ${numbers(...pointAt(mark, line, after))} Tm`)
      operators.push(`/${run.font.id} ${number(mark.size)} Tf`, ...glyphsShown(run.glyphs, run.positions, mark.size))
    }
    isPlaced = run.kind === "glyphs"
    after += (run.width * mark.size) / 1000
  }
  return operators.join(" ")
}

/** Glyphs with what kerning takes or adds between them, and marks raised above their letters. */
function glyphsShown(glyphs: readonly string[], positions: readonly GlyphPosition[], size: number): readonly string[] {
  const operators: string[] = []
  let array = ""
  let letters = ""
  let rise = 0
  const closeLetters = () => {
    if (letters) array += `<${letters}>`
    letters = ""
  }
  const move = (thousandths: number) => {
    const rounded = Math.round(thousandths)
    if (rounded === 0) return
    closeLetters()
    array += `${array.endsWith(">") || array === "" ? "" : " "}${-rounded}`
  }
  const closeArray = () => {
    closeLetters()
    if (array) operators.push(`[${array}] TJ`)
    array = ""
  }
  positions.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, i) => {
    if (yOffset !== rise) {
      closeArray()
      operators.push(`${number((yOffset * size) / 1000)} Ts`)
      rise = yOffset
    }
    move(xOffset)
    letters += glyphs[i] ?? ""
    move(xAdvance - advanceWidth - xOffset)
  })
  closeArray()
  if (rise !== 0) operators.push("0 Ts")
  return operators
}

/** An empty box for each letter that has no glyph. */
function drawBoxes(mark: TextMark, line: Line, { pen }: Setting): void {
  const { size } = mark
  const edge = size / 16
  onLine(mark, line, pen, () => {
    let after = 0
    for (const { kind, width } of line.runs) {
      const [left, room] = [(after * size) / 1000, (width * size) / 1000]
      if (kind === "missing" && room > 4 * edge) {
        pen.rect(left + edge, -0.72 * size, room - 2 * edge, 0.72 * size)
        pen.rect(left + 2 * edge, -0.72 * size + edge, room - 4 * edge, 0.72 * size - 2 * edge)
      }
      after += width
    }
    pen.write("f*")
  })
}

/** Draws in the axes of the line, which begins at nought. */
function onLine(mark: TextMark, line: Line, pen: Pen, draw: () => void): void {
  const [cos, sin] = turnOf(mark)
  pen.save()
  pen.write(`${cos} ${sin} ${-sin || 0} ${cos} ${numbers(...pointAt(mark, line, 0))} cm`)
  draw()
  pen.restore()
}
