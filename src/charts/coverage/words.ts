/** The finding of coverage in words: its title, and the figure described with its counts. */
import type { Words } from "../../i18n/intl"
import type { CoverageAnswer } from "./answer"
import type { BarGroup } from "./bars"

/** "25 of 152 events rest on one source". */
export function coverageTitle({ now, all }: CoverageAnswer, words: Words): string {
  if (all.events === 0) return words.say("dossier.noEvents")
  if (now.events === 0) return words.say("coverage.empty")
  const [n, total] = [now.support["source-1"], now.events]
  return n === total ? words.say("coverage.title.all", { total }) : words.say("coverage.title", { n, total })
}

export function coverageDescription(answer: CoverageAnswer, groups: readonly BarGroup[], words: Words): string {
  const sentences = groups.map(({ name, bars }) =>
    words.say("coverage.describe", {
      group: name,
      list: words.list(bars.map((bar) => words.say("coverage.item", { name: bar.name, n: bar.now }))),
    }),
  )
  if (answer.now.oneVoice > 0) sentences.push(words.say("coverage.oneVoice", { n: answer.now.oneVoice }))
  return sentences.join(words.locale === "ja" ? "" : " ")
}
