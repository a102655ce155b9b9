/** What the network says in words: the finding as title, what is counted as subtitle, and a description for those who do not see it. */
import type { Words } from "../../i18n/intl"
import { localize } from "../../model/localized"
import { describeFilters } from "../filtered"
import { describeCount, describeDays } from "../frame"
import type { NetworkAnswer } from "./answer"
import type { Plan } from "./plan"

const listed = 5

export function nameOf({ actors, catalog: _ }: NetworkAnswer, code: number, words: Words): string {
  const actor = actors[code]
  return localize(actor?.name, words.locale) || (actor?.id ?? "")
}

/** Who share most events; equals are named together while they are few. */
export function findingOf(answer: NetworkAnswer, words: Words): string {
  const { ties } = answer
  if (answer.count === 0) return words.say("network.none")
  if (ties.a.length === 0) return words.say("network.finding.none")
  const n = ties.weight[0]!
  let pairs = 1
  while (pairs < ties.a.length && ties.weight[pairs] === n) pairs += 1
  const name = (code: number | undefined) => nameOf(answer, code ?? -1, words)
  const [a, b, c, d] = [name(ties.a[0]), name(ties.b[0]), name(ties.a[1]), name(ties.b[1])]
  if (pairs === 1) return words.say("network.finding", { a, b, n })
  if (n === 1) return words.say("network.finding.once")
  if (pairs === 2) return words.say("network.finding.two", { a, b, c, d, n })
  return words.say("network.finding.many", { pairs, n })
}

/** "64 of 152 events · 22 January to 4 April 2026 · Topics: Tariffs · 40 actors, 101 ties · …" */
export function subtitleOf(answer: NetworkAnswer, plan: Plan, words: Words): string {
  const { present, ties } = answer
  const shown = plan.shown.length
  return [
    describeCount(answer.count, answer.total, words),
    describeDays(answer.window, words),
    describeFilters(answer.view, answer.catalog, words),
    words.say("network.summary", { actors: present.length, ties: ties.a.length }),
    shown < present.length ? words.say("network.shown.actors", { n: shown }) : "",
    plan.ties.length < ties.a.length
      ? words.say("network.shown.ties", { n: plan.ties.length, total: ties.a.length })
      : "",
  ]
    .filter((part) => part !== "")
    .join(" · ")
}

export function descriptionOf(answer: NetworkAnswer, plan: Plan, words: Words): string {
  const { present, ties, events } = answer
  const actors = Array.from(present.subarray(0, listed), (code) =>
    words.say("network.describe.item", { name: nameOf(answer, code, words), n: events[code]! }),
  )
  const pairs = Array.from({ length: Math.min(listed, ties.a.length) }, (_, i) =>
    words.say("network.describe.pair", {
      a: nameOf(answer, ties.a[i]!, words),
      b: nameOf(answer, ties.b[i]!, words),
      n: ties.weight[i]!,
    }),
  )
  const isWhole = plan.shown.length === present.length && plan.ties.length === ties.a.length
  const drawn = { actors: plan.shown.length, allActors: present.length, ties: plan.ties.length, allTies: ties.a.length }
  return [
    `${subtitleOf(answer, plan, words)}${words.say("filtered.stop")}`,
    actors.length > 0 ? words.say("network.describe.actors", { list: words.list(actors) }) : "",
    pairs.length > 0 ? words.say("network.describe.ties", { list: words.list(pairs) }) : "",
    isWhole ? "" : words.say("network.describe.drawn", drawn),
  ]
    .filter((part) => part !== "")
    .join(words.locale === "ja" ? "" : " ")
}
