import fc from "fast-check"
import { expect, test } from "vitest"
import { timeScale } from "../../../src/charts/scale"
import { countdownMarks, countdownTicks, describeRunUpDay } from "../../../src/charts/timeline/countdown-axis"
import { wordsFor } from "../../../src/i18n/intl"
import { dayOfIso } from "../../../src/model/day"
import { textWidth } from "../../../src/scene/text"
import { textSizes } from "../../../src/scene/theme"

const [opening, zero] = [dayOfIso("2026-02-14"), dayOfIso("2026-03-19")]
const widthOf = (text: string) => textWidth(text, textSizes.small)

const labels = (from: string, to: string, width = 800, locale: "en" | "ja" = "en") =>
  countdownTicks(timeScale([dayOfIso(from), dayOfIso(to)], 100, 100 + width), zero, opening, wordsFor(locale))

test("the run-up is counted to T0, from the opening's own day", () => {
  const ticks = labels("2026-02-10", "2026-03-28")
  expect(ticks.map(({ label }) => label)).toContain("T−33")
  expect(ticks.find(({ count }) => count === 0)).toMatchObject({ label: "T0", date: "19 Mar 2026" })
  expect(ticks.filter(({ count }) => count !== -33).every(({ count }) => count % 5 === 0 || count % 2 === 0)).toBe(true)
  expect(ticks.at(-1)?.label).toMatch(/^T\+\d$/)
})

test("both languages keep the notation of the field, and the dates are their own", () => {
  expect(labels("2026-02-10", "2026-03-28", 800, "ja").find(({ count }) => count === -33)).toMatchObject({
    label: "T−33",
    date: "2月14日",
  })
  expect([-1200, 0, 7].map((count) => describeRunUpDay(count, wordsFor("ja")))).toEqual(["T−1,200", "T0", "T+7"])
})

test("counts go on for months and years, by round steps", () => {
  expect(labels("2025-07-20", "2026-07-26").map(({ count }) => count)).toEqual(
    expect.arrayContaining([-112, -56, 0, 56]),
  )
  const years = labels("1990-01-01", "2026-12-31").filter(({ count }) => count !== 0 && count !== -33)
  expect(years.length).toBeGreaterThan(5)
  expect(years.every(({ count }) => count % 365 === 0)).toBe(true)
  expect(labels("-0044-01-01", "9999-12-31").length).toBeGreaterThan(2)
})

test("no count and no date touches another, and each stands in the middle of its day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -4000, max: 4000 }),
      fc.integer({ min: 2, max: 9000 }),
      fc.integer({ min: 260, max: 1800 }),
      fc.constantFrom("en" as const, "ja" as const),
      fc.boolean(),
      (from, length, width, locale, era) => {
        const scale = timeScale([zero + from, zero + from + length], 100, 100 + width)
        const ticks = countdownTicks(scale, zero, opening, wordsFor(locale, { era }))
        for (const { count, x } of ticks) expect(x).toBeCloseTo(scale.x(zero + count + 0.5), 6)
        for (const line of [
          ticks.map(({ x, label }) => ({ x, text: label })),
          ticks.map(({ x, date }) => ({ x, text: date ?? "" })),
        ]) {
          const written = line.filter(({ text }) => text !== "")
          written.slice(1).forEach(({ x, text }, i) => {
            const before = written[i]!
            expect(x - widthOf(text) / 2).toBeGreaterThan(before.x + widthOf(before.text) / 2)
          })
        }
      },
    ),
  )
})

test("a window far from the culmination is counted all the same", () => {
  const ticks = labels("2024-01-01", "2024-03-31")
  expect(ticks.length).toBeGreaterThan(3)
  expect(ticks.every(({ count }) => count < -700)).toBe(true)
  expect(countdownMarks(ticks, 0, 400).filter(({ kind }) => kind === "line")).toHaveLength(ticks.length)
})
