import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compareSpans, type DateSpan, dayOfIso, inWindow, isBefore, isoOfDay, parseEdtf } from "../../src/model/edtf"
import type { Window } from "../../src/model/view"
import { edtfText } from "./sample-dates"

const spanOf = (text: string): DateSpan => {
  const span = parseEdtf(text)
  if (!span) throw new Error(`no date: ${text}`)
  return span
}
const windowOf = (first: string, last: string): Window => [
  first === ".." ? Number.NEGATIVE_INFINITY : dayOfIso(first),
  last === ".." ? Number.POSITIVE_INFINITY : dayOfIso(last),
]
const answer = (text: string, first: string, last: string) => inWindow(spanOf(text), windowOf(first, last))

describe("in the window", () => {
  test.each([
    ["2026-02-14", "2026-02-14", "2026-02-14", "yes"],
    ["2026-02-14", "2026-02-15", "..", "no"],
    ["2026-03", "2026-02-01", "2026-04-30", "yes"],
    ["2026-03", "2026-03-10", "2026-04-30", "possibly"],
    ["2026-03", "2026-04-01", "2026-04-30", "no"],
    ["2026-21", "2026-03-01", "2026-05-31", "yes"],
  ])("an imprecise date is a point somewhere in its bounds: %s in %s/%s is %s", (date, first, last, expected) => {
    expect(answer(date, first, last)).toBe(expected)
  })

  test.each([
    ["2026-02-01/2026-05-31", "2026-03-10", "2026-03-10", "yes"],
    ["2026-02/2026-05", "2026-03-10", "2026-03-10", "yes"],
    ["2026-02/2026-05", "2026-02-10", "2026-02-20", "possibly"],
    ["2026-02/2026-05", "2026-02-10", "2026-02-28", "yes"],
    ["2026-02/2026-05", "2026-06-01", "..", "no"],
    ["2026-03-21/..", "2030-01-01", "2030-01-01", "yes"],
    ["2026-03-21/", "2030-01-01", "2030-01-01", "possibly"],
    ["2026-03-21/", "2026-03-21", "2026-03-21", "yes"],
    ["../2026-03-21", "1900-01-01", "1900-01-01", "yes"],
    ["/2026-03-21", "1900-01-01", "1900-01-01", "possibly"],
  ])("an interval goes on through all its days: %s in %s/%s is %s", (date, first, last, expected) => {
    expect(answer(date, first, last)).toBe(expected)
  })

  test.each([
    ["[2026-02-14,2026-03-19]", "2026-02-01", "2026-02-28", "possibly"],
    ["[2026-02-14,2026-03-19]", "2026-02-01", "2026-03-31", "yes"],
    ["[2026-02-14,2026-03-19]", "2026-02-20", "2026-02-28", "no"],
    ["{2026-02-14,2026-03-19}", "2026-02-01", "2026-02-28", "yes"],
    ["{2026-02-14,2026-03}", "2026-03-10", "2026-03-31", "possibly"],
    ["{2018..2020}", "2019-01-01", "2019-12-31", "yes"],
    ["{2018..2020}", "2019-01-02", "2020-12-30", "possibly"],
    ["[2018..2020]", "2019-01-01", "2019-12-31", "possibly"],
    ["{2026-02-10..2026-02-20}", "2026-02-15", "2026-02-15", "yes"],
    ["{..2016}", "1000-01-01", "1000-12-31", "yes"],
    ["[..2016]", "1000-01-01", "1000-12-31", "possibly"],
    ["[..2016]", "..", "..", "yes"],
  ])(
    "one of several is sure only when all are in, all of several when one is: %s in %s/%s is %s",
    (date, first, last, expected) => {
      expect(answer(date, first, last)).toBe(expected)
    },
  )

  test("everything lies in the window without ends", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const span = parseEdtf(text)
        if (span) expect(inWindow(span, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe("yes")
      }),
      { numRuns: 500 },
    )
  }, 20_000)
})

