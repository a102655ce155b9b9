/** What stands by each lane: its name, and for each side its sign, its events, and beside that its share of the articles. */
import type { Words } from "../../i18n/intl"
import { heldBy } from "../../query/difference"
import type { Mark } from "../../scene/scene"
import { ellipsis, textWidth, wrap } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { CompareAnswer } from "./answer"
import { signOf, signWidth } from "./forms"
import { hasShares, nameOf, type SideName, shareText, sideNames } from "./words"

/** px */
export const lineHeight = 15
const nameStyle = { weight: 600 } as const
const size = textSizes.small
const gap = 12
/** Of names that stand beside. */
export const nameLeft = 24
/** px that a topic beneath another is set in. */
const indent = 10
const leastName = 96
const mostName = 176

/** What a line of a side says. */
interface SideLine {
  readonly side: SideName
  readonly name: string
  readonly events: string
  readonly share: string | undefined
}

function linesOf(answer: CompareAnswer, place: number, words: Words): readonly SideLine[] {
  const { split } = answer.lanes[place]!
  return sideNames.map((side) => ({
    side,
    name: words.say(`compare.${side}`),
    events: words.number(heldBy(side, split)),
    share: hasShares(answer) ? shareText(answer[side].attention, place, words) : undefined,
  }))
}

/** Right edges of the columns of numbers, and of the whole, for lanes named beside their steps. */
export interface Columns {
  readonly events: number
  readonly share: number | undefined
  readonly right: number
}

export function columnsOf(answer: CompareAnswer, words: Words): Columns {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)))
  const whole = answer.whole ?? answer
  const lines = whole.lanes.flatMap((_, place) => linesOf(whole, place, words))
  const events =
    nameLeft + signWidth + 20 + widest([words.say("compare.column.events"), ...lines.map((line) => line.events)])
  const shares = lines.flatMap(({ share }) => share ?? [])
  const share =
    shares.length > 0 ? events + gap + widest([words.say("compare.column.attention"), ...shares]) : undefined
  const names = whole.lanes.map(
    (one) => textWidth(nameOf(answer, one, words), textSizes.lane, nameStyle) + one.lane.depth * indent,
  )
  const name = nameLeft + Math.min(mostName, Math.max(leastName, ...names))
  return { events, share, right: Math.ceil(Math.max(share ?? events, name) + gap) }
}

/** Heads of the columns, their baseline at `y`. */
export function columnHeads({ events, share }: Columns, y: number, words: Words): Mark[] {
  const head = (x: number, text: string): Mark => ({ kind: "text", x, y, text, size, anchor: "end", fill: "faint" })
  return [
    head(events, words.say("compare.column.events")),
    ...(share === undefined ? [] : [head(share, words.say("compare.column.attention"))]),
  ]
}

/** Above numbers that stand at the right: "events · of articles". */
export function aboveHeads(answer: CompareAnswer, x: number, y: number, words: Words): Mark[] {
  if (answer.lanes.length === 0) return []
  return [{ kind: "text", x, y, text: aboveHead(answer, words), size, anchor: "end", fill: "faint" }]
}

function aboveHead(answer: CompareAnswer, words: Words): string {
  const events = words.say("compare.column.events")
  return hasShares(answer) ? words.join([events, words.say("compare.column.attention")]) : events
}

/** px that these heads take, with the room before them. */
export const columnHeadWidth = (answer: CompareAnswer, words: Words): number =>
  textWidth(aboveHead(answer, words), size) + gap

/** px that a lane's header needs beside its steps. */
export function besideHeight(answer: CompareAnswer, place: number, columns: Columns, words: Words): number {
  return (nameLines(answer, place, columns, words).length + 2) * lineHeight + 12
}

function nameLines(answer: CompareAnswer, place: number, { right }: Columns, words: Words): readonly string[] {
  const lane = answer.lanes[place]!
  const room = right - gap - nameLeft - lane.lane.depth * indent
  return wrap(nameOf(answer, lane, words), textSizes.lane, room, 2, nameStyle)
}

