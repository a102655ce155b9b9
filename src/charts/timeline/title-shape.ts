/**
 * The shapes a title may take: one line, or lines of even length broken where a reader would pause. A title is set whole or not at all, so there is no
 * shape that says a part. Remembered, since a pan asks for the same hundred sixty times a second.
 */
import { textWidth, wrap } from "../../scene/text"
import { textSizes } from "../../scene/theme"

export interface TitleShape {
  /** Those of the title, then those of the card. */
  readonly lines: readonly string[]
  /** How many lines at the end say who took part and on what sources: with them a title is a card. */
  readonly details: number
  /** Of the longest line, px; and of the longest of the title's own. */
  readonly width: number
  readonly titleWidth: number
}

/** A title alone. */
const titled = (lines: readonly string[], width: number): TitleShape => ({
  lines,
  details: 0,
  width,
  titleWidth: width,
})

/** px between baselines. */
export const leading = 14
/** A line shorter than this is not broken: two stumps are no gain on one line. */
const leastBroken = 110
/** Neither is a title of which the lines would still be longer than this. */
const mostWidth = 420

const size = textSizes.label
const known = new Map<string, readonly TitleShape[]>()
const mostKnown = 20_000

/** The shapes of a title, that of one line first. */
export function shapesOf(text: string, isBold: boolean, mostLines: 2 | 3 | 4): readonly TitleShape[] {
  const key = `${mostLines}${isBold}${text}`
  const made = known.get(key)
  if (made) return made
  const style = isBold ? { weight: 600 } : undefined
  const measure = (part: string) => textWidth(part, size, style)
  const whole = titled([text], measure(text))
  const shapes = [whole]
  if (whole.width >= leastBroken) {
    const two = halves(text, measure, style)
    if (two) shapes.push(two)
    const three = mostLines >= 3 && two && broken(text, 3, measure, style)
    if (three && three.width < two.width) shapes.push(three)
    // Of what would still be too long the ways to break it are too many to be tried.
    const four = mostLines === 4 && three && three.width <= mostWidth && broken(text, 4, measure, style)
    if (four && four.width < three.width) shapes.push(four)
  }
  const fitting = shapes.filter(({ width }) => width <= mostWidth)
  if (known.size >= mostKnown) known.clear()
  known.set(key, fitting)
  return fitting
}

type Measure = (part: string) => number
type Style = { weight: number } | undefined

/** Broken in two where the longer line is the shortest; within a phrase only where that makes it much shorter. */
function halves(text: string, measure: Measure, style: Style): TitleShape | undefined {
  const breaks = pausesOf(text).map(({ at, isWithin }) => {
    const lines = [text.slice(0, at).trimEnd(), text.slice(at)]
    const width = Math.max(...lines.map(measure))
    return { lines, width, cost: isWithin ? width * withinPhrase : width }
  })
  const best = breaks
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ lines }) => mayEnd(text, lines[0] ?? "", measure, style))
  return best && titled(best.lines, best.width)
}

/** In so many lines of which the longest is the shortest. */
function broken(text: string, lines: 2 | 3 | 4, measure: Measure, style: Style): TitleShape | undefined {
  if (lines === 2) return halves(text, measure, style)
  let best: TitleShape | undefined
  for (const { at, isWithin } of pausesOf(text)) {
    if (isWithin) continue
    const first = text.slice(0, at).trimEnd()
    const rest = broken(text.slice(at), lines === 4 ? 3 : 2, measure, style)
    const width = rest && Math.max(measure(first), rest.width)
    if (width !== undefined && width < (best?.width ?? Number.POSITIVE_INFINITY) && mayEnd(text, first, measure, style))
      best = titled([first, ...rest!.lines], width)
  }
  return best
}

/** Whether the rules for the ends of lines allow the text to be broken after `first`. */
function mayEnd(text: string, first: string, measure: Measure, style: Style): boolean {
  return wrap(text, size, measure(first), Number.POSITIVE_INFINITY, style)[0] === first
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" })
const hasSpace = /\S\s+\S/
/** A particle or an ending belongs to the word before it; so does whatever is no letter. */
const leans = /^[\u3041-\u309f\u30fc]|^[^\p{L}\p{N}「『（(“"]/u
/** A phrase of Japanese ends in a particle, an ending or a mark. */
const endsPhrase = /[\u3041-\u309f]$|[^\p{L}\p{N}]$/u
const withinPhrase = 1.3

interface Pause {
  readonly at: number
  /** Between two words of one phrase. */
  readonly isWithin: boolean
}

/** Where a reader would pause: after a space; in a text without any, before a word that does not lean on the one before it. */
function pausesOf(text: string): Pause[] {
  if (hasSpace.test(text))
    return Array.from(text.matchAll(/\s+/g), ({ index, 0: space }) => ({ at: index + space.length, isWithin: false }))
  const pauses: Pause[] = []
  for (const { segment, index } of segmenter.segment(text))
    if (index > 0 && !leans.test(segment)) pauses.push({ at: index, isWithin: !endsPhrase.test(text.slice(0, index)) })
  return pauses
}
