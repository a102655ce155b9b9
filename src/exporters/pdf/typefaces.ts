/** The fonts of a PDF: which piece of the app's fonts has a character, and the glyphs and real advances of a text set in them. */
import type { EmbeddedFont, GlyphPosition, PDFDocument } from "pdfkit"
import type { TextFace } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import type { FontPiece } from "../fonts/fonts-for"
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

type Finder = ReadonlyMap<number, EmbeddedFont>

export function typefaces(pdf: PDFDocument, pieces: readonly FontPiece[]): Typefaces {
  const finders = new Map<string, Map<number, EmbeddedFont>>()
  for (const group of groupsOf(pieces)) {
    const font = pdf.font(fontOf(group))._font
    for (const { face, weight, characters } of group) {
      const key = `${face} ${weight}`
      const finder = finders.get(key) ?? new Map<number, EmbeddedFont>()
      finders.set(key, finder)
      for (const character of characters) finder.set(character, font)
    }
  }
  const kept = new Map<string, Line>()
  return {
    line(text, face, weight) {
      const key = `${face} ${weight} ${text}`
      const line = kept.get(key) ?? lineOf(text, finders.get(`${face} ${weight}`) ?? new Map(), { face, weight })
      kept.set(key, line)
      return line
    },
  }
}

type Group = readonly [FontPiece, ...FontPiece[]]

/** Japanese pieces of a face and weight make one font. Others are kept apart with their rules of layout. */
function groupsOf(pieces: readonly FontPiece[]): readonly Group[] {
  const groups = new Map<unknown, [FontPiece, ...FontPiece[]]>()
  for (const piece of pieces) {
    const key = piece.family === "Noto Sans JP" ? `${piece.face} ${piece.weight}` : piece
    const group = groups.get(key)
    if (group) group.push(piece)
    else groups.set(key, [piece])
  }
  return [...groups.values()]
}

function fontOf([first, ...more]: Group): Uint8Array {
  return more.length === 0 ? first.ttf : joinFonts([first.ttf, ...more.map(({ ttf }) => ttf)])
}

function lineOf(text: string, finder: Finder, style: { readonly face: TextFace; readonly weight: number }): Line {
  const runs: Run[] = []
  let run = ""
  let font: EmbeddedFont | undefined
  const close = () => {
    if (font && run) runs.push(glyphRun(font, run))
    run = ""
  }
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (isUnseen(code)) continue
    const next = finder.get(code)
    if (next !== font) close()
    font = next
    if (next) run += character
    else runs.push({ kind: "missing", width: textWidth(character, 1000, style) })
  }
  close()
  return { runs, width: runs.reduce((sum, { width }) => sum + width, 0) }
}

function glyphRun(font: EmbeddedFont, text: string): Run {
  const [glyphs, positions] = font.encode(text, [])
  return { kind: "glyphs", font, glyphs, positions, width: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
}
