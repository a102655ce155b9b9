import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayOfIso, isoOfDay } from "../../src/model/edtf"
import { binUnits, timeBins } from "../../src/query/time-bins"

function bins(first: string, last: string, unit: (typeof binUnits)[number]): string[] {
  return timeBins([dayOfIso(first), dayOfIso(last)], 100, unit).bins.map(([a, b]) => `${isoOfDay(a)}/${isoOfDay(b)}`)
}

describe("timeBins", () => {
  test("cuts weeks on Mondays, months, quarters, years and decades where the calendar does", () => {
    expect(bins("2026-02-14", "2026-02-24", "week")).toEqual([
      "2026-02-14/2026-02-15",
      "2026-02-16/2026-02-22",
      "2026-02-23/2026-02-24",
    ])
    expect(bins("2026-01-30", "2026-03-02", "month")).toEqual([
      "2026-01-30/2026-01-31",
      "2026-02-01/2026-02-28",
      "2026-03-01/2026-03-02",
    ])
    expect(bins("2025-12-31", "2026-04-01", "quarter")).toEqual([
      "2025-12-31/2025-12-31",
      "2026-01-01/2026-03-31",
      "2026-04-01/2026-04-01",
    ])
    expect(bins("2025-07-01", "2026-02-01", "year")).toEqual(["2025-07-01/2025-12-31", "2026-01-01/2026-02-01"])
    expect(bins("1989-12-31", "2000-01-01", "decade")).toEqual([
      "1989-12-31/1989-12-31",
      "1990-01-01/1999-12-31",
      "2000-01-01/2000-01-01",
    ])
    expect(bins("1999-12-31", "2000-01-01", "century")).toEqual(["1999-12-31/1999-12-31", "2000-01-01/2000-01-01"])
  })

  test("reads the first century as such, and years before it", () => {
    expect(
      timeBins([-719_528, -719_528 + 800], 100, "year").bins.map(([day]) =>
        new Date(day * 86_400_000).getUTCFullYear(),
      ),
    ).toEqual([0, 1, 2])
    expect(timeBins([-800_000, -799_000], 100, "decade").bins.length).toBeLessThan(3)
  })

  test("takes the finest unit that fits, and the bins cover the window without a gap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900_000, max: 100_000 }),
        fc.integer({ min: 0, max: 900_000 }),
        fc.integer({ min: 8, max: 60 }),
        (first, length, most) => {
          const { unit, bins: found } = timeBins([first, first + length], most)
          expect(found[0]![0]).toBe(first)
          expect(found.at(-1)![1]).toBe(first + length)
          found.forEach(([start, end], i) => {
            expect(end).toBeGreaterThanOrEqual(start)
            if (i > 0) expect(start).toBe(found[i - 1]![1] + 1)
          })
          if (unit !== "century") expect(found.length).toBeLessThanOrEqual(most + 2)
          const finer = binUnits[binUnits.indexOf(unit) - 1]
          if (finer) expect(timeBins([first, first + length], most, finer).bins.length).toBeGreaterThanOrEqual(most - 1)
        },
      ),
    )
  })
})
