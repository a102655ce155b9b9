import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { laneFields } from "../../src/model/view"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { lanesOf } from "../../src/query/lanes"
import * as arbitrary from "./arbitrary"
import { passes, valuesIn } from "./oracle"

const question = arbitrary.dossier.chain((dossier) =>
  fc.record({
    dossier: fc.constant(dossier),
    filters: arbitrary.filtersFor(dossier),
    field: fc.constantFrom(...laneFields),
    limit: fc.integer({ min: 1, max: 6 }),
  }),
)

describe("lanesOf", () => {
  test("puts every matching event in the lane of each of its values, or in the last lane when it has none of them", () => {
    fc.assert(
      fc.property(question, ({ dossier, filters, field, limit }) => {
        const index = buildIndex(dossier, 1)
        const { matching } = createFilter(index).rows(filters, [-Infinity, Infinity])
        const lanes = lanesOf(index, matching, field, limit)
        rowOrder(dossier).forEach((position, row) => {
          const event = dossier.events[position]!
          if (!passes(dossier, event, filters)) return
          const values = valuesIn(dossier, event, field)
          const own = lanes.ids.filter((id) => id !== undefined && values.has(id))
          const visited: (string | undefined)[] = []
          lanes.forEachGroup(row, (lane) => {
            visited.push(lanes.ids[lane])
          })
          expect(new Set(visited)).toEqual(new Set(own.length > 0 ? own : [undefined]))
          expect(visited.length).toBe(Math.max(own.length, 1))
        })
      }),
    )
  })

  test("are written down as bits as they are told row by row", () => {
    fc.assert(
      fc.property(question, ({ dossier, filters, field, limit }) => {
        const index = buildIndex(dossier, 1)
        const lanes = lanesOf(index, createFilter(index).rows(filters, [-Infinity, Infinity]).matching, field, limit)
        const told = new Uint16Array(index.size)
        for (let row = 0; row < index.size; row++)
          lanes.forEachGroup(row, (lane) => {
            told[row]! |= 1 << lane
          })
        const written = new Uint16Array(index.size)
        lanes.writeTo(written)
        expect(written).toEqual(told)
      }),
    )
  })

  test("shows the values with most events, no more than asked for, none of them empty, and only families among the topics", () => {
    fc.assert(
      fc.property(question, ({ dossier, filters, field, limit }) => {
        const index = buildIndex(dossier, 1)
        const { matching } = createFilter(index).rows(filters, [-Infinity, Infinity])
        const lanes = lanesOf(index, matching, field, limit)
        const events = dossier.events.filter((event) => passes(dossier, event, filters))
        const count = (id: string) => events.filter((event) => valuesIn(dossier, event, field).has(id)).length
        const ids = lanes.ids.filter((id) => id !== undefined)
        expect(ids.length).toBeLessThanOrEqual(limit)
        const least = Math.min(...ids.map(count))
        expect(least).toBeGreaterThan(0)
        if (field === "topic")
          expect(ids.every((id) => dossier.topics.find((topic) => topic.id === id)?.parent === undefined)).toBe(true)
        const others = events.flatMap((event) => [...valuesIn(dossier, event, field)]).filter((id) => !ids.includes(id))
        const shownBesides =
          field === "topic"
            ? others.filter((id) => dossier.topics.find((topic) => topic.id === id)?.parent === undefined)
            : others
        for (const id of shownBesides) {
          expect(ids.length).toBe(limit)
          expect(count(id)).toBeLessThanOrEqual(least)
        }
        expect(lanes.count).toBe(lanes.ids.length)
      }),
    )
  })
})
