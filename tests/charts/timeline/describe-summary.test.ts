import { expect, test } from "vitest"
import { describeSummary } from "../../../src/charts/timeline/describe-summary"
import { wordsFor } from "../../../src/i18n/intl"
import { dayOfIso } from "../../../src/model/edtf"
import type { Window } from "../../../src/model/view"
import { createFilter } from "../../../src/query/filter"
import { summaryOf } from "../../../src/query/summary"
import { index } from "../../fixtures/born-case"

const days = (first: string, last: string): Window => [dayOfIso(first), dayOfIso(last)]
const [en, ja] = [wordsFor("en"), wordsFor("ja")]
const march = days("2026-03-01", "2026-03-31")
const busiest = (unit: "day" | "month" | "year", ...dates: readonly string[]) => ({
  unit,
  firstDays: dates.map(dayOfIso),
  count: 4,
})

test("a month is called by its name, a year by its number, and what was busiest by its unit", () => {
  const said = (window: Window, most: ReturnType<typeof busiest>) =>
    describeSummary({ count: 14, leaders: 5, busiest: most }, window, en)
  expect(said(march, busiest("day", "2026-03-19"))).toBe("March 2026: 14 events, 5 at leader level; busiest 19 March")
  expect(said(days("2024-01-01", "2024-12-31"), busiest("month", "2024-05-01"))).toBe(
    "2024: 14 events, 5 at leader level; busiest month May",
  )
  expect(said(days("2019-01-01", "2025-12-31"), busiest("year", "2024-01-01", "2025-01-01"))).toBe(
    "2019 to 2025: 14 events, 5 at leader level; busiest year 2024 and 2025",
  )
  expect(said(days("2025-12-01", "2026-01-20"), busiest("day", "2026-01-05"))).toBe(
    "1 December 2025 to 20 January 2026: 14 events, 5 at leader level; busiest 5 January 2026",
  )
})

test("in Japanese too", () => {
  const said = describeSummary({ count: 14, leaders: 5, busiest: busiest("day", "2026-03-19") }, march, ja)
  expect(said).toBe("2026年3月：出来事14件、うち首脳級5件。最も多い日は3月19日")
})

test("what there is none of is not said", () => {
  expect(describeSummary({ count: 0, leaders: 0, busiest: undefined }, march, en)).toBe("March 2026: no events")
  expect(describeSummary({ count: 1, leaders: 0, busiest: undefined }, march, ja)).toBe("2026年3月：出来事1件")
})

test("the run-up's March had its busiest day on that of the summit", () => {
  const summary = summaryOf(index, createFilter(index).rows({}, march), march)
  expect(describeSummary(summary, march, en)).toMatch(/^March 2026: \d+ events, \d+ at leader level; busiest 19 March$/)
})
