/** What the legend of a comparison explains: the two sides, the height of a step, what is paler, and why a share is missing. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { wrap } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Bins } from "../bin-edges"
import type { LegendItem } from "../legend"
import type { CompareAnswer } from "./answer"
import { fillOpacity, inkOfA, signOf, signWidth } from "./forms"
import { describeSide, type SideName, silencesIn } from "./words"

export function sideItem(answer: CompareAnswer, side: SideName, words: Words): LegendItem {
  const text = words.say(`compare.legend.${side}`, { what: describeSide(answer, side, words) })
  return { marks: signOf(side), width: signWidth, text }
}

/** How many events the full height of a lane stands for, in bins of the calendar or of so many days. */
export function heightItem(bins: Bins | undefined, days: number, full: number, words: Words): LegendItem {
  const marks = [3, 8, 5].map(
    (height, i): Mark => ({ kind: "rect", x: i * 5 - 7, y: 4 - height, width: 4, height, fill: "soft" }),
  )
  const n = words.number(full)
  const text = bins
    ? words.say(`timeline.density.${bins.unit}`, { n, own: "false", years: bins.years })
    : words.say("compare.legend.perDays", { n, days })
  return { marks, width: 16, text }
}

/** What both sides hold is paler than what one holds alone. */
export function sharedItems(words: Words): LegendItem[] {
  const box = { kind: "rect", x: -5, y: -4, width: 10, height: 8, fill: inkOfA("ink") } as const
  return [
    { marks: [box], width: 10, text: words.say("compare.legend.only") },
    { marks: [{ ...box, opacity: sharedOpacity }], width: 10, text: words.say("compare.legend.both") },
  ]
}

export const sharedOpacity = fillOpacity * 0.7

/** Why a side has no shares of articles, in lines of small text. */
export function silenceMarks(
  answer: CompareAnswer,
  left: number,
  top: number,
  right: number,
  words: Words,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const size = textSizes.small
  const lines = silencesIn(answer, words).flatMap((text) => wrap(text, size, right - left))
  const marks = lines.map(
    (text, i): Mark => ({ kind: "text", x: left, y: top + 13 + i * 16, text, size, fill: "soft" }),
  )
  return { marks, height: lines.length * 16 }
}
