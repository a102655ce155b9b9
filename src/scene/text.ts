/**
 * How wide text will be, and how to make it fit, without a page to measure on: the same answers in a worker, in Node and on screen. A text is
 * never cut within a grapheme. Kerning is left out, so an estimate is a little wide rather than narrow.
 */
import { type Advance, advanceOf } from "./advance"
import type { TextFace } from "./scene"

export interface TextStyle {
  /** 400–700; default 400. */
  readonly weight?: number
  /** Default "sans". */
  readonly face?: TextFace
}

const zeroWidthJoiner = 0x200d
const mark = "…"
/** Texts whose characters all stand alone, so that there is no need to segment: Latin-1, kana, common ideographs and their punctuation. */
const plain = /^[ -~\u00a1-\u00ff\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/
const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" })

const advanceIn = (style: TextStyle | undefined): Advance => advanceOf(style?.face ?? "sans", style?.weight ?? 400)

/** Width in thousandths of an em: whole numbers, so that the sum of parts is exactly the width of the whole. */
function emWidth(text: string, advance: Advance): number {
  let width = 0
  let joined = false
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) ?? 0
    if (codePoint > 0xffff) i++
    if (!joined) width += advance(codePoint)
    joined = codePoint === zeroWidthJoiner
  }
  return width
}

/** The estimated width of a line of text in px. */
export function textWidth(text: string, size: number, style?: TextStyle): number {
  return (emWidth(text, advanceIn(style)) * size) / 1000
}

/** What a reader takes for single characters. */
export function graphemes(text: string): readonly string[] {
  return plain.test(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The text, or as much of its beginning as fits in `maxWidth` px before "…"; empty where not even that has room. */
export function ellipsis(text: string, size: number, maxWidth: number, style?: TextStyle): string {
  const advance = advanceIn(style)
  const fits = (emWidths: number) => (emWidths * size) / 1000 <= maxWidth
  if (fits(emWidth(text, advance))) return text
  let width = emWidth(mark, advance)
  if (!fits(width)) return ""
  let kept = ""
  for (const grapheme of graphemes(text)) {
    width += emWidth(grapheme, advance)
    if (!fits(width)) break
    kept += grapheme
  }
  return kept.trimEnd() + mark
}

/** What may not begin a line in Japanese typesetting, and closing marks of Latin text. */
const noLineStart =
  /^[·｜、。，．・：；？！）」』】〕〉》］｝｣､｡･ーゝゞヽヾ々〜～…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.!?:;)\]}%’”»°′″％℃]/u
/** What may not end a line: opening marks, and signs that belong to the figure after them. */
const noLineEnd = /[（「『【〔〈《［｛｢([{“‘«¥$€£￥№第約]$/u
const eastAsian =
  /^[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const breakingHyphen = /^[-‐–—/]$/
const wordCharacter = /^[\p{L}\p{N}]/u
const digit = /^[\p{Nd}]/u
const katakana = /^[ァ-ヺー]/
const hiragana = /^[ぁ-ゖ]/
const phraseEnd = /^[\u3000、。，．・：；？！）」』】〕〉》］｝／｜～–]/u

/** What stays together on a line while it can: a Japanese phrase with its particle, a word (of katakana too), or no more than a letter. */
type Grain = "phrase" | "word" | "letter"
const finer = { phrase: "word", word: "letter", letter: undefined } as const satisfies Record<Grain, Grain | undefined>

/** Whether a line may end between two graphemes. */
function mayBreak(before: string, after: string, grain: Grain): boolean {
  if (after === " " || noLineStart.test(after)) return false
  if (before === " ") return true
  if (noLineEnd.test(before)) return false
  // Not within a fraction, a span or a name: 1/2, 16–22, F-35.
  if (breakingHyphen.test(before)) return wordCharacter.test(after) && !digit.test(after)
  if (digit.test(before) && eastAsian.test(after)) return false // a number keeps its counter: 14日
  if (grain !== "letter" && katakana.test(before) && katakana.test(after)) return false
  if (!eastAsian.test(before) && !eastAsian.test(after)) return false
  return grain !== "phrase" || phraseEnd.test(before) || (hiragana.test(before) && !hiragana.test(after))
}

interface Chunk {
  readonly text: string
  readonly width: number
  /** Without the space after it, which may hang over the edge. */
  readonly trimmedWidth: number
}

/** The parts of a text that stay together on a line. */
function chunksOf(text: string, advance: Advance, grain: Grain): Chunk[] {
  const chunks: Chunk[] = []
  const close = (part: string) => {
    const width = emWidth(part, advance)
    chunks.push({ text: part, width, trimmedWidth: part.endsWith(" ") ? width - advance(0x20) : width })
  }
  let part = ""
  let before = ""
  for (const grapheme of graphemes(text)) {
    if (part && mayBreak(before, grapheme, grain)) {
      close(part)
      part = ""
    }
    part += grapheme
    before = grapheme
  }
  if (part) close(part)
  return chunks
}

export interface WrapStyle extends TextStyle {
  /** Japanese breaks between phrases, as a headline does, while a line can hold one. */
  readonly byPhrase?: boolean
}

/**
 * The text in at most `maxLines` lines of at most `maxWidth` px, the last ending in "…" where the text goes on. Words stay whole unless longer than
 * a line, and Japanese keeps its rules for the ends of lines. A line holds at least one character, be it too wide.
 */
export function wrap(
  text: string,
  size: number,
  maxWidth: number,
  maxLines = Number.POSITIVE_INFINITY,
  style?: WrapStyle,
): string[] {
  const advance = advanceIn(style)
  const fits = (emWidths: number) => (emWidths * size) / 1000 <= maxWidth
  const clean = text.replace(/[\t\n\v\f\r ]+/g, " ").trim()
  const lines: string[] = []
  let line = ""
  let width = 0
  const add = (part: Chunk) => {
    if (line && !fits(width + part.trimmedWidth)) {
      lines.push(line.trimEnd())
      line = ""
      width = 0
    }
    line += part.text
    width += part.width
  }
  const addGraphemes = (part: string) => {
    for (const grapheme of graphemes(part)) {
      const graphemeWidth = emWidth(grapheme, advance)
      add({ text: grapheme, width: graphemeWidth, trimmedWidth: grapheme === " " ? 0 : graphemeWidth })
    }
  }
  const addBy = (grain: Grain | undefined, part: string) => {
    if (grain === undefined) return addGraphemes(part)
    for (const chunk of chunksOf(part, advance, grain)) {
      if (fits(chunk.trimmedWidth)) add(chunk)
      else addBy(finer[grain], chunk.text)
    }
  }
  addBy(style?.byPhrase ? "phrase" : "word", clean)
  if (line) lines.push(line.trimEnd())
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  const last = kept.pop()
  return last === undefined ? [] : [...kept, cut(last, size, maxWidth, style)]
}

/** A line that says that it goes on, though it may fit as it is. */
function cut(line: string, size: number, maxWidth: number, style: TextStyle | undefined): string {
  const marked = line + mark
  return textWidth(marked, size, style) <= maxWidth ? marked : ellipsis(marked, size, maxWidth, style)
}
