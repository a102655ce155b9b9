/** The timeline's finding in words: title, subtitle, description. */
import type { MessageId, Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import { isEndless } from "../../query/span"
import { describeCertainty, describeCount, describeDays, placeInSentence, subtitle } from "../frame"
import type { Anchor, TimelineAnswer } from "./answer"
import { laneName } from "./lane-name"

const isIn = (anchor: Anchor, window: Window) =>
  anchor.isExact && anchor.firstDay >= Math.floor(window[0]) && anchor.firstDay <= Math.floor(window[1])

/** Both anchors, where they are known to the day and in the window. */
export function runUpIn(
  { opening, culminating }: TimelineAnswer,
  window: Window,
): { readonly opening: Anchor; readonly culminating: Anchor } | undefined {
  return opening && culminating && isIn(opening, window) && isIn(culminating, window)
    ? { opening, culminating }
    : undefined
}

/** The finding where both anchors are known to the day and in the window with any event, else what is counted and when. */
export function timelineTitle(answer: TimelineAnswer, window: Window, words: Words): string {
  const runUp = runUpIn(answer, window)
  const n = answer.all.count(window)
  if (answer.total === 0) return noEvents(answer, words)
  if (isEndless(window)) return words.say("timeline.title.undated", { n })
  if (n === 0 || !runUp) return words.say("timeline.title.span", { n, span: describeDays(window, words) })
  const { opening, culminating } = runUp
  const days = culminating.firstDay - opening.firstDay
  const from = placeInSentence(opening.place, words)
  const to = placeInSentence(culminating.place, words)
  if (from === "" || to === "") return words.say("timeline.runUpUnplaced", { days })
  return from === to ? words.say("timeline.runUpSame", { days, from }) : words.say("timeline.runUp", { days, from, to })
}

/** That there is nothing: at all, or nothing that was known on the day the record is rewound to. */
function noEvents({ asOf }: TimelineAnswer, words: Words): string {
  if (asOf === undefined) return words.say("dossier.noEvents")
  return words.say("asOf.nothingYet", { day: words.day(asOf, { day: "numeric", month: "long", year: "numeric" }) })
}

/** "64 of 152 events · 22 January to 4 April 2026 · by family of topics" */
export function timelineSubtitle(answer: TimelineAnswer, window: Window, words: Words): string {
  const counted = describeCertainty(
    describeCount(answer.all.count(window), answer.total, words),
    answer.possible(window),
    words,
  )
  return subtitle(counted, window, divisionOf(answer), words)
}

/** The message that says by what the lanes are divided: families of topics, unless a topic beneath one has a lane. */
export function divisionOf({ field, lanes }: Pick<TimelineAnswer, "field" | "lanes">): MessageId {
  const hasSubtopic = field === "topic" && lanes.some(({ isSubtopic }) => isSubtopic)
  return hasSubtopic ? "timeline.byTopic" : `timeline.by.${field}`
}

/** The figure in words, with its counts. */
export function timelineDescription(answer: TimelineAnswer, window: Window, words: Words, hasDensity: boolean): string {
  const count = answer.all.count(window)
  const counted = describeCertainty(describeCount(count, answer.total, words), answer.possible(window), words)
  const sentences = [
    isEndless(window)
      ? `${counted}${words.say("filtered.stop")}`
      : words.say("timeline.describe.count", { count: counted, span: describeDays(window, words) }),
  ]
  const lanes = answer.lanes.map((lane) =>
    words.say("timeline.describe.lane", { name: laneName(lane, answer.field, words), n: lane.calendar.count(window) }),
  )
  const by = words.say(divisionOf(answer))
  // One lane of all events says nothing that was not said.
  if (lanes.length > 0 && answer.field !== "none")
    sentences.push(words.say("timeline.describe.lanes", { n: lanes.length, by, list: words.list(lanes) }))
  const hidden = hiddenText(answer, window, words)
  if (hidden !== undefined) sentences.push(`${hidden}${words.say("filtered.stop")}`)
  if (hasDensity) sentences.push(words.say("timeline.describe.density"))
  return sentences.join(words.locale === "ja" ? "" : " ")
}

/** "3 lanes hidden, 41 events, 12 of them in no other lane"; undefined where none is hidden. */
export function hiddenText({ hidden }: TimelineAnswer, window: Window, words: Words): string | undefined {
  if (!hidden) return undefined
  const lanes = hidden.keys.length
  const count = words.say("timeline.lane.count", { n: hidden.count(window) })
  const alone = hidden.countAlone(window)
  return alone === 0
    ? words.say("timeline.lanes.hidden", { lanes, count })
    : words.say("timeline.lanes.hiddenAlone", { lanes, count, alone })
}