/** The naive oracle: a date is the set of all ways it may have been, each way a set of days. Only dates within half a year, so that all can be listed. */
type Way = ReadonlySet<number>
const start = dayOfIso("2026-01-01")
const units = fc.oneof(
  fc.integer({ min: 0, max: 180 }).map((n) => isoOfDay(start + n)),
  fc.integer({ min: 1, max: 6 }).map((n) => `2026-0${n}`),
)
const daysOf = (unit: string): number[] => {
  const { firstDay, lastDay } = spanOf(unit)
  return Array.from({ length: lastDay - firstDay + 1 }, (_, i) => firstDay + i)
}
const through = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

const pointWays = units.map((text) => ({ text, ways: daysOf(text).map((day): Way => new Set([day])) }))
const intervalWays = fc
  .tuple(units, units)
  .map(([a, b]) => ({
    text: `${a}/${b}`,
    ways: daysOf(a).flatMap((first) =>
      daysOf(b).flatMap((last): Way[] => (first <= last ? [new Set(through(first, last))] : [])),
    ),
  }))
  .filter(({ ways }) => ways.length > 0)
const oneOfWays = fc.array(units, { minLength: 1, maxLength: 3 }).map((members) => ({
  text: `[${members.join(",")}]`,
  ways: members.flatMap((member) => daysOf(member).map((day): Way => new Set([day]))),
}))
const allOfWays = fc.array(units, { minLength: 1, maxLength: 2 }).map((members) => ({
  text: `{${members.join(",")}}`,
  ways: members.reduce<Way[]>(
    (ways, member) => ways.flatMap((way) => daysOf(member).map((day) => new Set([...way, day]))),
    [new Set()],
  ),
}))
const dated = fc.oneof(pointWays, intervalWays, oneOfWays, allOfWays)
const judged = (verdicts: readonly boolean[]) =>
  verdicts.every(Boolean) ? "yes" : verdicts.some(Boolean) ? "possibly" : "no"

describe("laws of the three answers", () => {
  test("in the window: yes when every way it may have been touches the window, no when none does", () => {
    fc.assert(
      fc.property(
        dated,
        fc.integer({ min: -5, max: 185 }),
        fc.integer({ min: 0, max: 90 }),
        ({ text, ways }, from, length) => {
          const window: Window = [start + from, start + from + length]
          const touches = ways.map((way) => [...way].some((day) => day >= window[0] && day <= window[1]))
          expect(inWindow(spanOf(text), window), text).toBe(judged(touches))
        },
      ),
      { numRuns: 800 },
    )
  }, 30_000)

  test("before: yes when every way of the one ends before every way of the other begins", () => {
    const ends = (ways: readonly Way[]) => ways.map((way) => [Math.min(...way), Math.max(...way)] as const)
    fc.assert(
      fc.property(dated, dated, (a, b) => {
        const lastEnds = ends(a.ways).map(([, last]) => last)
        const firstStarts = ends(b.ways).map(([first]) => first)
        const always = Math.max(...lastEnds) < Math.min(...firstStarts)
        const sometimes = Math.min(...lastEnds) < Math.max(...firstStarts)
        expect(isBefore(spanOf(a.text), spanOf(b.text))).toBe(always ? "yes" : sometimes ? "possibly" : "no")
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  test("a wider window never makes an answer less certain", () => {
    const rank = { no: 0, possibly: 1, yes: 2 }
    const day = fc.integer({ min: -800_000, max: 200_000 })
    fc.assert(
      fc.property(edtfText, day, day, fc.nat(5000), (text, a, b, more) => {
        const span = parseEdtf(text)
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        if (span) {
          expect(rank[inWindow(span, [from - more, to + more])]).toBeGreaterThanOrEqual(
            rank[inWindow(span, [from, to])],
          )
        }
      }),
      { numRuns: 500 },
    )
  }, 20_000)

  test("the order for sorting is total: by first day, last day, text", () => {
    const spans = fc.sample(edtfText, { numRuns: 400, seed: 7 }).flatMap((text) => parseEdtf(text) ?? [])
    const sorted = spans.toSorted(compareSpans)
    for (const [i, span] of sorted.entries()) {
      for (const later of sorted.slice(i + 1)) {
        expect(compareSpans(span, later)).toBeLessThanOrEqual(0)
        expect(compareSpans(later, span)).toBe(-compareSpans(span, later) + 0)
      }
    }
    expect(spans.toReversed().toSorted(compareSpans)).toEqual(sorted)
  }, 20_000)
})
