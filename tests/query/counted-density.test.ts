import fc from "fast-check"
import { expect, test } from "vitest"
import { densityOf } from "../../src/query/bins"
import { allRows } from "../../src/query/bitmap"
import { buildIndex } from "../../src/query/columns"
import { countedDensity } from "../../src/query/counted-density"
import { byTopic } from "../../src/query/lanes"
import { isEndless, wholeSpan } from "../../src/query/span"
import * as arbitrary from "./arbitrary"
import { countsOf } from "./oracle"

test("counts each topic in one window after another as the plain count does", () => {
  fc.assert(
    fc.property(arbitrary.dossier, fc.array(arbitrary.window, { minLength: 1, maxLength: 5 }), (dossier, windows) => {
      const index = buildIndex(dossier, 1)
      const density = countedDensity(index, allRows(index.size), byTopic(index))
      for (const window of [...windows, ...windows]) {
        const expected = countsOf(dossier, "topic", {}, window)
        const counts = index.vocabulary.topics.map((_, code) => density.countIn(code, window[0], window[1]))
        expect(counts).toEqual(index.vocabulary.topics.map((id) => expected.get(id)))
      }
    }),
  )
})

test("spreads events between one row of edges after another as one that is prepared does", () => {
  const steps = fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(arbitrary.dossier, fc.array(steps, { minLength: 1, maxLength: 5 }), (dossier, rows) => {
      const index = buildIndex(dossier, 1)
      const [first, last] = wholeSpan(index)
      fc.pre(!isEndless([first, last]))
      const grouping = byTopic(index)
      const counted = countedDensity(index, allRows(index.size), grouping)
      const prepared = densityOf(index, allRows(index.size), grouping)
      for (const row of [...rows, ...rows]) {
        const edges = row.map((step) => first + (last + 1 - first) * step).sort((a, b) => a - b)
        const expected = Array.from(prepared.spread(edges), (count) => expect.closeTo(count, 6))
        expect([...counted.spread(edges)]).toEqual(expected)
      }
    }),
  )
})
