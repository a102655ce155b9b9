/** Which characters a TrueType font holds: its `cmap`, read (OpenType 1.9, formats 4 and 12, the two that are in use). */
import { tablesOf, viewOf } from "./sfnt"

/** The code points that have a glyph. Throws a RangeError on a font that is cut short. */
export const charactersIn = (font: Uint8Array): ReadonlySet<number> => new Set(glyphsIn(font).keys())

/** The glyph of each code point that has one. Throws a RangeError on a font that is cut short. */
export function glyphsIn(font: Uint8Array): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const cmap = tablesOf(font).get("cmap")
  if (!cmap) return glyphs
  const view = viewOf(cmap)
  for (let record = 0; record < view.getUint16(2); record++) {
    const start = view.getUint32(4 + record * 8 + 4)
    const format = view.getUint16(start)
    if (format === 4) readSegments(view, start, glyphs)
    if (format === 12) readGroups(view, start, glyphs)
  }
  return glyphs
}

function readSegments(view: DataView, table: number, into: Map<number, number>): void {
  const twice = view.getUint16(table + 6)
  const ends = table + 14
  const starts = ends + twice + 2
  const deltas = starts + twice
  const offsets = deltas + twice
  for (let at = 0; at < twice; at += 2) {
    const end = view.getUint16(ends + at)
    const offset = view.getUint16(offsets + at)
    for (let code = view.getUint16(starts + at); code <= end && code !== 0xffff; code++) {
      const start = view.getUint16(starts + at)
      const found = offset === 0 ? code : view.getUint16(offsets + at + offset + 2 * (code - start))
      const glyph = (found + view.getUint16(deltas + at)) % 0x10000
      if (found !== 0 && glyph !== 0) into.set(code, glyph)
    }
  }
}

function readGroups(view: DataView, table: number, into: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(table + 12); group++) {
    const at = table + 16 + group * 12
    const start = view.getUint32(at)
    const end = Math.min(view.getUint32(at + 4), 0x10ffff)
    for (let code = start; code <= end; code++) {
      const glyph = view.getUint32(at + 8) + code - start
      if (glyph !== 0) into.set(code, glyph)
    }
  }
}