/** Beside the steps: the name above, a line a side beneath it. */
export function besideMarks(answer: CompareAnswer, place: number, columns: Columns, top: number, words: Words): Mark[] {
  const { lane, split } = answer.lanes[place]!
  const first = top + 17
  const name = nameLines(answer, place, columns, words)
  const isEmpty = split.a + split.b + split.both === 0
  const marks = name.map((text, i): Mark => {
    const y = first + i * lineHeight
    return {
      kind: "text",
      x: nameLeft,
      y,
      text,
      size: textSizes.lane,
      // By it a file that has named groups knows which texts head a lane.
      label: nameOf(answer, answer.lanes[place]!, words),
      fill: isEmpty ? "faint" : lane.ink,
      ...nameStyle,
    }
  })
  linesOf(answer, place, words).forEach(({ side, name: sideName, events, share }, i) => {
    const y = first + (name.length + i) * lineHeight + 2
    marks.push(
      { kind: "group", x: nameLeft + 5, y: y - 4, marks: signOf(side, lane.ink) },
      { kind: "text", x: nameLeft + signWidth + 3, y, text: sideName, size, weight: 600, fill: "soft" },
      { kind: "text", x: columns.events, y, text: events, size, anchor: "end", fill: "ink" },
    )
    if (share !== undefined && columns.share !== undefined)
      marks.push({ kind: "text", x: columns.share, y, text: share, size, anchor: "end", fill: "soft" })
  })
  return marks
}

/** The numbers of a lane from the right edge on, and where they begin. */
function numbersAbove(
  answer: CompareAnswer,
  place: number,
  names: readonly SideName[],
  right: number,
  y: number,
  withShares: boolean,
  words: Words,
): { readonly marks: readonly Mark[]; readonly x: number } {
  const { ink } = answer.lanes[place]!.lane
  const marks: Mark[] = []
  let x = right
  const lines = linesOf(answer, place, words).filter(({ side }) => names.includes(side))
  for (const { side, name, events, share } of lines.toReversed()) {
    const numbers = share === undefined || !withShares ? events : words.say("compare.numbers", { events, share })
    const text = names.length > 1 ? `${name} ${numbers}` : numbers
    marks.push({ kind: "text", x, y, text, size, anchor: "end", fill: "soft", halo: 3 })
    x -= textWidth(text, size) + 11
    if (names.length > 1) marks.push({ kind: "group", x, y: y - 4, marks: signOf(side, ink) })
    x -= names.length > 1 ? signWidth / 2 + 10 : 4
  }
  return { marks, x }
}

/** Above the steps, in one line where there is room: the name, and "A 18 · 23 %" a side. */
export function aboveMarks(
  answer: CompareAnswer,
  place: number,
  names: readonly SideName[],
  [x0, x1]: readonly [number, number],
  top: number,
  words: Words,
): Mark[] {
  const { lane, split } = answer.lanes[place]!
  const y = top + 14
  const room = (at: number, withShares: boolean) =>
    numbersAbove(answer, at, names, x1, y, withShares, words).x - x0 - answer.lanes[at]!.lane.depth * indent
  const nameWidth = (at: number) => textWidth(nameOf(answer, answer.lanes[at]!, words), textSizes.label, nameStyle)
  // Rather than that a name were cut, no lane says its shares: the list has them.
  const withShares = answer.lanes.every((_, at) => nameWidth(at) <= room(at, true))
  const { marks } = numbersAbove(answer, place, names, x1, y, withShares, words)
  const isEmpty = split.a + split.b + split.both === 0
  const start = x0 + lane.depth * indent
  const name = nameOf(answer, answer.lanes[place]!, words)
  const text = ellipsis(name, textSizes.label, room(place, withShares), nameStyle)
  return [
    {
      kind: "text",
      x: start,
      y,
      text,
      size: textSizes.label,
      label: name,
      fill: isEmpty ? "faint" : lane.ink,
      halo: 3,
      ...nameStyle,
    },
    ...marks,
  ]
}
