/** Letters as outlines: texts shaped by HarfBuzz and drawn as paths, for programs that know no fonts in a file. */
import type { Font } from "harfbuzzjs"
import { isolated } from "../../scene/bidi"
import type { Mark } from "../../scene/scene"
import type { OutlinedText } from "../../scene/svg-nodes"
import { textWidth } from "../../scene/text"
import type { FontPiece } from "./fonts-for"
import { runsOf } from "./runs"
import { isUnseen } from "./texts"

type TextMark = Extract<Mark, { kind: "text" }>

/** Draws a text; undefined where it has to stay text. */
export type Outline = (mark: TextMark) => OutlinedText | undefined

/** How far above the baseline a text is struck through, and how thickly, as canvas.ts does. */
const strike = { above: 0.32, thickness: 1 / 14 }

/** Loads HarfBuzz and opens the pieces. */
export async function outlinesWith(pieces: readonly FontPiece[]): Promise<Outline> {
  const hb = await import("harfbuzzjs")
  const fonts = new Map<FontPiece, { readonly font: Font; readonly upem: number }>()
  const fontOf = (piece: FontPiece) => {
    const known = fonts.get(piece)
    if (known) return known
    const face = new hb.Face(new hb.Blob(piece.ttf.buffer), 0)
    const opened = { font: new hb.Font(face), upem: face.upem }
    fonts.set(piece, opened)
    return opened
  }
  /** The glyphs of a run from x on, and where it ends, px. */
  const shaped = (text: string, piece: FontPiece, from: number, y: number, size: number) => {
    const { font, upem } = fontOf(piece)
    const scale = size / upem
    const buffer = new hb.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    hb.shape(font, buffer)
    let x = from
    const paths: string[] = []
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph
      paths.push(placed(font.glyphToPath(codepoint), x + xOffset * scale, y - yOffset * scale, scale))
      x += xAdvance * scale
    }
    return { d: paths.join(""), end: x }
  }
  return (mark) => {
    const { text, face = "sans", weight = 400, size, anchor = "start" } = mark
    const runs = runsOf(text, face, weight, pieces).filter((run) => run.piece || !isWhollyUnseen(run.text))
    const isWhole = runs.every((run) => run.piece)
    // Letters from right to left belong together, and what is turned turns about its beginning.
    if (!isWhole && (mark.rotate || isolated(text) !== text || !runs.some((run) => run.piece))) return undefined
    const set: string[] = []
    const rest: TextMark[] = []
    let end = 0
    const lay = (x: number) => {
      set.length = 0
      rest.length = 0
      end = x
      for (const run of runs) {
        if (run.piece) {
          const { d, end: next } = shaped(run.text, run.piece, end, mark.y, size)
          set.push(d)
          end = next
        } else {
          rest.push({ ...mark, text: run.text, x: end, anchor: "start", strike: false })
          end += textWidth(run.text, size, { face, weight })
        }
      }
    }
    lay(mark.x)
    const width = end - mark.x
    const left = mark.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0)
    if (left !== mark.x) lay(left)
    if (mark.strike) set.push(box(left, mark.y - size * strike.above, width, Math.max(1, size * strike.thickness)))
    return { d: set.join(""), rest }
  }
}

const isWhollyUnseen = (text: string) => [...text].every((letter) => isUnseen(letter.codePointAt(0) ?? 0))

const short = (length: number) => String(Math.round(length * 100) / 100)

/** A path in the units of a font, upwards, as one in px at (x, y), downwards. */
function placed(path: string, x: number, y: number, scale: number): string {
  return path.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, across: string, up: string) => `${short(x + Number(across) * scale)} ${short(y - Number(up) * scale)} `,
  )
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`
