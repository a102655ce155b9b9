/** Where in a source's text the evidence stands: the text as paragraphs and sentences, the supporting sentences marked. */
import type { Evidence } from "../model/event"

export interface Sentence {
  /** Offset in its paragraph. */
  readonly start: number
  readonly text: string
  readonly isMarked: boolean
}

export interface Paragraph {
  /** 1-based. */
  readonly number: number
  readonly sentences: readonly Sentence[]
}

/** Paragraph and sentence, 1-based, of a locator such as `¶ 4, s 2`, `¶4` or `第4段落2文`. */
export function placeOf(
  locator: string,
): { readonly paragraph: number; readonly sentence: number | undefined } | undefined {
  const match = /(?:¶|第)\s*(\d+)(?:段落)?(?:\s*[,、]?\s*(?:s\.?\s*|第)?(\d+)文?)?/u.exec(locator)
  if (!match?.[1]) return undefined
  return { paragraph: Number(match[1]), sentence: match[2] === undefined ? undefined : Number(match[2]) }
}

/** The paragraphs of a text, with the sentences marked that a locator names or a quote is found in. */
export function passagesOf(
  text: string,
  language: string | undefined,
  evidence: readonly Pick<Evidence, "locator" | "quote">[],
): readonly Paragraph[] {
  const segmenter = segmenterFor(language)
  const places = evidence
    .flatMap(({ locator }) => (locator === undefined ? [] : [placeOf(locator)]))
    .filter((p) => p !== undefined)
  const quotes = evidence
    .flatMap(({ quote }) => (quote === undefined ? [] : [plain(quote)]))
    .filter((quote) => quote !== "")
  return text
    .split(/\r?\n\s*\r?\n|\r?\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, i) => ({
      number: i + 1,
      sentences: Array.from(segmenter.segment(paragraph.trim()), ({ segment, index }, s) => ({
        start: index,
        text: segment,
        isMarked:
          places.some((place) => place.paragraph === i + 1 && (place.sentence ?? s + 1) === s + 1) ||
          quotes.some((quote) => plain(segment).includes(quote)),
      })),
    }))
}

function segmenterFor(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" })
  } catch {
    // Not a well-formed language tag: the platform's own language still finds full stops.
    return new Intl.Segmenter(undefined, { granularity: "sentence" })
  }
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
}
