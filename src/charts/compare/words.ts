/** A comparison in words: the finding, both sides, and the counts with their shares of articles. */
import type { Words } from "../../i18n/intl"
import { type Attention, leastArticles, shareOf } from "../../query/attention"
import { heldBy } from "../../query/difference"
import { describeFilters } from "../filtered"
import { describeDays } from "../frame"
import { laneName } from "../timeline/lane-name"
import type { CompareAnswer, ComparedLane } from "./answer"

export type SideName = "a" | "b"
export const sideNames = ["a", "b"] as const satisfies readonly SideName[]

/** "Tariffs: 18 events in A, 7 in B; 5 in both": the lane in which the sides differ most, else what they hold altogether. */
export function compareTitle(answer: CompareAnswer, words: Words): string {
  const { counts } = answer.difference
  if (answer.isSameView) return words.say("compare.same")
  if (counts.a + counts.b + counts.both === 0) return words.say("compare.neither")
  if (counts.a + counts.b === 0) return words.say("compare.sameEvents", { n: counts.both })
  const lane = leadingLane(answer)
  const held = (split: ComparedLane["split"]) => ({ a: heldBy("a", split), b: heldBy("b", split), both: split.both })
  if (!lane) return words.say("compare.findAll", held(counts))
  return words.say("compare.find", { lane: nameOf(answer, lane, words), ...held(lane.split) })
}

/** Undefined where there is but one, or all hold as many. */
function leadingLane({ lanes }: CompareAnswer): ComparedLane | undefined {
  const apart = ({ split }: ComparedLane) => Math.abs(split.a - split.b)
  const named = lanes.filter(({ lane }) => lane.id !== undefined)
  const leading = named.reduce<ComparedLane | undefined>(
    (best, lane) => (apart(lane) > (best ? apart(best) : 0) ? lane : best),
    undefined,
  )
  return lanes.length > 1 ? leading : undefined
}

/** A lane's name; where its subtopics have lanes of their own, it is the rest of it that stands here. */
export function nameOf(answer: CompareAnswer, { lane }: ComparedLane, words: Words): string {
  const name = laneName(lane, answer.timeline.field, words)
  return lane.isExpanded ? words.say("compare.rest", { name }) : name
}

/** "22 January to 4 April 2026 · Topics: Tariffs"; of a record that is rewound, as of which day. */
export function describeSide(
  answer: CompareAnswer,
  side: SideName,
  words: Words,
  unfiltered = words.say("compare.unfiltered"),
): string {
  const { window, asked } = answer[side]
  const { asOf, ...own } = asked
  const filtered = describeFilters(own, answer.catalog, words) || unfiltered
  const rewound = describeFilters({ filters: {}, search: "", asOf }, answer.catalog, words)
  return words.join([describeDays(window, words), filtered, rewound])
}

/** Both sides in words; that neither is filtered need not be said. */
export function compareSubtitle(answer: CompareAnswer, words: Words): string {
  const isFiltered = sideNames.some((side) => {
    const { asOf: _, ...own } = answer[side].asked
    return describeFilters(own, answer.catalog, words) !== ""
  })
  const said = (side: SideName) => describeSide(answer, side, words, isFiltered ? undefined : "")
  return words.say("compare.subtitle", { a: said("a"), b: said("b") })
}

/** "23 %"; a dash where it cannot be said. */
export function shareText(attention: Attention, lane: number, words: Words): string {
  const share = shareOf(attention, lane)
  return share === undefined ? "–" : words.percent(share)
}

export const hasShares = ({ a, b }: CompareAnswer): boolean =>
  a.attention.silence === undefined || b.attention.silence === undefined

/** Why a side has no shares of articles; nothing where both have. */
export function silencesIn(answer: CompareAnswer, words: Words): readonly string[] {
  const said = sideNames.flatMap((side) => {
    const { silence, articles, undated, sources } = answer[side].attention
    if (silence === undefined) return []
    // The same lack of the same sources is spoken of once.
    const other = answer[side === "a" ? "b" : "a"].attention
    const isOfBoth = silence === "undated" && other.silence === silence && other.undated === undated
    const names = (isOfBoth && other.sources === sources ? sideNames : [side]).map((one) => words.say(`compare.${one}`))
    const name = words.list(names)
    const values = silence === "few" ? { n: articles, least: leastArticles } : { n: undated, all: sources }
    return [words.say(`compare.silence.${silence}`, { side: name, ...values })]
  })
  return [...new Set(said)]
}

/** The comparison in words, with its counts. */
export function compareDescription(answer: CompareAnswer, words: Words): string {
  const { counts } = answer.difference
  const sentences = [
    words.say("compare.describe", {
      ...{ a: describeSide(answer, "a", words), b: describeSide(answer, "b", words) },
      ...{ onlyA: counts.a, onlyB: counts.b, both: counts.both },
    }),
  ]
  const lanes = answer.lanes.map((lane, i) => describeLane(answer, lane, i, words))
  if (lanes.length > 0)
    sentences.push(words.say("compare.describe.lanes", { list: lanes.join(words.say("filtered.and")) }))
  if (hasShares(answer) && lanes.length > 0) sentences.push(words.say("compare.describe.share"))
  sentences.push(...silencesIn(answer, words))
  return sentences.join(words.locale === "ja" ? "" : " ")
}

function describeLane(answer: CompareAnswer, lane: ComparedLane, place: number, words: Words): string {
  const values = { name: nameOf(answer, lane, words), a: heldBy("a", lane.split), b: heldBy("b", lane.split) }
  if (!hasShares(answer)) return words.say("compare.describe.lane", values)
  const shares = {
    aShare: shareText(answer.a.attention, place, words),
    bShare: shareText(answer.b.attention, place, words),
  }
  return words.say("compare.describe.attention", { ...values, ...shares })
}
