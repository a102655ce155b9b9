/** What stands above a figure: the finding as its title, and what is counted as its subtitle. Pure, so that screen and files say the same. */
import { isSameEraYear } from "../i18n/era"
import type { MessageId, Words } from "../i18n/intl"
import { type Localized, localize } from "../model/localized"
import type { Window } from "../model/view"
import { isEndless } from "../query/span"

const dayAlone: Intl.DateTimeFormatOptions = { day: "numeric" }
const day: Intl.DateTimeFormatOptions = { ...dayAlone, month: "long" }
const dayAndYear: Intl.DateTimeFormatOptions = { ...day, year: "numeric" }
const year: Intl.DateTimeFormatOptions = { year: "numeric" }
const millisecondsPerDay = 86_400_000
const dateOf = (epochDay: number) => new Date(epochDay * millisecondsPerDay)
const yearOf = (epochDay: number) => dateOf(epochDay).getUTCFullYear()
const monthOf = (epochDay: number) => dateOf(epochDay).getUTCMonth()

/** A stretch of days in words, no year or month said twice: "22 January to 4 April 2026", "2026年3月16日～22日"; many years by their numbers alone; nothing of what has no ends. */
export function describeDays(window: Window, words: Words): string {
  if (isEndless(window)) return ""
  const first = Math.round(window[0])
  const last = Math.max(first, Math.round(window[1]))
  if (first === last) return words.day(first, dayAndYear)
  const years = yearOf(last) - yearOf(first)
  if (years >= 5) return words.say("timeline.from", { first: words.day(first, year), last: words.day(last, year) })
  const isYearLast = words.locale === "en"
  if (words.era && !isSameEraYear(first, last)) {
    return words.say("timeline.from", { first: words.day(first, dayAndYear), last: words.day(last, dayAndYear) })
  }
  const short = years === 0 && monthOf(first) === monthOf(last) ? dayAlone : day
  const firstFormat = years > 0 || !isYearLast ? dayAndYear : short
  const lastFormat = years > 0 || isYearLast ? dayAndYear : short
  return words.say("timeline.from", { first: words.day(first, firstFormat), last: words.day(last, lastFormat) })
}

/** "64 of 152 events", or "152 events" when all are shown. */
export function describeCount(count: number, total: number, words: Words): string {
  if (count === total) return words.say("timeline.countAll", { total })
  return words.say("timeline.count", { n: words.number(count), total })
}

/** "64 of 152 events, 3 possibly": what is only possibly in the window is counted apart. */
export function describeCertainty(counted: string, possible: number, words: Words): string {
  return possible === 0 ? counted : words.say("count.possibly", { count: counted, n: possible })
}

/** "64 of 152 events · 22 January to 4 April 2026 · by family of topics" */
export function subtitle(counted: string, window: Window, by: MessageId, words: Words): string {
  return words.join([counted, describeDays(window, words), words.say(by)])
}

const mostNamed = 80

/** A name as a heading has room for it: what is longer ends after a word, with an ellipsis. */
export function shortName(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= mostNamed) return name
  const cut = letters.slice(0, mostNamed - 1).join("")
  const words = cut.replace(/\s+\S*$/u, "")
  return `${(words.length > cut.length / 2 ? words : cut).trimEnd()}…`
}

/** The name of a place without what it lies in: "White House, Washington, D.C." is the White House. */
export function shortPlace(place: Localized | undefined, words: Words): string {
  const [name = ""] = localize(place, words.locale).split(/[,，（(]/)
  return shortName(name.trim())
}

/** English puts an article before a place that is named for what it is: the White House, the Strait of Hormuz. */
const takesArticle = /\b(House|Palace|Pentagon|Kremlin|Hague|Strait|Sea|Ocean|Gulf|Islands|Waters|Vatican)\b/
/** And before unions, offices and some countries: the United States, the Ministry of Defense, the Middle East. */
const isWithArticle =
  /^(United (States|Kingdom|Nations|Arab)|European (Union|Commission|Council|Parliament)|Philippines|Netherlands|Middle East|Korean Peninsula|Group of|Ministry|Department|Office|Bank of|US |U\.S\. )/

/** A name as it stands within a sentence; `isFirst`: as it begins one. */
export function nameInSentence(name: string, words: Words, isFirst = false): string {
  const short = shortName(name)
  if (words.locale !== "en" || /^the /i.test(short)) return short
  if (!takesArticle.test(short) && !isWithArticle.test(short)) return short
  return `${isFirst ? "The" : "the"} ${short}`
}

/** A short place as it stands within a sentence. */
export const placeInSentence = (place: Localized | undefined, words: Words): string =>
  nameInSentence(shortPlace(place, words), words)
