import { expect, test } from "vitest"
import {
  describeCertainty,
  describeCount,
  describeDays,
  placeInSentence,
  shortName,
  shortPlace,
} from "../../src/charts/frame"
import { wordsFor } from "../../src/i18n/intl"
import { dayOfIso } from "../../src/model/edtf"

const en = wordsFor("en")
const ja = wordsFor("ja")
const days = (first: string, last: string) => [dayOfIso(first), dayOfIso(last)] as const

test("what is only possibly in the window is counted apart, and nothing is said where there is none", () => {
  expect(describeCertainty("64 of 152 events", 3, en)).toBe("64 of 152 events, 3 possibly")
  expect(describeCertainty("152件中64件", 3, ja)).toBe("152件中64件、うち3件は期間内の可能性")
  expect(describeCertainty("64 of 152 events", 0, en)).toBe("64 of 152 events")
})

test("a stretch of days says no year and no month twice", () => {
  expect(describeDays(days("2026-01-22", "2026-04-04"), en)).toBe("22 January to 4 April 2026")
  expect(describeDays(days("2026-01-22", "2026-04-04"), ja)).toBe("2026年1月22日～4月4日")
  expect(describeDays(days("2026-03-16", "2026-03-22"), en)).toBe("16 to 22 March 2026")
  expect(describeDays(days("2026-03-16", "2026-03-22"), ja)).toBe("2026年3月16日～22日")
  expect(describeDays(days("2025-03-16", "2026-03-22"), ja)).toBe("2025年3月16日～2026年3月22日")
  expect(describeDays(days("2025-07-22", "2026-07-24"), en)).toBe("22 July 2025 to 24 July 2026")
  expect(describeDays(days("1866-01-01", "2025-12-31"), en)).toBe("1866 to 2025")
  expect(describeDays(days("2026-03-19", "2026-03-19"), en)).toBe("19 March 2026")
})

test("a count says of how many, unless it is all", () => {
  expect(describeCount(75, 152, en)).toBe("75 of 152 events")
  expect(describeCount(152, 152, en)).toBe("152 events")
  expect(describeCount(75, 152, ja)).toBe("152件中75件")
})

test("a place is named without what it lies in, with the article English wants", () => {
  const house = { en: "White House, Washington, D.C.", ja: "ホワイトハウス（ワシントン）" }
  expect(shortPlace(house, en)).toBe("White House")
  expect(shortPlace(house, ja)).toBe("ホワイトハウス")
  expect(placeInSentence(house, en)).toBe("the White House")
  expect(placeInSentence({ en: "Munich" }, en)).toBe("Munich")
})

test("a heading names no more of a long name than a line holds, and ends after a word", () => {
  expect(shortName("Strategic investment")).toBe("Strategic investment")
  const long = shortName("Strategic investment and the many questions it raises ".repeat(8))
  expect(long).toMatch(/\w…$/)
  expect("Strategic investment and the many questions it raises ".repeat(8).startsWith(`${long.slice(0, -1)} `)).toBe(
    true,
  )
  expect(Array.from(shortName("x".repeat(400)))).toHaveLength(80)
  expect(Array.from(shortName("外".repeat(400)))).toHaveLength(80)
})

test("no date is named for what has none", () => {
  expect(describeDays([-Infinity, Infinity], wordsFor("en"))).toBe("")
})
