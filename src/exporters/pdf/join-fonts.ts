/**
 * One TrueType font of several pieces of the same: Noto Sans JP comes in some hundred, of which a page of Japanese uses thirty, and each would cost a PDF
 * more than its letters do. Glyphs, widths and characters are joined; rules of layout are not, of which Japanese set in lines needs none.
 */
import { glyphsIn } from "../fonts/cmap"
import { sfntOf, tablesOf, viewOf } from "../fonts/sfnt"

interface Piece {
  readonly tables: ReadonlyMap<string, Uint8Array>
  readonly glyphs: ReadonlyMap<number, number>
  readonly count: number
  /** Number of the piece's glyph 1 in the joined font, less one. The first piece's glyph 0 stands for all. */
  readonly shift: number
}

/** Of `maxp`, the fields that say how large something becomes at most. */
const limits = { from: 6, to: 32 } as const

/** Throws a RangeError on a font that is cut short. */
export function joinFonts(fonts: readonly [Uint8Array, ...Uint8Array[]]): Uint8Array<ArrayBuffer> {
  const pieces = piecesOf(fonts)
  const first = tablesOf(fonts[0])
  const outlines = pieces.flatMap(outlinesOf)
  const { glyf, loca } = glyphTables(outlines)
  const tables = new Map<string, Uint8Array>([
    ["glyf", glyf],
    ["loca", loca],
    ["hmtx", joined(pieces.flatMap(metricsOf))],
    ["cmap", characterTable(pieces)],
    ["head", edited(first, "head", (view) => headOf(view, pieces))],
    ["hhea", edited(first, "hhea", (view) => view.setUint16(34, outlines.length))],
    ["maxp", edited(first, "maxp", (view) => limitsOf(view, pieces, outlines.length))],
  ])
  for (const tag of ["OS/2", "name", "post"]) tables.set(tag, tableOf(first, tag))
  return sfntOf(tables)
}

function tableOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new RangeError(`A font has no table ${tag}`)
  return table
}

function piecesOf(fonts: readonly Uint8Array[]): readonly Piece[] {
  let shift = 0
  return fonts.map((font) => {
    const tables = tablesOf(font)
    const count = viewOf(tableOf(tables, "maxp")).getUint16(4)
    const piece: Piece = { tables, glyphs: glyphsIn(font), count, shift }
    shift += count - 1
    return piece
  })
}

/** Glyphs of a piece that are taken over. */
const taken = ({ count, shift }: Piece): readonly number[] =>
  Array.from({ length: count }, (_, glyph) => glyph).slice(shift === 0 ? 0 : 1)

function outlinesOf(piece: Piece): readonly Uint8Array[] {
  const isLong = viewOf(tableOf(piece.tables, "head")).getUint16(50) === 1
  const loca = viewOf(tableOf(piece.tables, "loca"))
  const glyf = tableOf(piece.tables, "glyf")
  const at = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return taken(piece).map((glyph) => shifted(glyf.slice(at(glyph), at(glyph + 1)), piece.shift))
}

/** Flags of a part of a glyph made of others (OpenType 1.9, `glyf`). */
const part = { wordsForPlace: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 } as const

/** A glyph made of others names them by their new numbers. */
function shifted(glyph: Uint8Array, shift: number): Uint8Array {
  const view = viewOf(glyph)
  if (glyph.length === 0 || view.getInt16(0) >= 0) return glyph
  for (let at = 10, flags: number = part.more; flags & part.more; ) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, view.getUint16(at + 2) + shift)
    const scales = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0
    at += 4 + (flags & part.wordsForPlace ? 4 : 2) + scales
  }
  return glyph
}

function glyphTables(outlines: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const even = (length: number) => length + (length % 4 === 0 ? 0 : 4 - (length % 4))
  const loca = new Uint8Array(4 * (outlines.length + 1))
  const view = viewOf(loca)
  let end = 0
  const padded = outlines.map((outline, i) => {
    const bytes = new Uint8Array(even(outline.length))
    bytes.set(outline)
    end += bytes.length
    view.setUint32(4 * (i + 1), end)
    return bytes
  })
  return { glyf: joined(padded), loca }
}

function metricsOf(piece: Piece): readonly Uint8Array[] {
  const full = viewOf(tableOf(piece.tables, "hhea")).getUint16(34)
  const hmtx = viewOf(tableOf(piece.tables, "hmtx"))
  return taken(piece).map((glyph) => {
    const metric = new Uint8Array(4)
    viewOf(metric).setUint16(0, hmtx.getUint16(4 * Math.min(glyph, full - 1)))
    viewOf(metric).setInt16(2, hmtx.getInt16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)))
    return metric
  })
}

/** Format 12, a group a character. */
function characterTable(pieces: readonly Piece[]): Uint8Array {
  const entries = pieces
    .flatMap(({ glyphs, shift }) => Array.from(glyphs, ([code, glyph]) => [code, glyph + shift] as const))
    .sort(([one], [other]) => one - other)
  const table = new Uint8Array(12 + 16 + 12 * entries.length)
  const view = viewOf(table)
  // One subtable: Windows, all of Unicode.
  const head = [0, 1, 3, 10, 0, 12, 12, 0]
  for (const [i, value] of head.entries()) view.setUint16(2 * i, value)
  view.setUint32(16, table.length - 12)
  view.setUint32(24, entries.length)
  for (const [i, [code, glyph]] of entries.entries())
    for (const [field, value] of [code, code, glyph].entries()) view.setUint32(28 + 12 * i + 4 * field, value)
  return table
}

/** Offsets are long, and the box holds every piece's. */
function headOf(view: DataView, pieces: readonly Piece[]): void {
  view.setUint16(50, 1)
  const views = pieces.map(({ tables }) => viewOf(tableOf(tables, "head")))
  for (const at of [36, 38]) view.setInt16(at, Math.min(...views.map((head) => head.getInt16(at))))
  for (const at of [40, 42]) view.setInt16(at, Math.max(...views.map((head) => head.getInt16(at))))
}

function limitsOf(view: DataView, pieces: readonly Piece[], count: number): void {
  const views = pieces.map(({ tables }) => viewOf(tableOf(tables, "maxp")))
  view.setUint16(4, count)
  for (let at = limits.from; at < limits.to; at += 2)
    view.setUint16(at, Math.max(...views.map((maxp) => maxp.getUint16(at))))
}

function edited(tables: ReadonlyMap<string, Uint8Array>, tag: string, edit: (view: DataView) => void): Uint8Array {
  const table = tableOf(tables, tag).slice()
  edit(viewOf(table))
  return table
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, bytes) => length + bytes.length, 0))
  let at = 0
  for (const bytes of parts) {
    whole.set(bytes, at)
    at += bytes.length
  }
  return whole
}
