import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { timeScale } from "../../../src/charts/scale"
import { bandLegend, bandNames, bandTints } from "../../../src/charts/timeline/band-marks"
import { bandsOf } from "../../../src/charts/timeline/bands"
import { squeezedScale } from "../../../src/charts/timeline/squeezed-scale"
import { wordsFor } from "../../../src/i18n/intl"
import { dayOfIso, weekdayOf } from "../../../src/model/day"
import { bandKinds, type Window } from "../../../src/model/view"
import { textWidth } from "../../../src/scene/text"
import { textSizes } from "../../../src/scene/theme"

const window = (from: string, to: string): Window => [dayOfIso(from), dayOfIso(to)]
const over = (from: string, to: string, width = 800) => timeScale(window(from, to), 100, 100 + width)
const en = wordsFor("en")

describe("bands", () => {
  test("of weekends are the Saturdays and Sundays in sight, and no other day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), fc.integer({ min: 2, max: 120 }), (first, length) => {
        const scale = timeScale([first, first + length], 0, 1000)
        const days = new Set(
          bandsOf(["weekends"], scale, en).flatMap(({ firstDay, lastDay }) =>
            firstDay === lastDay ? [firstDay] : [firstDay, lastDay],
          ),
        )
        for (let day = first; day <= first + length; day++)
          expect(days.has(day)).toBe(weekdayOf(day) === 6 || weekdayOf(day) === 0)
      }),
    )
  })

  test("of weekends leave squeezed stretches alone", () => {
    const first = dayOfIso("2026-01-01")
    const quiet = { starts: Int32Array.of(first + 30), ends: Int32Array.of(first + 90) }
    const scale = squeezedScale(quiet, [first, first + 120], 0, 900)
    for (const { firstDay, lastDay } of bandsOf(["weekends"], scale, en))
      expect(lastDay < first + 30 || firstDay >= first + 90).toBe(true)
  })

  test("of weekends are not drawn where a day is too narrow to be seen", () => {
    expect(bandsOf(["weekends"], over("2025-01-01", "2026-01-01", 800), en)).toEqual([])
  })

  test("of fiscal years are named in each language, and with the era on request", () => {
    const names = (words = en) =>
      bandsOf(["fiscal-years"], over("2025-12-01", "2026-06-01"), words).map((band) => band.names[0])
    expect(names()).toEqual(["FY2025", "FY2026"])
    expect(names(wordsFor("ja"))).toEqual(["2025年度", "2026年度"])
    expect(names(wordsFor("ja", { era: true }))).toEqual(["2025年度（令和7年度）", "2026年度（令和8年度）"])
    const [year] = bandsOf(["fiscal-years"], over("2019-04-01", "2019-04-20"), wordsFor("ja", { era: true }))
    expect(year?.names).toEqual(["2019年度（令和元年度）", "令和元年度"])
  })

  test("of sessions say number and kind, and that the last one's end is only foreseen", () => {
    const bands = bandsOf(["sessions"], over("2026-01-01", "2026-08-01"), en)
    expect(bands.map(({ names, isOpen }) => [names[0], isOpen])).toEqual([
      ["220th Diet, ordinary session", false],
      ["221st Diet, special session", true],
    ])
    expect(bandsOf(["sessions"], over("2026-03-01", "2026-04-01"), wordsFor("ja"))[0]?.names[0]).toBe(
      "第221回国会（特別会）",
    )
  })

  test("stop where calendars and tables do: before the common era and in 9999 there are weekends alone", () => {
    for (const scale of [over("-0044-03-01", "-0044-04-01"), over("9999-11-01", "9999-12-31")]) {
      const kinds = new Set(bandsOf(bandKinds, scale, en).map(({ kind }) => kind))
      expect(kinds.has("sessions")).toBe(false)
      expect(kinds.has("weekends")).toBe(true)
    }
  })

  test("are told of in the legend as they are seen; where the table of sessions ends, that is said", () => {
    const legend = (from: string, to: string) => {
      const bands = bandsOf(bandKinds, over(from, to), en)
      return bandLegend(bands, bandKinds, window(from, to), en).map(({ text }) => text)
    }
    expect(legend("2026-03-01", "2026-04-20")).toEqual([
      "Weekends",
      "Japanese fiscal years, from 1 April",
      "Sessions of Japan’s Diet",
    ])
    expect(legend("1950-01-01", "1950-03-01")).toContain("Sessions of the Diet: known from July 2000 to July 2026")
  })

  test("are drawn within the plot, and their names within them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOfIso("1999-01-01"), max: dayOfIso("2028-01-01") }),
        fc.integer({ min: 2, max: 2500 }),
        fc.constantFrom(en, wordsFor("ja"), wordsFor("ja", { era: true })),
        (first, length, words) => {
          const scale = timeScale([first, first + length], 100, 700)
          const bands = bandsOf(bandKinds, scale, words)
          for (const mark of bandTints(bands, scale, 50, 400)) {
            const [x0, x1] =
              mark.kind === "rect" ? [mark.x, mark.x + mark.width] : mark.kind === "line" ? [mark.x1, mark.x2] : []
            expect(x0).toBeGreaterThanOrEqual(scale.left - 0.01)
            expect(x1).toBeLessThanOrEqual(scale.right + 0.01)
          }
          const lines = new Map<number, number>()
          for (const mark of bandNames(bands, bandKinds, scale, 50).marks) {
            if (mark.kind !== "text") continue
            expect(mark.x).toBeGreaterThan(lines.get(mark.y) ?? scale.left)
            lines.set(mark.y, mark.x + textWidth(mark.text, textSizes.small))
            expect(lines.get(mark.y)).toBeLessThanOrEqual(scale.right)
          }
        },
      ),
    )
  })
})
