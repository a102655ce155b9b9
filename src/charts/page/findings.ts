/** The findings proposed as titles of figures, where a chart's own title but says what it counts. */
import type { MessageId, Words } from "../../i18n/intl"
import { localize } from "../../model/localized"
import type { LaneField, Window } from "../../model/view"
import { heldBy } from "../../query/difference"
import { summaryOf } from "../../query/summary"
import type { CompareAnswer } from "../compare/answer"
import { nameOf } from "../compare/words"
import { nameInSentence, placeInSentence } from "../frame"
import type { TimelineAnswer } from "../timeline/answer"
import { describeUnit } from "../timeline/describe-summary"
import { runUpIn } from "../timeline/heading"
import { laneName } from "../timeline/lane-name"
import type { Material } from "./material"

/** Fewer events make no finding, nor does a lane with a smaller part of them. */
const fewEvents = 3
const leastPart = 1 / 5

/** What a lane's name is to its events. */
const saidOf: Readonly<Record<LaneField, MessageId>> = {
  topic: "figure.finding.topic",
  actor: "figure.finding.part",
  ministry: "figure.finding.part",
  state: "figure.finding.part",
  country: "figure.finding.country",
  kind: "figure.finding.lane",
  level: "figure.finding.lane",
  status: "figure.finding.lane",
  "source-kind": "figure.finding.lane",
  none: "figure.finding.lane",
}

/**
 * The run-up, with its events where they are some of all; else the lane with most events; else when most fell. Undefined: the chart's title says what
 * there is to say.
 */
export function timelineFinding(
  answer: TimelineAnswer,
  window: Window,
  material: Material,
  words: Words,
): string | undefined {
  const total = answer.all.count(window)
  const runUp = runUpIn(answer, window)
  if (runUp) return isNarrowed(material) ? runUpFinding(answer, runUp, words) : undefined
  if (total === 1) return onlyTitle(material, words)
  if (total < fewEvents) return undefined
  return leadingLane(answer, window, total, words) ?? busiestFinding(material, window, total, words)
}

/** Of one event its own title says all. */
function onlyTitle({ rows, eventOf }: Material, words: Words): string | undefined {
  let title: string | undefined
  rows.forEach((row) => {
    title = localize(eventOf(row)?.title, words.locale)
  })
  return title || undefined
}

function isNarrowed({ view: { filters, search, chain } }: Material): boolean {
  return search !== "" || chain !== undefined || Object.values(filters).some((choice) => choice !== undefined)
}

function runUpFinding(
  answer: TimelineAnswer,
  { opening, culminating }: NonNullable<ReturnType<typeof runUpIn>>,
  words: Words,
): string | undefined {
  const days = culminating.firstDay - opening.firstDay
  const n = answer.all.count([opening.firstDay, culminating.lastDay])
  const [from, to] = [placeInSentence(opening.place, words), placeInSentence(culminating.place, words)]
  if (n < fewEvents || days < 1 || from === "" || to === "" || from === to) return undefined
  return words.say("figure.finding.runUp", { n, days, from, to })
}

function leadingLane(answer: TimelineAnswer, window: Window, total: number, words: Words): string | undefined {
  const held = answer.lanes.filter(({ id, depth }) => id !== undefined && depth === 0)
  const counts = held.map((lane) => lane.countUnder(window))
  const n = Math.max(0, ...counts)
  // A lane of all events, or one of several with as many, leads nothing.
  if (
    answer.field === "none" ||
    n < Math.max(fewEvents, total * leastPart) ||
    n === total ||
    counts.filter((one) => one === n).length > 1
  )
    return undefined
  const id = saidOf[answer.field]
  const isFirst = id === "figure.finding.lane"
  const lane = nameInSentence(laneName(held[counts.indexOf(n)]!, answer.field, words), words, isFirst)
  return words.say(id, { n, total, lane })
}

function busiestFinding({ index, rows }: Material, window: Window, total: number, words: Words): string | undefined {
  const { busiest } = summaryOf(index, rows, window)
  const [day] = busiest?.firstDays ?? []
  if (!busiest || day === undefined || busiest.firstDays.length > 1 || busiest.count < fewEvents) return undefined
  const when = describeUnit(day, busiest, window, words)
  return words.say(`figure.finding.${busiest.unit}`, { when, n: busiest.count, total })
}

/** How the lane that changed most rose or fell from the earlier to the later of two stretches of as many days, which are asked the same. */
export function compareFinding(answer: CompareAnswer, words: Words): string | undefined {
  const { a, b, lanes } = answer
  const lengthOf = ([first, last]: Window) => last - first
  const isApart = a.window[0] > b.window[1] || b.window[0] > a.window[1]
  const isAlike =
    JSON.stringify([a.asked.filters, a.asked.search]) === JSON.stringify([b.asked.filters, b.asked.search])
  if (!isApart || !isAlike || Math.abs(lengthOf(a.window) - lengthOf(b.window)) > 1) return undefined
  const [before, after] = a.window[0] > b.window[0] ? (["b", "a"] as const) : (["a", "b"] as const)
  const changeOf = (split: (typeof lanes)[number]["split"]) => heldBy(after, split) - heldBy(before, split)
  const named = lanes.filter(({ lane }) => lane.id !== undefined)
  if (named.length < 2) {
    const { counts } = answer.difference
    const [from, n] = [heldBy(before, counts), heldBy(after, counts)]
    return from === n ? undefined : words.say(`figure.finding.${n > from ? "riseAll" : "fallAll"}`, { from, n })
  }
  const most = named.reduce((best, one) =>
    Math.abs(changeOf(one.split)) > Math.abs(changeOf(best.split)) ? one : best,
  )
  const change = changeOf(most.split)
  if (change === 0) return undefined
  const lane = nameInSentence(nameOf(answer, most, words), words, true)
  const values = { lane, from: heldBy(before, most.split), n: heldBy(after, most.split) }
  return words.say(`figure.finding.${change > 0 ? "rise" : "fall"}`, values)
}
