/**
 * Draws topic × topic as steps: each topic a row of cells, one for every topic above it, and its name where the row ends. So names stand upright, and
 * the name of a column is found at its foot's beginning: where it ends its own row.
 */

import type { Words } from "../../i18n/intl"
import type { Mark, Scene } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { familyInk, textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import { numberMark, numberSize } from "../matrix/number"
import { type Scale, scaleLegend, scaleTo } from "../matrix/tone"
import { labelOf, type TopicRow } from "../matrix/topics"
import { type CooccurrenceAnswer, isKin, pairsOf } from "./answer"
import { descriptionOf, findingOf, pairLabel } from "./words"

export const margin = 12
const gap = 8
/** px of a cell: at least to touch, at most unless its number needs more. */
const [leastCell, mostCell] = [20, 30]
const size = textSizes.label

/** Which topics are shown, and how large their cells are. */
export interface Steps {
  /** Positions in `answer.rows`, in the order of the tree. */
  readonly shown: readonly number[]
  readonly width: number
  readonly height: number
}

const weightOf = ({ depth }: TopicRow) => (depth === 0 ? 600 : 400)

type Room = Pick<Frame, "width" | "height" | "words" | "isPage">

/** Of the topics with events, as many as have room with their names, the weakest left out first; on a screen they may be higher than the frame. */
export function stepsIn(answer: CooccurrenceAnswer, { width, height, words, isPage }: Room): Steps {
  const { rows, events } = answer
  const own = (i: number) => events[i * rows.length + i]!
  const names = rows.map((row) => textWidth(labelOf(row, words), size, { weight: weightOf(row) }))
  const most = rows.reduce((count, _, i) => Math.max(count, own(i)), 0)
  const wanted = Math.max(mostCell, textWidth(words.number(most), numberSize) + 8)
  const widthFor = (shown: readonly number[]) =>
    shown.reduce((cell, i, n) => Math.min(cell, (width - 2 * margin - gap - names[i]!) / (n + 1)), wanted)
  // On paper numbers are not set smaller than the rest.
  const least = isPage ? Math.max(leastCell, textWidth(words.number(most), numberSize) + 4) : leastCell
  const isTooHigh = ({ length }: readonly number[]) => isPage === true && 2 * margin + length * leastCell > height
  let shown = rows.map((_, i) => i).filter((i) => own(i) > 0)
  while (shown.length > 1 && (widthFor(shown) < least || isTooHigh(shown))) {
    // Of equals the one furthest down the tree.
    const weakest = shown.reduce((least, i) => (own(i) <= own(least) ? i : least))
    shown = shown.filter((i) => i !== weakest)
  }
  const cell = Math.floor(Math.max(least, widthFor(shown)))
  const even = Math.floor((height - 2 * margin) / Math.max(1, shown.length))
  return { shown, width: cell, height: Math.max(leastCell, Math.min(cell, mostCell, even)) }
}

/** The key of a pair of topics, in the order of the matrix. */
export const pairKey = (a: string, b: string): string => `pair:${a}+${b}`

export function topicsOfKey(key: string | undefined): readonly [string, string] | undefined {
  const found = /^pair:([^+]+)\+([^+]+)$/.exec(key ?? "")
  return found?.[1] && found[2] ? [found[1], found[2]] : undefined
}

export function drawCooccurrence(answer: CooccurrenceAnswer, frame: Frame): Scene {
  const { width, words } = frame
  const steps = stepsIn(answer, frame)
  const { shown } = steps
  const scale = scaleTo(pairsOf(answer, shown)[0]?.events ?? 0)
  const marks = shown.flatMap((i, n) => stepMarks(answer, shown.slice(0, n), i, steps, scale, frame))
  const bottom = margin + shown.length * steps.height
  const corner = cornerLeft(answer, steps, words)
  const isInCorner = corner + legendWidth <= width - margin
  const place = isInCorner ? { left: width - margin - legendWidth, top: margin } : { left: margin, top: bottom + 14 }
  const what = words.say("cooccurrence.legend")
  const legend = scaleLegend(scale, "ink", what, place.left, place.top, width - margin, words)
  return {
    width,
    height: isInCorner ? bottom + margin : bottom + 14 + legend.height + margin,
    title: findingOf(answer, words),
    description: descriptionOf(answer, shown.length, words),
    marks: [...marks, ...legend.marks],
  }
}

/** px for the scale in one line. */
const legendWidth = 400

/** Where the empty corner at the upper right begins beside the first two names. */
function cornerLeft({ rows }: CooccurrenceAnswer, { shown, width }: Steps, words: Words): number {
  const ends = shown.slice(0, 2).map((i, n) => {
    const row = rows[i]!
    return margin + (n + 1) * width + gap + textWidth(labelOf(row, words), size, { weight: weightOf(row) })
  })
  return Math.max(...ends, 0) + 2 * gap
}

/** One row: a cell for each topic above, the topic's own events at the end, and its name. */
function stepMarks(
  answer: CooccurrenceAnswer,
  before: readonly number[],
  i: number,
  { width: cell, height: step }: Steps,
  scale: Scale,
  { words, selection, isGrey }: Frame,
): Mark[] {
  const { rows, events } = answer
  const row = rows[i]!
  const top = margin + before.length * step
  const baseline = top + step / 2
  const marks: Mark[] = []
  before.forEach((j, n) => {
    const other = rows[j]!
    if (isKin(row, other)) return
    const count = events[i * rows.length + j]!
    const key = pairKey(other.topic.id, row.topic.id)
    const tone = scale.toneOf(count)
    marks.push({
      ...{ kind: "rect", x: margin + n * cell + 1, y: top + 1, width: cell - 2, height: step - 2, radius: 2, key },
      ...(count === 0 ? { fill: "sunk" } : { fill: "ink", opacity: tone.opacity }),
      label: pairLabel(other, row, count, words),
    })
    if (count > 0) marks.push(numberMark(count, margin + (n + 0.5) * cell, baseline, cell, tone.text, key, words))
  })
  const ink = isGrey ? "ink" : familyInk(row.family)
  const own = events[i * rows.length + i]!
  const key = `topic:${row.topic.id}`
  const x = margin + before.length * cell
  const isSelected = selection?.kind === "topic" && selection.id === row.topic.id
  const label = words.say("matrix.row.label", { topic: labelOf(row, words), n: own })
  marks.push(
    {
      ...{ kind: "rect", x: x + 1.5, y: top + 1.5, width: cell - 3, height: step - 3, radius: 2 },
      fill: "none",
      stroke: ink,
      key,
      label,
    },
    numberMark(own, x + cell / 2, baseline, cell, ink, key, words),
    {
      ...{
        kind: "text",
        x: x + cell + gap - 2,
        y: baseline + size * 0.35,
        text: labelOf(row, words),
        size,
        weight: weightOf(row),
      },
      fill: isSelected ? "accent" : row.depth === 0 ? ink : "ink",
      key,
    },
  )
  return marks
}
