/** What topic × time says in words: the finding, what is counted, and a description for those who do not see it. */
import type { Words } from "../../i18n/intl"
import { describeFilters } from "../filtered"
import { describeCertainty, describeCount, describeDays, nameInSentence } from "../frame"
import type { MatrixAnswer } from "./answer"
import type { Column } from "./columns"
import type { Cut } from "./cut"
import { labelOf, type TopicRow } from "./topics"

const listed = 5

const labels = new WeakMap<Words, Map<string, string>>()
/** Beyond so many, labels are formatted anew: the memory of them is for gestures. */
const mostLabels = 20_000

/** "Tariffs, 16–22 March 2026: 5 events". Kept, since a drag asks for hundreds in every frame. */
export function cellLabel(row: TopicRow, column: Column, count: number, words: Words): string {
  const known = labels.get(words)
  const kept = known && known.size < mostLabels ? known : new Map<string, string>()
  labels.set(words, kept)
  const topic = labelOf(row, words)
  const key = `${topic}\n${column.span}\n${count}`
  const label = kept.get(key) ?? words.say("matrix.cell.label", { topic, span: column.span, n: count })
  kept.set(key, label)
  return label
}

/** "Events a week" */
export function unitWords({ unit, years }: Pick<Cut, "unit" | "years">, words: Words): string {
  return words.say(`matrix.unit.${unit}`, { years })
}

/** Topics to speak of: the leaves of the tree, since a family always has at least what its topics have. */
const leaves = ({ rows }: MatrixAnswer) => rows.map((row, i) => ({ row, i })).filter(({ row }) => !row.hasChildren)

/** The cell that stands out, else the topic that does, else what the figure shows. */
export function findingOf(answer: MatrixAnswer, cut: Cut, words: Words): string {
  if (cut.events === 0) return words.say("matrix.none")
  const across = cut.columns.length
  const cells = leaves(answer).flatMap(({ row, i }) =>
    cut.columns.map((column, j) => ({ row, column, count: cut.counts[i * across + j]! })),
  )
  const peak = only(cells, ({ count }) => count)
  if (peak && across > 1) {
    return words.say("matrix.finding.cell", {
      topic: nameInSentence(labelOf(peak.row, words), words, true),
      span: peak.column.span,
      n: peak.count,
    })
  }
  const most = only(leaves(answer), ({ i }) => cut.totals[i]!)
  if (most)
    return words.say("matrix.finding.topic", {
      topic: nameInSentence(labelOf(most.row, words), words),
      n: cut.totals[most.i]!,
    })
  return words.say("matrix.title")
}

/** The one with the most, if it is one and has any. */
function only<T>(items: readonly T[], countOf: (item: T) => number): T | undefined {
  const most = items.reduce((count, item) => Math.max(count, countOf(item)), 0)
  const best = items.filter((item) => countOf(item) === most)
  return most > 0 && best.length === 1 ? best[0] : undefined
}

/** "64 of 152 events · 22 January to 4 April 2026 · Level: Leaders · Events a week" */
export function subtitleOf(answer: MatrixAnswer, cut: Cut, words: Words): string {
  return words.join([
    describeCertainty(describeCount(cut.events, answer.total, words), answer.possible(cut.window), words),
    describeDays(cut.window, words),
    describeFilters(answer.view, answer.catalog, words),
    unitWords(cut, words),
  ])
}

export function descriptionOf(answer: MatrixAnswer, cut: Cut, words: Words): string {
  const ranked = leaves(answer)
    .filter(({ i }) => cut.totals[i]! > 0)
    .sort((a, b) => cut.totals[b.i]! - cut.totals[a.i]! || a.i - b.i)
    .slice(0, listed)
    .map(({ row, i }) => words.say("matrix.describe.item", { topic: labelOf(row, words), n: cut.totals[i]! }))
  const table = words.say("matrix.describe.table", { topics: answer.rows.length, columns: cut.columns.length })
  const most = ranked.length > 0 ? words.say("matrix.describe.most", { list: words.list(ranked) }) : ""
  const joint = words.locale === "ja" ? "" : " "
  return [`${subtitleOf(answer, cut, words)}${words.say("filtered.stop")}`, table, most]
    .filter((part) => part !== "")
    .join(joint)
}
