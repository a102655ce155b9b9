/** What the network says in words: the finding as title, what is counted as subtitle, and a description for those who do not see it. */
import type { Words } from "../../i18n/intl"
import { localize } from "../../model/localized"
import { describeFilters } from "../filtered"
import { describeCertainty, describeCount, describeDays, nameInSentence } from "../frame"
import type { NetworkAnswer } from "./answer"
import type { Plan } from "./plan"

const listed = 5

export function nameOf({ actors, catalog: _ }: NetworkAnswer, code: number, words: Words): string {
  const actor = actors[code]
  return localize(actor?.name, words.locale) || (actor?.id ?? "")
}

/** Who share most events; equals are named together while they are few. */
export function findingOf(answer: NetworkAnswer, words: Words): string {
  const { ties, everywhere } = answer
  if (answer.total === 0) return words.say("dossier.noEvents")
  if (answer.count === 0) return words.say("network.none")
  const telling: number[] = []
  for (let i = 0; i < ties.a.length; i += 1) {
    if (everywhere.has(ties.a[i]!) || everywhere.has(ties.b[i]!)) continue
    if (telling.length > 0 && ties.weight[i]! < ties.weight[telling[0]!]!) break
    telling.push(i)
  }
  const [first, second] = telling
  if (first === undefined) return words.say("network.finding.none")
  const n = ties.weight[first]!
  const named = (code: number, isFirst = false) => nameInSentence(nameOf(answer, code, words), words, isFirst)
  const ends = (tie: number) => [named(ties.a[tie]!, tie === first), named(ties.b[tie]!)] as const
  const [a, b] = ends(first)
  if (second === undefined) return words.say("network.finding", { a, b, n })
  if (n === 1) return words.say("network.finding.once")
  const [c, d] = ends(second)
  if (telling.length === 2) return words.say("network.finding.two", { a, b, c, d, n })
  return words.say("network.finding.many", { pairs: telling.length, n })
}

/** Whose ties are not drawn because they are in every event; empty where nobody is. */
export function everywhereOf(answer: NetworkAnswer, words: Words): string {
  if (answer.everywhere.size === 0) return ""
  const names = Array.from(answer.everywhere, (code) => nameOf(answer, code, words))
  return words.say("network.everywhere", { names: words.list(names) })
}

/** "64 of 152 events · 22 January to 4 April 2026 · Topics: Tariffs · 57 of 58 actors …"; without a plan, of the list, which holds all. */
export function subtitleOf(answer: NetworkAnswer, plan: Plan | undefined, words: Words): string {
  return words.join([
    describeCertainty(describeCount(answer.count, answer.total, words), answer.possible, words),
    describeDays(answer.window, words),
    describeFilters(answer.view, answer.catalog, words),
    shownOf(answer, plan, words),
  ])
}

function shownOf({ present, ties }: NetworkAnswer, plan: Plan | undefined, words: Words): string {
  const all = { allActors: present.length, allTies: ties.a.length }
  const shown = { actors: plan?.shown.length ?? present.length, ties: plan?.ties.length ?? ties.a.length }
  if (shown.actors === all.allActors && shown.ties === all.allTies) return words.say("network.summary", shown)
  return words.say("network.shown", { ...all, ...shown })
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
    answer.everywhere.size > 0 ? `${everywhereOf(answer, words)}${words.say("filtered.stop")}` : "",
  ]
    .filter((part) => part !== "")
    .join(words.locale === "ja" ? "" : " ")
}
