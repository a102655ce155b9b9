/** The scale in a word or two, beneath the title; nothing of the ordinary one. */
import type { Words } from "../../i18n/intl"
import type { Display } from "../../model/view"
import type { TimelineAnswer } from "./answer"
import { countedTo } from "./scale-for"

export function describeScale(answer: TimelineAnswer, { scale }: Display, words: Words): string {
  if (scale === "squeezed") return words.say("timeline.scaleNote.squeezed")
  const zero = countedTo(answer, scale)
  if (zero === undefined) return ""
  return words.say("timeline.scaleNote.countdown", {
    date: words.day(zero, { day: "numeric", month: "long", year: "numeric" }),
  })
}
