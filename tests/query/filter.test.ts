import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Filters, facets, type Window } from "../../src/model/view"
import { bitmapOf } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { valuesOf } from "../../src/query/facets"
import { createFilter, type Filter } from "../../src/query/filter"
import * as arbitrary from "./arbitrary"
import { countsOf, eventsOf } from "./oracle"

/** A dossier and the questions one session might ask of it, one after the other. */
const session = arbitrary.dossier.chain((dossier) =>
  fc.record({
    dossier: fc.constant(dossier),
    questions: fc.array(
      fc.record({
        filters: arbitrary.filtersFor(dossier),
        windows: fc.array(arbitrary.window, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    found: fc.option(fc.array(fc.nat(90), { maxLength: 40 }), { nil: undefined, freq: 3 }),
  }),
)

function check(
  filter: Filter,
  dossier: Dossier,
  order: Uint32Array,
  filters: Filters,
  window: Window,
  found?: readonly number[],
): void {
  const { index } = filter
  const idOf = (row: number) => dossier.events[order[row]!]!.id
  const foundRows = found?.filter((row) => row < index.size)
  const foundBitmap = foundRows && bitmapOf(index.size, foundRows)
  const foundIds = foundRows && new Set(foundRows.map(idOf))
  const expected = new Set(eventsOf(dossier, filters, window, foundIds).map(({ id }) => id))

  const rows = filter.rows(filters, window, foundBitmap)
  const visited: number[] = []
  rows.forEach((row) => {
    visited.push(row)
  })
  expect(new Set(visited.map(idOf))).toEqual(expected)
  expect(visited).toEqual(visited.toSorted((a, b) => a - b))
  expect(rows.count).toBe(expected.size)
  for (let row = 0; row < index.size; row += 1) expect(rows.has(row)).toBe(expected.has(idOf(row)))

  for (const facet of facets) {
    const counts = filter.counts(facet, filters, window, foundBitmap)
    const named = new Map(valuesOf(index.vocabulary, facet).map((id, code) => [id, counts[code]!]))
    expect(named).toEqual(new Map(countsOf(dossier, facet, filters, window, foundIds)))
  }
}

describe("filter", () => {
  test("rows and the counts of every facet equal a plain count over the dossier, question after question", () => {
    fc.assert(
      fc.property(session, ({ dossier, questions, found }) => {
        const filter = createFilter(buildIndex(dossier, 1))
        const order = rowOrder(dossier)
        for (const { filters, windows } of questions) {
          for (const window of windows) check(filter, dossier, order, filters, window, found)
        }
      }),
      { numRuns: 150 },
    )
  })
})
