/** How far one character moves the pen, in thousandths of an em: measured widths of the bundled fonts, and fair guesses for other scripts. */
import type { TextFace } from "./scene"
import table from "./text-widths.json"

/** Advance of a code point, in thousandths of an em. */
export type Advance = (codePoint: number) => number

const storedWeights = [400, 600, 700] as const
/** Codes below this are looked up in an array: Latin, with all its marked letters. */
const direct = 0x180

/** [last code point of the range, advance]: ranges of scripts that the bundled Latin fonts lack. Wide is one em, as in Noto Sans JP. */
const ranges: readonly (readonly [last: number, advance: number])[] = [
  [0x001f, 0],
  [0x10ff, 680], // Greek, Cyrillic, Hebrew, Arabic, Indic, Thai …
  [0x115f, 1000], // Hangul initials
  [0x11ff, 0], // … which their medials and finals join
  [0x1fff, 680],
  [0x2bff, 1000], // spaces, punctuation, arrows, circled numbers, symbols
  [0x2e7f, 680],
  [0xa4cf, 1000], // radicals, kana, ideographs, Yi
  [0xabff, 680],
  [0xd7ff, 1000], // Hangul
  [0xfaff, 1000], // lone surrogates, private use, compatibility ideographs
  [0xfe2f, 680],
  [0xfe6f, 1000],
  [0xfeff, 680],
  [0xff60, 1000], // full-width forms
  [0xffdf, 500], // half-width katakana and Hangul
  [0xffe7, 1000],
  [0xffef, 500],
  [0x1afef, 1000],
  [0x1b2ff, 1000],
  [0x1f1e5, 1350],
  [0x1f1ff, 675], // regional indicators: two make a flag
  [0x1faff, 1350], // emoji
  [0x10ffff, 1000],
]
const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u
const upperCase = /\p{Lu}/u

function guess(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (invisible.test(character)) return 0
  const advance = ranges.find(([last]) => codePoint <= last)?.[1] ?? 1000
  return advance === 680 && upperCase.test(character) ? 780 : advance
}

/** The stored widths, or for a weight between two stored ones the mean of them by distance. */
function measuredWidths(face: TextFace, weight: number): Map<number, number> {
  const bounded = Math.min(Math.max(weight, storedWeights[0]), 700)
  const [low, high] = bounded <= 600 ? ([400, 600] as const) : ([600, 700] as const)
  const share = (bounded - low) / (high - low)
  const from = table[face][low]
  const to = table[face][high]
  const widths = new Map<number, number>()
  Array.from(table.characters).forEach((character, i) => {
    const width = (from[i] ?? 0) * (1 - share) + (to[i] ?? 0) * share
    widths.set(character.codePointAt(0) ?? 0, Math.ceil(width))
  })
  return widths
}

function makeAdvance(face: TextFace, weight: number): Advance {
  const known = measuredWidths(face, weight)
  const find = (codePoint: number): number => {
    const width = known.get(codePoint)
    if (width !== undefined) return width
    const base = String.fromCodePoint(codePoint).normalize("NFD").codePointAt(0) ?? codePoint
    const found = (base === codePoint ? undefined : known.get(base)) ?? guess(codePoint)
    known.set(codePoint, found)
    return found
  }
  const latin = Uint16Array.from({ length: direct }, (_, codePoint) => find(codePoint))
  return (codePoint) => latin[codePoint] ?? find(codePoint)
}

const made = new Map<string, Advance>()

/** The advances of a face in a weight (400–700); made once. */
export function advanceOf(face: TextFace, weight: number): Advance {
  const key = `${face} ${weight}`
  const advance = made.get(key) ?? makeAdvance(face, weight)
  made.set(key, advance)
  return advance
}
