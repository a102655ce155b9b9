/** What stands above one side of a comparison: its sign, its letter, its days and filters. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { wrap } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { CompareAnswer } from "./answer"
import { signOf, signWidth } from "./forms"
import { columnHeadWidth } from "./headers"
import { describeSide, type SideName, sideNames } from "./words"

/** px between which a side is drawn. */
export type Ends = readonly [left: number, right: number]

const lineHeight = 16
const inset = signWidth + 20

/** px for the head of either side, so that both begin alike. */
export function headHeight(answer: CompareAnswer, ends: Ends, words: Words): number {
  return Math.max(...sideNames.map((side) => headLines(answer, side, ends, words).length)) * lineHeight + 8
}

/** "22 January to 4 April 2026 · no filters", in two lines where one has no room. */
function headLines(answer: CompareAnswer, name: SideName, [left, right]: Ends, words: Words): readonly string[] {
  const room = right - left - inset - columnHeadWidth(answer, words)
  return wrap(describeSide(answer, name, words), textSizes.label, room, 2)
}

export function headMarks(answer: CompareAnswer, name: SideName, ends: Ends, words: Words): Mark[] {
  const size = textSizes.label
  const [left] = ends
  return [
    { kind: "group", x: left + signWidth / 2, y: 11, marks: signOf(name) },
    {
      kind: "text",
      x: left + signWidth + 5,
      y: 15,
      text: words.say(`compare.${name}`),
      size,
      weight: 600,
      fill: "ink",
    },
    ...headLines(answer, name, ends, words).map(
      (text, i): Mark => ({ kind: "text", x: left + inset, y: 15 + i * lineHeight, text, size, fill: "soft" }),
    ),
  ]
}
