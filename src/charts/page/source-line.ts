/** On what a figure rests, in a line: "Sources: Reuters, Yomiuri and 41 others; 64 sources, 12 January to 20 March 2026". */
import type { Words } from "../../i18n/intl"
import { farthestDay } from "../../model/day"
import { parseEdtf } from "../../model/edtf"
import type { Source } from "../../model/source"
import type { Window } from "../../model/view"
import { voicesOf } from "../../query/publishers"
import { isolated } from "../../scene/bidi"
import { describeDays, shortName } from "../frame"

/** Publishers that are named, most sources first; one more than these is named too, since "and 1 other" would be as long. */
const named = 3

export function sourceLine(sources: readonly Source[], words: Words): string {
  if (sources.length === 0) return words.say("figure.source.none")
  const counts = new Map<string, number>()
  for (const voice of sources.flatMap(({ publisher }) => voicesOf(publisher))) {
    if (voice !== "") counts.set(voice, (counts.get(voice) ?? 0) + 1)
  }
  const publishers = [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => isolated(shortName(publisher)))
  const span = publishedIn(sources)
  const values = { names: namesOf(publishers, words), date: span ? describeDays(span, words) : "none" }
  const isOne = sources.length === 1
  return isOne
    ? words.say("figure.source.one", values)
    : words.say("figure.source.many", { ...values, n: sources.length })
}

function namesOf(publishers: readonly string[], words: Words): string {
  if (publishers.length === 0) return words.say("figure.source.unnamed")
  if (publishers.length <= named + 1) return words.list(publishers)
  const names = publishers.slice(0, named).join(words.say("figure.source.comma"))
  return words.say("figure.source.others", { names, n: publishers.length - named })
}

/** From the first to the last day on which any was published; what names no day is left out. */
function publishedIn(sources: readonly Source[]): Window | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { published } of sources) {
    const span = parseEdtf(published ?? "")
    if (!span || Math.abs(span.firstDay) > farthestDay || Math.abs(span.lastDay) > farthestDay) continue
    first = Math.min(first, span.firstDay)
    last = Math.max(last, span.lastDay)
  }
  return first <= last ? [first, last] : undefined
}
