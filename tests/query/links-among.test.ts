import fc from "fast-check"
import { expect, test } from "vitest"
import { relations } from "../../src/model/event"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { linksAmong } from "../../src/query/links-among"
import { dossier as bornCase } from "../fixtures/born-case"
import { isInWindow } from "./oracle"

const index = buildIndex(bornCase, 1)
const order = rowOrder(bornCase)
const rowOf = new Map(Array.from(order, (position, row) => [bornCase.events[position]?.id, row]))

test("the links of a list are those of the file between events that pass, with an end in the window, of the kinds asked for", () => {
  const window = fc.tuple(fc.integer({ min: 20_300, max: 20_650 }), fc.integer({ min: 0, max: 90 }))
  const topics = fc.subarray(bornCase.topics.map(({ id }) => id))
  fc.assert(
    fc.property(window, fc.subarray([...relations]), topics, ([first, days], wanted, include) => {
      const span = [first, first + days] as const
      const filters = include.length > 0 ? { topic: { include, exclude: [] } } : {}
      const rows = createFilter(index).rows(filters, span)
      const passing = new Set<string>()
      const all = createFilter(index).rows(filters, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      all.forEach((row) => void passing.add(bornCase.events[order[row] ?? -1]?.id ?? ""))
      const within = new Set(bornCase.events.filter((event) => isInWindow(event, span)).map(({ id }) => id))
      const expected = bornCase.events.flatMap(({ id, links }) =>
        links
          .filter(({ relation }) => wanted.includes(relation))
          .filter(({ event }) => id !== event && passing.has(id) && passing.has(event))
          .filter(({ event }) => within.has(id) || within.has(event))
          .map(({ event, relation }) => `${rowOf.get(id)} ${relation} ${rowOf.get(event)}`),
      )
      const found = linksAmong(index, rows, wanted).map(({ from, to, relation }) => `${from} ${relation} ${to}`)
      expect(found.toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: 60 },
  )
  expect(linksAmong({}, createFilter(index).rows({}, [0, 1]), relations)).toEqual([])
})
