/** What the bars of coverage count, with their names: for the figure and for its list twin alike. */
import type { Words } from "../../i18n/intl"
import { languageName } from "../../i18n/names"
import { supports, testimonies } from "../../query/coverage"
import type { CoverageAnswer } from "./answer"

export interface Bar {
  /** Key of the mark; those of the evidence facet are `evidence:‹value›`. */
  readonly key: string
  readonly name: string
  readonly now: number
  readonly all: number
  readonly isWeak: boolean
}

export interface BarGroup {
  readonly name: string
  readonly bars: readonly Bar[]
}

/** Languages that have a bar: the most frequent. */
const languagesShown = 6

export function barsOf(answer: CoverageAnswer, words: Words): readonly BarGroup[] {
  const { now, all } = answer
  return [
    {
      name: words.say("coverage.support"),
      bars: supports.map((id) => ({
        key: `evidence:${id}`,
        name: words.say(`evidence.${id}`),
        now: now.support[id],
        all: all.support[id],
        isWeak: id === "source-1" || id === "source-0",
      })),
    },
    {
      name: words.say("coverage.testimony"),
      bars: testimonies.map((id) => ({
        key: `testimony:${id}`,
        name: words.say(`coverage.${id}`),
        now: now.testimony[id],
        all: all.testimony[id],
        isWeak: false,
      })),
    },
    { name: languagesName(answer, words), bars: languageBars(answer, words) },
  ]
}

function languageBars({ now, all }: CoverageAnswer, words: Words): readonly Bar[] {
  return all.languages.slice(0, languagesShown).map(({ language, events }) => ({
    key: `language:${language ?? ""}`,
    name: language === undefined ? words.say("coverage.unknownLanguage") : languageName(language, words.locale),
    now: now.languages.find((count) => count.language === language)?.events ?? 0,
    all: events,
    isWeak: false,
  }))
}

/** Says so where the languages are more than have a bar. */
function languagesName({ all }: CoverageAnswer, words: Words): string {
  const name = words.say("coverage.languages")
  const count = all.languages.length
  return count <= languagesShown
    ? name
    : words.join([name, words.say("coverage.of", { n: languagesShown, all: count })])
}
