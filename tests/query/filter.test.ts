import { readFileSync } from "node:fs"
import fc from "fast-check"
import { parse } from "valibot"
import { describe, expect, test } from "vitest"
import { type Dossier, dossierSchema } from "../../src/model/dossier"
import { dayOfIso } from "../../src/model/edtf"
import { type Filters, facets, type Window } from "../../src/model/view"
import { bitmapOf } from "../../src/query/bitmap"
import { buildIndex, decodeIndex, encodeIndex, rowOrder } from "../../src/query/columns"
import { valuesOf } from "../../src/query/facets"
import { createFilter, type Filter } from "../../src/query/filter"
import { wholeSpan } from "../../src/query/span"
import { generateDossier } from "../bench/generate"
import * as arbitrary from "./arbitrary"
import { countsOf, eventsOf } from "./oracle"
import { plainCheck } from "./plain-check"

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

function checkWhole(
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
  test.each(["road-to-the-summit", "us-diplomatic-travel"])("counts %s as its file does", (name) => {
    const dossier = parse(
      dossierSchema,
      JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8")),
    )
    const filter = createFilter(buildIndex(dossier, 1))
    const [start, end] = wholeSpan(filter.index)
    const check = plainCheck(dossier)
    const window = fc
      .tuple(fc.integer({ min: start - 9, max: end }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([first, share]): Window => {
        return [first, first + Math.round(share ** 3 * (end - start))]
      })
    fc.assert(
      fc.property(
        arbitrary.filtersFor(dossier),
        fc.array(window, { minLength: 1, maxLength: 3 }),
        (filters, windows) => {
          for (const window of [[-Infinity, Infinity] as const, ...windows]) check(filter, filters, window)
        },
      ),
      { numRuns: 15 },
    )
  })

  test("rows and the counts of every facet equal a plain count over the dossier, question after question", () => {
    fc.assert(
      fc.property(session, ({ dossier, questions, found, isPrepared }) => {
        const filter = createFilter(buildIndex(dossier, 1))
        while (isPrepared && filter.prepare());
        const order = rowOrder(dossier)
        for (const { filters, windows } of questions) {
          for (const window of windows) checkWhole(filter, dossier, order, filters, window, found)
        }
      }),
      { numRuns: 150 },
    )
  })

  test("a window between two neighbouring days is in neither, nor in a set of both", () => {
    const event = { kind: "call", status: "occurred", title: { en: "x" }, topics: [], participants: [], evidence: [] }
    const head = { format: "sherpa.dossier", version: 1, id: "x", title: { en: "x" } }
    const dates = ["{2026-02-05,2026-02-06,2026-03-28}", "2026-02-05", "2026-02-06"]
    const events = dates.map((date, i) => ({ ...event, id: `e${i}`, date }))
    const filter = createFilter(buildIndex(parse(dossierSchema, { ...head, events }), 1))
    const day = dayOfIso("2026-02-05")
    expect(filter.rows({}, [day + 0.25, day + 0.25]).count).toBe(0)
    expect(filter.rows({}, [day, day + 0.25]).count).toBe(2)
  })

  test("counts the same at a size where it pays to count value by value, prepared or not, in windows near and far", () => {
    const dossier = generateDossier(66_000)
    const index = buildIndex(dossier, 1)
    const check = plainCheck(dossier)
    for (const isPrepared of [false, true]) {
      const filter = createFilter(decodeIndex(encodeIndex(index), index.catalog, index.dossier, 1))
      while (isPrepared && filter.prepare());
      fc.assert(
        fc.property(questionAtScale, ({ filters, changed, windows }) => {
          for (const window of windows) {
            check(filter, filters, window)
            check(filter, { ...filters, ...changed }, window)
          }
        }),
        { numRuns: isPrepared ? 6 : 3 },
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
