import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { describeBreaks, slashMarks } from "../../../src/charts/timeline/break-marks"
import { squeezedTicks } from "../../../src/charts/timeline/squeezed-axis"
import { squeezedScale } from "../../../src/charts/timeline/squeezed-scale"
import { wordsFor } from "../../../src/i18n/intl"
import { dateOfDay, dayOfIso } from "../../../src/model/day"
import type { Mark } from "../../../src/scene/scene"
import { textWidth } from "../../../src/scene/text"
import { textSizes } from "../../../src/scene/theme"

const first = dayOfIso("2024-11-03")
const anyCase = fc
  .record({
    turns: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 3, max: 900 })), { maxLength: 30 }),
    from: fc.integer({ min: -50, max: 3000 }),
    length: fc.integer({ min: 2, max: 6000 }),
    width: fc.integer({ min: 280, max: 1600 }),
    locale: fc.constantFrom("en" as const, "ja" as const),
    era: fc.boolean(),
  })
  .map(({ turns, from, length, width, locale, era }) => {
    const starts: number[] = []
    const ends: number[] = []
    let day = first
    for (const [live, quiet] of turns) {
      starts.push(day + live)
      day += live + quiet
      ends.push(day)
    }
    const quiet = { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
    const scale = squeezedScale(quiet, [first + from, first + from + length], 120, 120 + width)
    return { scale, words: wordsFor(locale, { era }) }
  })

const widthOf = (text: string) => textWidth(text, textSizes.small)

describe("the axis of a squeezed scale", () => {
  test("has labels that touch no other and stay within it, on days where they belong", () => {
    fc.assert(
      fc.property(anyCase, ({ scale, words }) => {
        let free = Number.NEGATIVE_INFINITY
        for (const { day, x, label } of squeezedTicks(scale, words)) {
          expect(x).toBeCloseTo(scale.x(day), 3)
          if (label === undefined) continue
          expect(x + 4).toBeGreaterThanOrEqual(free)
          free = x + 4 + widthOf(label)
          expect(free).toBeLessThanOrEqual(scale.right + 0.01)
        }
      }),
    )
  })

  test("marks no day within a narrow break", () => {
    fc.assert(
      fc.property(anyCase, ({ scale, words }) => {
        const narrow = scale.breaks.filter(({ x0, x1 }) => x1 - x0 < 100)
        for (const { day } of squeezedTicks(scale, words))
          expect(narrow.some(({ firstDay, lastDay }) => firstDay < day && day <= lastDay)).toBe(false)
      }),
    )
  })

  test("writes no date whose year could be taken for another", () => {
    fc.assert(
      fc.property(anyCase, ({ scale, words }) => {
        const ticks = squeezedTicks(scale, words).filter(({ label }) => label !== undefined)
        if (scale.breaks.length === 0) return
        let said = Number.NaN
        for (const { day, context, label } of ticks) {
          if (context || label?.includes(words.day(day, { year: "numeric" }))) said = dateOfDay(day).year
          expect(said).toBe(dateOfDay(day).year)
        }
      }),
      { numRuns: 300 },
    )
  })

  test("says after a break on which day time goes on", () => {
    const quiet = { starts: Int32Array.of(first + 40), ends: Int32Array.of(first + 300) }
    const scale = squeezedScale(quiet, [first, first + 340], 120, 920)
    const tick = squeezedTicks(scale, wordsFor("en")).find(({ day }) => day === first + 300)
    expect(tick).toMatchObject({ label: "30 Aug", context: "2025" })
  })
})

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []))

describe("the breaks", () => {
  const quiet = { starts: Int32Array.of(first + 40), ends: Int32Array.of(first + 300) }
  const scale = squeezedScale(quiet, [first, first + 340], 120, 920)

  test("say how many days are left out, in both languages", () => {
    expect(texts(slashMarks(scale, [], 400, wordsFor("en"))).map(({ text }) => text)).toEqual(["260 days"])
    expect(texts(slashMarks(scale, [], 400, wordsFor("ja"))).map(({ text }) => text)).toEqual(["260日"])
    expect(describeBreaks(scale, wordsFor("en"))).toBe(
      "1 quiet stretch of 260 days in all, on which nothing begins or ends, is not drawn to scale.",
    )
    expect(describeBreaks(scale, wordsFor("ja"))).toContain("1か所（計260日）")
  })

  test("are not spoken of where there are none", () => {
    const even = squeezedScale({ starts: new Int32Array(), ends: new Int32Array() }, [first, first + 99], 0, 800)
    expect(describeBreaks(even, wordsFor("en"))).toBeUndefined()
    expect(slashMarks(even, [], 400, wordsFor("en"))).toEqual([])
  })

  test("never write a count of days upon another or upon a year", () => {
    fc.assert(
      fc.property(anyCase, ({ scale, words }) => {
        const ticks = squeezedTicks(scale, words)
        const spans = [
          ...ticks.flatMap(({ x, context }) => (context ? [[x + 4, x + 4 + widthOf(context)] as const] : [])),
          ...texts(slashMarks(scale, ticks, 400, words)).map(({ x, text }) => {
            return [x - widthOf(text) / 2, x + widthOf(text) / 2] as const
          }),
        ].sort((a, b) => a[0] - b[0])
        spans.slice(1).forEach(([from], i) => {
          expect(from).toBeGreaterThan(spans[i]![1])
        })
      }),
    )
  })
})
