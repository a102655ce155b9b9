import fc from "fast-check"
import { expect, test } from "vitest"
import { timeTicks } from "../../src/charts/axis"
import { timeScale } from "../../src/charts/scale"
import { wordsFor } from "../../src/i18n/intl"
import { dayOfDate } from "../../src/model/day"
import { dayOfIso } from "../../src/model/edtf"
import { textWidth } from "../../src/scene/text"
import { textSizes } from "../../src/scene/theme"

const threeMillennia = 1_095_750
const anyWindow = fc
  .tuple(
    fc.integer({ min: -800_000, max: 60_000 }),
    fc.double({ min: Math.log(2), max: Math.log(threeMillennia), noNaN: true }),
  )
  .map(([first, log]) => [first, first + Math.exp(log) - 1] as const)
const anyWidth = fc.integer({ min: 120, max: 2560 })
const anyLocale = fc.constantFrom("en" as const, "ja" as const)

test("labels of an axis never touch, never leave it, and there is always one", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, anyLocale, (window, width, locale) => {
      const ticks = timeTicks(timeScale(window, 14, width), wordsFor(locale))
      for (const line of ["label", "context"] as const) {
        let free = 14
        for (const tick of ticks) {
          const text = tick[line]
          if (text === undefined) continue
          expect(tick.x + 4).toBeGreaterThanOrEqual(free)
          free = tick.x + 4 + textWidth(text, textSizes.small)
          if (line === "label") expect(free).toBeLessThanOrEqual(width)
        }
      }
      if (width > 300) expect(ticks.some(({ label }) => label !== undefined)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test("ticks ascend and lie within the window", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, (window, width) => {
      const days = timeTicks(timeScale(window, 0, width), wordsFor("en")).map(({ day }) => day)
      expect(days).toEqual([...days].sort((a, b) => a - b))
      for (const day of days) expect(day >= window[0] && day < window[1] + 1).toBe(true)
    }),
  )
})

test("weeks begin on Mondays, and the year is said once", () => {
  const window = [dayOfIso("2026-01-22"), dayOfIso("2026-04-04")] as const
  const ticks = timeTicks(timeScale(window, 108, 816), wordsFor("en"))
  expect(ticks.map(({ label }) => label)).toContain("16 Feb")
  expect(ticks.map(({ day }) => (day + 4) % 7)).toEqual(ticks.map(() => 1))
  expect(ticks.map(({ context }) => context).filter(Boolean)).toEqual(["2026"])
})

test("a new year is named where it begins", () => {
  const window = [dayOfIso("2025-07-01"), dayOfIso("2026-06-30")] as const
  const ticks = timeTicks(timeScale(window, 0, 900), wordsFor("ja"))
  expect(ticks.filter(({ context }) => context).map(({ label, context }) => [label, context])).toEqual([
    ["7月", "2025年"],
    ["1月", "2026年"],
  ])
})

test("years before the first are named by their era", () => {
  const window = [dayOfIso("0001-01-01") - 365_250, dayOfIso("0001-01-01") + 73_050] as const
  const labels = timeTicks(timeScale(window, 0, 900), wordsFor("en")).map(({ label }) => label)
  expect(labels.some((label) => label?.endsWith("BC"))).toBe(true)
})

test("an axis of a hundred centuries and more has labels too", () => {
  for (const [first, last] of [
    [-7076, 15_021],
    [-270_000, 270_000],
  ] as const) {
    const window = [dayOfDate(first, 1, 1), dayOfDate(last, 12, 31)] as const
    for (const width of [360, 900]) {
      const labels = timeTicks(timeScale(window, 14, width), wordsFor("en")).filter(({ label }) => label !== undefined)
      expect([first, width, labels.length > 1]).toEqual([first, width, true])
    }
  }
})
