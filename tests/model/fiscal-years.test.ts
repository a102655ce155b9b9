import { expect, test } from "vitest"
import { dayOfIso } from "../../src/model/day"
import { fiscalYearsIn } from "../../src/model/fiscal-years"

const during = (first: string, last: string) => fiscalYearsIn(dayOfIso(first), dayOfIso(last))

test("a fiscal year begins on 1 April and is named for that year", () => {
  expect(during("2026-03-31", "2026-04-01")).toEqual([
    { year: 2025, firstDay: dayOfIso("2025-04-01"), lastDay: dayOfIso("2026-03-31") },
    { year: 2026, firstDay: dayOfIso("2026-04-01"), lastDay: dayOfIso("2027-03-31") },
  ])
})

test("fiscal years follow each other without a gap", () => {
  const years = during("1880-01-01", "2030-01-01")
  expect(years[0]?.year).toBe(1886)
  expect(years.slice(1).map(({ firstDay }) => firstDay - 1)).toEqual(years.slice(0, -1).map(({ lastDay }) => lastDay))
})

test("there are none before 1886, and the end of the calendar is no trouble", () => {
  expect(during("-0044-01-01", "0001-01-01")).toEqual([])
  expect(during("9999-12-01", "9999-12-31").length).toBeLessThanOrEqual(1)
})
