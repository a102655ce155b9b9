/** What topic × topic says in words. */
import type { Words } from "../../i18n/intl"
import { describeFilters } from "../filtered"
import { describeCertainty, describeCount, describeDays, nameInSentence } from "../frame"
import { labelOf, type TopicRow } from "../matrix/topics"
import { type CooccurrenceAnswer, type Pair, pairsOf } from "./answer"

const listed = 5

/** "Tariffs and Strategic investment: 12 events" */
export function pairLabel(a: TopicRow, b: TopicRow, events: number, words: Words): string {
  return words.say("cooccurrence.pair.label", { a: labelOf(a, words), b: labelOf(b, words), n: events })
}

/** Pairs of leaves, most first: a family meets others more often merely by being larger. */
function leafPairs(answer: CooccurrenceAnswer): Pair[] {
  const leaves = answer.rows.flatMap(({ hasChildren }, i) => (hasChildren ? [] : [i]))
  return pairsOf(answer, leaves)
}

export function findingOf(answer: CooccurrenceAnswer, words: Words): string {
  if (answer.total === 0) return words.say("dossier.noEvents")
  if (answer.count === 0) return words.say("matrix.none")
  const pairs = leafPairs(answer)
  const first = pairs[0]
  if (!first) return words.say("cooccurrence.finding.none")
  const n = first.events
  const equals = pairs.filter(({ events }) => events === n).length
  if (equals > 1) return words.say("cooccurrence.finding.many", { pairs: equals, n })
  return words.say("cooccurrence.finding", {
    a: nameInSentence(labelOf(first.a, words), words, true),
    b: nameInSentence(labelOf(first.b, words), words),
    n,
  })
}

/** `shown`: how many of the topics with events the figure has room for. */
export function subtitleOf(answer: CooccurrenceAnswer, shown: number, words: Words): string {
  const present = answer.rows.filter((_, i) => answer.events[i * answer.rows.length + i]! > 0).length
  return words.join([
    describeCertainty(describeCount(answer.count, answer.total, words), answer.possible, words),
    describeDays(answer.window, words),
    describeFilters(answer.view, answer.catalog, words),
    words.say("cooccurrence.unit"),
    shown < present ? words.say("cooccurrence.shown", { n: shown, total: present }) : "",
  ])
}

export function descriptionOf(answer: CooccurrenceAnswer, shown: number, words: Words): string {
  const strongest = leafPairs(answer)
    .slice(0, listed)
    .map(({ a, b, events }) =>
      words.say("cooccurrence.describe.item", { a: labelOf(a, words), b: labelOf(b, words), n: events }),
    )
  return [
    `${subtitleOf(answer, shown, words)}${words.say("filtered.stop")}`,
    words.say("cooccurrence.describe.table"),
    strongest.length > 0 ? words.say("cooccurrence.describe.most", { list: words.list(strongest) }) : "",
  ]
    .filter((part) => part !== "")
    .join(words.locale === "ja" ? "" : " ")
}
