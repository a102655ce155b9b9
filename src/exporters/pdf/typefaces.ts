/** The fonts of a PDF: which of the app's fonts a text is set in, and its glyphs and real advances there. */
import type { EmbeddedFont, GlyphPosition, PDFDocument } from "pdfkit"
import type { TextFace } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import type { FontPiece } from "../fonts/fonts-for"
import { runsOf } from "../fonts/runs"
import { isUnseen } from "../fonts/texts"
import { joinFonts } from "./join-fonts"

/** A stretch of text in one font, or one that no font of ours has. Widths in thousandths of the size. */
export type Run =
  | {
      readonly kind: "glyphs"
      readonly font: EmbeddedFont
      readonly glyphs: readonly string[]
      readonly positions: readonly GlyphPosition[]
      readonly width: number
    }
  | { readonly kind: "missing"; readonly width: number }

export interface Line {
  readonly runs: readonly Run[]
  readonly width: number
}

export interface Typefaces {
  /** A line of text as it will be set. */
  line(text: string, face: TextFace, weight: number): Line
}

type Fonts = ReadonlyMap<FontPiece, EmbeddedFont>

export function typefaces(pdf: PDFDocument, pieces: readonly FontPiece[]): Typefaces {
  const fonts = fontsOf(pdf, pieces)
  const kept = new Map<string, Line>()
  return {
    line(text, face, weight) {
      const key = `${face} ${weight} ${text}`
      const known = kept.get(key)
      if (known) return known
      const own = pieces.filter((piece) => piece.face === face && piece.weight === weight)
      const runs = stretches(text, { face, weight }, own, fonts)
      const line = { runs, width: runs.reduce((sum, { width }) => sum + width, 0) }
      kept.set(key, line)
      return line
    },
  }
}

/** Japanese pieces of a face and weight make one font. Others are kept apart with their rules of layout. */
function fontsOf(pdf: PDFDocument, pieces: readonly FontPiece[]): Fonts {
  const groups = new Map<unknown, [FontPiece, ...FontPiece[]]>()
  for (const piece of pieces) {
    const key = piece.family === "Noto Sans JP" ? `${piece.face} ${piece.weight}` : piece
    const group = groups.get(key)
    if (group) group.push(piece)
    else groups.set(key, [piece])
  }
  const fonts = new Map<FontPiece, EmbeddedFont>()
  for (const [first, ...more] of groups.values()) {
    const bytes = more.length === 0 ? first.ttf : joinFonts([first.ttf, ...more.map(({ ttf }) => ttf)])
    const font = pdf.font(bytes)._font
    for (const piece of [first, ...more]) fonts.set(piece, font)
  }
  return fonts
}

interface Style {
  readonly face: TextFace
  readonly weight: number
}

function stretches(text: string, style: Style, pieces: readonly FontPiece[], fonts: Fonts): readonly Run[] {
  const runs: Run[] = []
  let waiting = ""
  let font: EmbeddedFont | undefined
  const close = () => {
    if (font && waiting) runs.push(glyphRun(font, waiting))
    waiting = ""
  }
  for (const run of runsOf(text, style.face, style.weight, pieces)) {
    const next = run.piece && fonts.get(run.piece)
    for (const letter of run.text) {
      const code = letter.codePointAt(0) ?? 0
      if (isUnseen(code)) continue
      // A mark set on a letter of another font may be in none.
      const held = run.piece?.characters.has(code) ? next : undefined
      if (held !== font) close()
      font = held
      if (held) waiting += letter
      else runs.push({ kind: "missing", width: textWidth(letter, 1000, style) })
    }
  }
  close()
  return runs
}

function glyphRun(font: EmbeddedFont, text: string): Run {
  const [glyphs, positions] = font.encode(text, [])
  return { kind: "glyphs", font, glyphs, positions, width: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
}
