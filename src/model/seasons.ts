/** Divisions of a year and years themselves in words: seasons, quarters, thirds, halves; BC; years no calendar widget knows. */
import type { MessageId, Words } from "../i18n/intl"
import { dateOfDay, dayOfDate } from "./day"

const seasons: readonly MessageId[] = ["date.spring", "date.summer", "date.autumn", "date.winter"]

/** A division of the year by its ISO 8601-2 code, 21–41. */
export function describeSeason(code: number, year: number, words: Words, style: "long" | "short"): string {
  const inWords = describeYearNumber(year, words)
  if (code >= 40) {
    return words.say(style === "long" ? "date.half" : "date.halfShort", { n: String(code - 39), year: inWords })
  }
  if (code >= 37) return words.say("date.third", { n: String(code - 36), year: inWords })
  if (code >= 33) {
    return words.say(style === "long" ? "date.quarter" : "date.quarterShort", { n: String(code - 32), year: inWords })
  }
  const date = words.say(seasons[(code - 21) % 4] ?? "date.spring", { year: inWords })
  if (code >= 29) return words.say("date.southern", { date })
  return code >= 25 ? words.say("date.northern", { date }) : date
}

/** The year a day lies in. */
export function describeYear(epochDay: number, words: Words): string {
  return describeYearNumber(dateOfDay(epochDay).year, words)
}

/** Astronomical year 0 is 1 BC. */
export function describeYearNumber(year: number, words: Words): string {
  if (year > 9999) return words.say("date.farYear", { year: words.number(year) })
  if (year > 0 && words.era) return words.day(dayOfDate(year, 1, 1), { year: "numeric" })
  if (year > 0) return words.say("date.year", { year: String(year) })
  const bc = 1 - year
  return words.say("date.bc", { year: bc > 9999 ? words.number(bc) : String(bc) })
}
