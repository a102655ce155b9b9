/** Alt text drafted from the data: short, for where an image is named, and long, for those who do not see it. */
import type { MessageId, Words } from "../../i18n/intl"
import type { Window } from "../../model/view"
import { isEndless } from "../../query/span"
import { summaryOf } from "../../query/summary"
import { graphemes } from "../../scene/text"
import { describeDays } from "../frame"
import { describeSummary } from "../timeline/describe-summary"
import { cutTo } from "./fitted"
import type { Material } from "./material"

/** Letters a short text may have: what screen readers say in one breath. */
export const mostShort = 150

export interface Named {
  /** What kind of figure it is. */
  readonly chart: string
  readonly title: string
  /** Events shown, and their days where they are one stretch. */
  readonly count: number
  readonly window: Window | undefined
}

/** "Timeline: 33 days from Munich to the White House. 75 events, 22 January to 4 April 2026." As much of it as has room. */
export function altShortOf({ chart, title, count, window }: Named, words: Words): string {
  const shown = [words.say("timeline.lane.count", { n: count }), window ? describeDays(window, words) : ""]
  const joint = words.locale === "ja" ? "、" : ", "
  const full = words.say("figure.alt.short", { chart, title, shown: shown.filter(Boolean).join(joint) })
  if (graphemes(full).length <= mostShort) return full
  const plain = words.say("figure.alt.plain", { chart, title })
  return cutTo(plain, mostShort)
}

/** How the figure is read, what it counts, when most fell and which way it goes. */
export function altLongOf(
  {
    reads,
    description,
    tellsTime,
  }: { readonly reads: MessageId; readonly description: string; readonly tellsTime: boolean },
  material: Material,
  words: Words,
): string {
  const { index, rows, window } = material
  const sentences = [words.say(reads), description]
  if (tellsTime && rows.count > 0 && !isEndless(window)) {
    const said = describeSummary(summaryOf(index, rows, window), window, words)
    sentences.push(`${said}${words.say("filtered.stop")}`, trendOf(material, words))
  }
  return sentences.filter((sentence) => sentence !== "").join(words.locale === "ja" ? "" : " ")
}

/** Which half of the window has more; of what begins in neither nothing is said. */
function trendOf({ index, rows, window }: Material, words: Words): string {
  const middle = (window[0] + window[1] + 1) / 2
  let [first, second] = [0, 0]
  rows.forEach((row) => {
    const day = index.firstDay[row]!
    if (day < window[0] || day > window[1]) return
    if (day < middle) first += 1
    else second += 1
  })
  if (first + second === 0) return ""
  const id = second > first ? "rise" : second < first ? "fall" : "even"
  return words.say(`figure.trend.${id}`, { first, second })
}
