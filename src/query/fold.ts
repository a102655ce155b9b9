/**
 * What Search takes for the same: upper and lower case, full and half width (ﾆﾎﾝ, ニホン), katakana and hiragana, letters with and without accents. And
 * how a text falls into words and runs of Japanese, Chinese or Korean, which have no spaces to tell words by.
 */

const latinWithMarks = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/
const marks = /[\u0300-\u036f]/g
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]/g
const kanaDistance = 0x60

/** A text as it is compared. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  const folded = text.normalize("NFKC").toLowerCase()
  // Only the marks of Latin and its like: those of kana tell が from か.
  const bare = latinWithMarks.test(folded) ? folded.normalize("NFD").replace(marks, "").normalize("NFC") : folded
  return bare.replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - kanaDistance))
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** What a code unit belongs to: nothing, a word, or a run without spaces. */
const outside = 0
const inWord = 1
const inRun = 2
type Class = typeof outside | typeof inWord | typeof inRun

const runLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
const wordLetter = /[\p{L}\p{N}\p{M}]/u

const classes = new Uint8Array(0x10000).fill(0xff)

function classOf(text: string, i: number): Class {
  const unit = text.charCodeAt(i)
  // Half of a letter beyond the first 65,536; its class is that of the whole.
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfLetter(text.codePointAt(unit >= 0xdc00 ? i - 1 : i) ?? 0)
  if (classes[unit] === 0xff) classes[unit] = classOfLetter(unit)
  return classes[unit] as Class // only classes are ever put in
}

function classOfLetter(codePoint: number): Class {
  const letter = String.fromCodePoint(codePoint)
  return runLetter.test(letter) ? inRun : wordLetter.test(letter) ? inWord : outside
}

export interface Piece {
  readonly kind: "word" | "run"
  readonly text: string
}

/** Calls back with each word and each run of a folded text, in order. */
export function forEachPiece(folded: string, visit: (start: number, end: number, isRun: boolean) => void): void {
  let start = 0
  let current: Class = outside
  for (let i = 0; i < folded.length; i += 1) {
    const next = classOf(folded, i)
    if (next === current) continue
    if (current !== outside) visit(start, i, current === inRun)
    start = i
    current = next
  }
  if (current !== outside) visit(start, folded.length, current === inRun)
}

/** The terms of a query, each once: what is typed twice is not looked for twice. */
export function distinctTerms(query: string): readonly Piece[] {
  return [...new Map(termsOf(query).map((term) => [`${term.kind} ${term.text}`, term])).values()]
}

/** The terms of a query: a word is looked for as the beginning of a word, a run anywhere. All of them must be found. */
export function termsOf(query: string): readonly Piece[] {
  const folded = fold(query)
  const terms: Piece[] = []
  forEachPiece(folded, (start, end, isRun) => {
    terms.push({ kind: isRun ? "run" : "word", text: folded.slice(start, end) })
  })
  return terms
}
