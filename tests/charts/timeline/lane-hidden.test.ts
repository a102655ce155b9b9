import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { selectTimeline, type TimelineAnswer } from "../../../src/charts/timeline/answer"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import type { LaneEdits, LaneField, Window } from "../../../src/model/view"
import { laneFields } from "../../../src/model/view"
import { buildIndex, rowOrder } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import { window } from "../../query/arbitrary"
import { editsFor, laneValuesIn, peopled } from "../../query/lane-oracle"
import { isInWindow } from "../../query/oracle"

const question = peopled.chain((dossier) =>
  fc
    .constantFrom(...laneFields)
    .chain((field) =>
      fc.record({ dossier: fc.constant(dossier), field: fc.constant(field), edits: editsFor(dossier, field), window }),
    ),
)

function answerOf(dossier: Dossier, lanes: LaneField, laneEdits: LaneEdits): TimelineAnswer {
  const index = buildIndex(dossier, 1)
  const rows = createFilter(index).rows({}, [-Infinity, Infinity])
  return selectTimeline(index, rows, { ...defaultView(dossier.id), lanes, laneEdits })
}

/** Whole days between finite ends: what a figure shows. */
const daysOf = ([first, last]: Window): Window => [
  Math.ceil(Math.max(first, 20_000)),
  Math.floor(Math.min(last, 21_000)),
]

describe("counts of lanes", () => {
  test("under a lane and in hidden ones are those of a plain count, in any window", () => {
    fc.assert(
      fc.property(question, ({ dossier, field, edits, window }) => {
        const answer = answerOf(dossier, field, edits)
        const days = daysOf(window)
        const within = dossier.events
          .filter((event) => isInWindow(event, days))
          .map((event) => laneValuesIn(dossier, event, field))
        for (const lane of answer.lanes) {
          const { id } = lane
          if (id === undefined) continue
          expect(lane.countUnder(days)).toBe(within.filter((values) => values.has(id)).length)
        }
        const keys = answer.hidden?.keys ?? []
        const named = keys.filter((key) => key !== "*")
        const told = new Set([...answer.lanes.map(({ id }) => id), ...named])
        const isHidden = (values: ReadonlySet<string>) =>
          named.some((key) => values.has(key)) || (keys.includes("*") && ![...values].some((value) => told.has(value)))
        expect(answer.hidden?.count(days) ?? 0).toBe(within.filter(isHidden).length)
      }),
      { numRuns: 200 },
    )
  })

  test("what no other lane holds is what is in no lane of the figure", () => {
    fc.assert(
      fc.property(question, ({ dossier, field, edits, window }) => {
        const { lanes, hidden, isIn } = answerOf(dossier, field, edits)
        const days = daysOf(window)
        const outside = Array.from(rowOrder(dossier), (position, row) => ({ event: dossier.events[position]!, row }))
          .filter(({ event }) => isInWindow(event, days))
          .filter(({ row }) => !lanes.some((_, lane) => isIn(row, lane)))
        expect(hidden?.countAlone(days) ?? 0).toBe(outside.length)
      }),
      { numRuns: 200 },
    )
  })
})
