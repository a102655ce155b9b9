/** The timeline's finding in words: title, subtitle, description. */
import type { Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import { isEndless } from "../../query/span"
import { describeCount, describeDays, placeInSentence, subtitle } from "../frame"
import { type Anchor, laneName, type TimelineAnswer } from "./answer"

const isIn = (anchor: Anchor, window: Window) =>
  anchor.firstDay >= Math.floor(window[0]) && anchor.firstDay <= Math.floor(window[1])

/** The finding where both anchors and any event are in the window, else what is counted and when. */
export function timelineTitle(answer: TimelineAnswer, window: Window, words: Words): string {
  const { opening, culminating } = answer
  const n = answer.all.count(window)
  if (answer.total === 0) return words.say("dossier.noEvents")
  if (isEndless(window)) return words.say("timeline.title.undated", { n })
  if (n === 0 || !opening || !culminating || !isIn(opening, window) || !isIn(culminating, window)) {
    return words.say("timeline.title.span", { n, span: describeDays(window, words) })
  }
  const days = culminating.firstDay - opening.firstDay
  const from = placeInSentence(opening.place, words)
  const to = placeInSentence(culminating.place, words)
  if (from === "" || to === "") return words.say("timeline.runUpUnplaced", { days })
  return from === to ? words.say("timeline.runUpSame", { days, from }) : words.say("timeline.runUp", { days, from, to })
}

/** "64 of 152 events · 22 January to 4 April 2026 · by family of topics" */
export function timelineSubtitle(answer: TimelineAnswer, window: Window, words: Words): string {
  return subtitle(answer.all.count(window), answer.total, window, `timeline.by.${answer.field}`, words)
}

/** The figure in words, with its counts. */
export function timelineDescription(answer: TimelineAnswer, window: Window, words: Words, hasDensity: boolean): string {
  const count = answer.all.count(window)
  const counted = describeCount(count, answer.total, words)
  const sentences = [
    isEndless(window)
      ? `${counted}${words.say("filtered.stop")}`
      : words.say("timeline.describe.count", { count: counted, span: describeDays(window, words) }),
  ]
  const lanes = answer.lanes.map((lane) =>
    words.say("timeline.describe.lane", { name: laneName(lane, answer.field, words), n: lane.calendar.count(window) }),
  )
  const by = words.say(`timeline.by.${answer.field}`)
  if (lanes.length > 0)
    sentences.push(words.say("timeline.describe.lanes", { n: lanes.length, by, list: words.list(lanes) }))
  if (hasDensity) sentences.push(words.say("timeline.describe.density"))
  return sentences.join(words.locale === "ja" ? "" : " ")
}
