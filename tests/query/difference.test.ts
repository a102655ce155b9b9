import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Filters, facets, type Window } from "../../src/model/view"
import { bitmapOf, forEachRow } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { differenceOf, heldBy, parts, splitOf, splitsBy } from "../../src/query/difference"
import { valuesOf } from "../../src/query/facets"
import { createFilter } from "../../src/query/filter"
import type { Bitmap } from "../../src/query/rows"
import * as arbitrary from "./arbitrary"
import { eventsOf, valuesIn } from "./oracle"

interface Asked {
  readonly filters: Filters
  readonly window: Window
}

/** A dossier and two questions about it. */
const pair = arbitrary.dossier.chain((dossier) => {
  const asked: fc.Arbitrary<Asked> = fc.record({ filters: arbitrary.filtersFor(dossier), window: arbitrary.window })
  return fc.record({ dossier: fc.constant(dossier), a: asked, b: asked })
})

function heldOf(dossier: Dossier, a: Asked, b: Asked) {
  const index = buildIndex(dossier, 1)
  const filter = createFilter(index)
  const difference = differenceOf(index, filter.rows(a.filters, a.window), filter.rows(b.filters, b.window))
  const order = rowOrder(dossier)
  const idsOf = (rows: Bitmap) => {
    const ids: string[] = []
    forEachRow(rows, 0, rows.size, (row) => ids.push(dossier.events[order[row]!]!.id))
    return new Set(ids)
  }
  return { index, difference, idsOf }
}

/** The same, said plainly. */
function plainly(dossier: Dossier, a: Asked, b: Asked) {
  const inA = new Set(eventsOf(dossier, a.filters, a.window))
  const inB = new Set(eventsOf(dossier, b.filters, b.window))
  const events = dossier.events
  return {
    a: events.filter((event) => inA.has(event) && !inB.has(event)),
    b: events.filter((event) => !inA.has(event) && inB.has(event)),
    both: events.filter((event) => inA.has(event) && inB.has(event)),
  }
}

describe("the difference of two sides", () => {
  test("parts the rows as a plain look at each event does, whatever the filters and windows", () => {
    fc.assert(
      fc.property(pair, ({ dossier, a, b }) => {
        const { difference, idsOf } = heldOf(dossier, a, b)
        const expected = plainly(dossier, a, b)
        for (const part of parts) {
          expect(idsOf(difference.rows[part])).toEqual(new Set(expected[part].map(({ id }) => id)))
          expect(difference.counts[part]).toBe(expected[part].length)
        }
      }),
    )
  })

  test("counts each value of a facet in each part as a plain count does", () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...facets), ({ dossier, a, b }, facet) => {
        const { index, difference } = heldOf(dossier, a, b)
        const expected = plainly(dossier, a, b)
        const splits = splitsBy(index, facet, difference)
        valuesOf(index.vocabulary, facet).forEach((id, code) => {
          for (const part of parts) {
            const having = expected[part].filter((event) => valuesIn(dossier, event, facet).has(id))
            expect(splits[code]![part], `${facet} ${id} ${part}`).toBe(having.length)
          }
        })
      }),
    )
  })

  test("counts the rows of any set in each part", () => {
    fc.assert(
      fc.property(pair, fc.array(fc.nat(79)), ({ dossier, a, b }, chosen) => {
        const { index, difference, idsOf } = heldOf(dossier, a, b)
        const set = bitmapOf(
          index.size,
          chosen.filter((row) => row < index.size),
        )
        const ids = idsOf(set)
        const split = splitOf(difference, set)
        for (const part of parts)
          expect(split[part]).toBe([...idsOf(difference.rows[part])].filter((id) => ids.has(id)).length)
      }),
    )
  })

  test("of two equal sides is nothing, and exchanging the sides exchanges the parts", () => {
    fc.assert(
      fc.property(pair, ({ dossier, a, b }) => {
        const same = heldOf(dossier, a, a).difference.counts
        expect([same.a, same.b]).toEqual([0, 0])
        const one = heldOf(dossier, a, b).difference
        const other = heldOf(dossier, b, a).difference
        expect(other.counts).toEqual({ a: one.counts.b, b: one.counts.a, both: one.counts.both })
        expect(heldBy("a", one.counts)).toBe(heldBy("b", other.counts))
      }),
    )
  })
})
