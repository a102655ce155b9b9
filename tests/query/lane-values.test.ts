import fc from "fast-check"
import { expect, test } from "vitest"
import { type LaneField, laneFields } from "../../src/model/view"
import { bitmapOf } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { laneValuesOf } from "../../src/query/lane-values"
import { laneValuesIn, peopled, laneValuesOf as valuesOf } from "./lane-oracle"

const question = peopled.chain((dossier) =>
  fc.record({
    dossier: fc.constant(dossier),
    field: fc.constantFrom<LaneField>(...laneFields),
    every: fc.integer({ min: 1, max: 4 }),
  }),
)

test("all values that some event has are offered, each once, counted among the rows asked about", () => {
  fc.assert(
    fc.property(question, ({ dossier, field, every }) => {
      const order = rowOrder(dossier)
      const asked = [...order.keys()].filter((row) => row % every === 0)
      const offered = laneValuesOf(buildIndex(dossier, 1), field, bitmapOf(order.length, asked))
      const values = dossier.events.map((event) => laneValuesIn(dossier, event, field))
      const due = valuesOf(dossier, field).filter((id) => values.some((own) => own.has(id)))
      expect(offered.map(({ id }) => id).toSorted()).toEqual([...due].toSorted())
      for (const { id, count } of offered)
        expect(count).toBe(asked.filter((row) => values[order[row]!]!.has(id)).length)
    }),
    { numRuns: 120 },
  )
})

test("topics stand beneath their parents, the others by number of events", () => {
  fc.assert(
    fc.property(question, ({ dossier, field }) => {
      const all = bitmapOf(dossier.events.length, dossier.events.keys())
      const offered = laneValuesOf(buildIndex(dossier, 1), field, all)
      offered.forEach(({ id, depth, count }, place) => {
        const above = offered.slice(0, place).findLast((other) => other.depth < depth)
        if (field === "topic") expect(above?.id).toBe(dossier.topics.find((topic) => topic.id === id)?.parent)
        else expect(offered[place - 1]?.count ?? count).toBeGreaterThanOrEqual(count)
      })
    }),
    { numRuns: 80 },
  )
})
