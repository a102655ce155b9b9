import * as fc from "fast-check"
import { expect, test } from "vitest"
import { partsThatFit } from "../../src/charts/parts"

/** Things of some heights, on pages of one height. */
const heaps = fc.record({
  heights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }),
  page: fc.integer({ min: 1, max: 200 }),
  heads: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
})

const sumOf = (heights: readonly number[], from: number, to: number) =>
  heights.slice(from, to).reduce((sum, height) => sum + height, 0)

test("every place is in one run, in order, and a run that does not fit has but one", () => {
  fc.assert(
    fc.property(heaps, ({ heights, page, heads }) => {
      const fits = (from: number, to: number) => sumOf(heights, from, to) <= page
      const runs = partsThatFit(heights.length, fits, (place) => heads[place] ?? true)
      expect(runs.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual([
        ...heights.keys(),
      ])
      for (const [from, to] of runs) expect(to - from === 1 || fits(from, to)).toBe(true)
    }),
  )
})

test("there are no more runs than must be where any place may begin one", () => {
  fc.assert(
    fc.property(heaps, ({ heights, page }) => {
      const fits = (from: number, to: number) => sumOf(heights, from, to) <= page
      let least = 0
      for (let from = 0; from < heights.length; least += 1) {
        let to = from + 1
        while (to < heights.length && fits(from, to + 1)) to += 1
        from = to
      }
      expect(partsThatFit(heights.length, fits)).toHaveLength(least)
    }),
  )
})

test("runs are even where even ones fit, and begin at heads where they can", () => {
  expect(partsThatFit(6, (from, to) => to - from <= 5)).toEqual([
    [0, 3],
    [3, 6],
  ])
  const isHead = (place: number) => place === 0 || place === 4
  expect(partsThatFit(6, (from, to) => to - from <= 5, isHead)).toEqual([
    [0, 4],
    [4, 6],
  ])
})
