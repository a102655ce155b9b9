import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateOfDay, dayOfDate, dayOfIso, daysInMonth, isoOfDay, plainDay, weekdayOf } from "../../src/model/day"

const millisecondsPerDay = 86_400_000

describe("days of the calendar", () => {
  test.each(["156X-12-25", "2026-XX-14", "2026-02-3X", "2026-02-30"])("%s is no plain day", (text) => {
    expect(plainDay(text)).toBeUndefined()
  })

  test("agree with the platform's calendar for every day it knows, its weekdays too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * millisecondsPerDay)
        expect(dateOfDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekdayOf(day)).toBe(date.getUTCDay())
      }),
      { numRuns: 500 },
    )
  })

  test("are written and read back the same, far beyond the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (day) => {
        const { year, month, day: dayOfMonth } = dateOfDay(day)
        expect(dayOfDate(year, month, dayOfMonth)).toBe(day)
        expect(dayOfIso(isoOfDay(day))).toBe(day)
      }),
      { numRuns: 500 },
    )
  })

  test("are no days where no calendar has them", () => {
    for (const text of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-04-31",
      "2026-4-1",
      "20260401",
      "",
      "2026-04-00",
    ]) {
      expect(dayOfIso(text), text).toBeNaN()
    }
    expect(dayOfIso("2024-02-29")).toBe(19782)
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(daysInMonth(2000, 2)).toBe(29)
  })
})
