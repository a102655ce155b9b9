import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Facet, type Filters, facets, type Window } from "../../src/model/view"
import { bitmapOf } from "../../src/query/bitmap"
import { buildIndex, decodeIndex, encodeIndex, rowOrder } from "../../src/query/columns"
import { valuesOf } from "../../src/query/facets"
import { createFilter, type Filter } from "../../src/query/filter"
import { generateDossier } from "../bench/generate"
import * as arbitrary from "./arbitrary"
import { countsOf, eventsOf, isInWindow } from "./oracle"

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
    isPrepared: fc.boolean(),
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
      fc.property(session, ({ dossier, questions, found, isPrepared }) => {
        const filter = createFilter(buildIndex(dossier, 1))
        while (isPrepared && filter.prepare());
        const order = rowOrder(dossier)
        for (const { filters, windows } of questions) {
          for (const window of windows) check(filter, dossier, order, filters, window, found)
        }
      }),
      { numRuns: 150 },
    )
  })

  test("counts the same at a size where it pays to count value by value, prepared or not, in windows near and far", () => {
    const dossier = generateDossier(66_000)
    const index = buildIndex(dossier, 1)
    const plain = plainly(dossier, rowOrder(dossier))
    for (const isPrepared of [false, true]) {
      const filter = createFilter(decodeIndex(encodeIndex(index), index.catalog, index.dossier, 1))
      while (isPrepared && filter.prepare());
      fc.assert(
        fc.property(questionAtScale, ({ filters, changed, windows }) => {
          for (const window of windows) {
            plain.check(filter, filters, window)
            plain.check(filter, { ...filters, ...changed }, window)
          }
        }),
        { numRuns: isPrepared ? 10 : 4 },
      )
    }
  })
})

const choice = (prefix: string, count: number) =>
  fc.record({
    include: fc.uniqueArray(
      fc.nat(count - 1).map((i) => `${prefix}-${i}`),
      { maxLength: 2 },
    ),
    exclude: fc.uniqueArray(
      fc.nat(count - 1).map((i) => `${prefix}-${i}`),
      { maxLength: 1 },
    ),
  })
const filtersAtScale = fc.record(
  {
    topic: choice("topic", 24),
    actor: choice("actor", 40),
    source: choice("source", 40),
    status: fc.constant({ include: [], exclude: ["occurred"] }),
  },
  { requiredKeys: [] },
)
const questionAtScale = fc.record({
  filters: filtersAtScale,
  /** Toggled while the window stands. */
  changed: filtersAtScale,
  // Now a step of a drag, now a leap.
  windows: fc
    .tuple(fc.integer({ min: -36_000, max: 20_000 }), fc.integer({ min: 0, max: 60_000 }))
    .chain(([first, length]) =>
      fc.array(
        fc.oneof(
          fc.constant([first, first + length] as const),
          fc.nat(90).map((step) => [first + step, first + step + length] as const),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    ),
})

/** The oracle's answer at a size the oracle itself is too slow for: the values of each row are looked up once. */
function plainly(dossier: Dossier, order: Uint32Array) {
  const parentOf = new Map(dossier.topics.map(({ id, parent }) => [id, parent]))
  const lineage = (id: string | undefined): readonly string[] =>
    id === undefined ? [] : [id, ...lineage(parentOf.get(id))]
  const rows = Array.from(order, (position) => {
    const event = dossier.events[position]!
    const values = {
      topic: new Set(event.topics.flatMap(lineage)),
      actor: new Set(event.participants.map(({ actor }) => actor)),
      source: new Set(event.evidence.map(({ source }) => source)),
      status: new Set([event.status]),
      kind: new Set([event.kind]),
    }
    return { event, values: values as Partial<Record<Facet, ReadonlySet<string>>> }
  })
  function check(filter: Filter, filters: Filters, window: Window): void {
    const { index } = filter
    const counted = ["topic", "actor", "source", "status", "kind"] as const
    const expected = new Map(counted.map((facet) => [facet, new Uint32Array(valuesOf(index.vocabulary, facet).length)]))
    const codes = new Map(
      counted.map((facet) => [facet, new Map(valuesOf(index.vocabulary, facet).map((id, code) => [id, code]))]),
    )
    const shown = filter.rows(filters, window)
    let count = 0
    rows.forEach(({ event, values }, row) => {
      const failed = isInWindow(event, window)
        ? counted.filter((facet) => {
            const { include = [], exclude = [] } = filters[facet] ?? {}
            const own = values[facet]!
            return exclude.some((id) => own.has(id)) || (include.length > 0 && !include.some((id) => own.has(id)))
          })
        : undefined
      if (failed?.length === 0) count += 1
      if (shown.has(row) !== (failed?.length === 0)) expect.fail(`row ${row}`)
      for (const facet of counted) {
        if (!failed || failed.some((other) => other !== facet)) continue
        for (const id of values[facet]!) expected.get(facet)![codes.get(facet)!.get(id)!]! += 1
      }
    })
    expect(shown.count).toBe(count)
    for (const facet of counted) expect(filter.counts(facet, filters, window)).toEqual(expected.get(facet))
  }
  return { check }
}
