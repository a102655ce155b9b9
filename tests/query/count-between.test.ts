import fc from "fast-check"
import { expect, test } from "vitest"
import { densityOf } from "../../src/query/bins"
import { allRows } from "../../src/query/bitmap"
import { buildIndex } from "../../src/query/columns"
import { countBetween } from "../../src/query/count-between"
import { byTopic, undivided } from "../../src/query/lanes"
import { isEndless, wholeSpan } from "../../src/query/span"
import * as arbitrary from "./arbitrary"

/** Whole days, or where edges cut days. */
const edgesWithin = ([first, last]: readonly [number, number], steps: readonly number[], areWhole: boolean) => {
  const at = (step: number) => (last + 5 - first) * step
  return [...new Set(steps.map((step) => first - 2 + (areWhole ? Math.round(at(step)) : at(step))))].sort(
    (a, b) => a - b,
  )
}
const steps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 })

test("counts between edges what a density spreads there", () => {
  fc.assert(
    fc.property(arbitrary.dossier, steps, fc.boolean(), (dossier, parts, areWhole) => {
      const index = buildIndex(dossier, 1)
      const whole = wholeSpan(index)
      fc.pre(!isEndless(whole))
      const edges = edgesWithin(whole, parts, areWhole)
      fc.pre(edges.length > 1)
      const grouping = byTopic(index)
      const counts = countBetween(index, allRows(index.size), grouping, edges)
      const density = densityOf(index, allRows(index.size), grouping)
      expect([...counts]).toEqual(Array.from(density.spread(edges), (count) => expect.closeTo(count, 6)))
    }),
  )
})

test("counts every event that has a day once, where the edges hold all days", () => {
  fc.assert(
    fc.property(arbitrary.dossier, fc.integer({ min: 1, max: 40 }), (dossier, bins) => {
      const index = buildIndex(dossier, 1)
      const whole = wholeSpan(index)
      fc.pre(!isEndless(whole))
      const length = Math.ceil((whole[1] + 1 - whole[0]) / bins)
      const edges = Array.from({ length: bins + 1 }, (_, i) => whole[0] + i * length)
      const counts = countBetween(index, allRows(index.size), undivided, edges)
      const all = densityOf(index, allRows(index.size), undivided).spread([whole[0], whole[1] + 1])[0]!
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(all, 6)
    }),
  )
})

test("there is nothing where there are no bins", () => {
  const [dossier] = fc.sample(arbitrary.dossier, 1)
  const index = buildIndex(dossier!, 1)
  expect(countBetween(index, allRows(index.size), undivided, [0])).toHaveLength(0)
})
