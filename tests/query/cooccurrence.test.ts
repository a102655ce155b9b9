import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildIndex } from "../../src/query/columns"
import { cooccurrence } from "../../src/query/cooccurrence"
import { createFilter } from "../../src/query/filter"
import * as arbitrary from "./arbitrary"
import { eventsOf, valuesIn } from "./oracle"

const question = arbitrary.dossier.chain((dossier) =>
  fc.record({
    dossier: fc.constant(dossier),
    filters: arbitrary.filtersFor(dossier),
    window: arbitrary.window,
    topics: fc.shuffledSubarray(dossier.topics.map((_, code) => code)),
  }),
)

describe("cooccurrence", () => {
  test("counts for each two topics the events in which both are, themselves or beneath them", () => {
    fc.assert(
      fc.property(question, ({ dossier, filters, window, topics }) => {
        const index = buildIndex(dossier, 1)
        const found = cooccurrence(index, createFilter(index).rows(filters, window), topics)
        const events = eventsOf(dossier, filters, window).map((event) => valuesIn(dossier, event, "topic"))
        const ids = topics.map((code) => dossier.topics[code]!.id)
        const expected = ids.flatMap((a) =>
          ids.map((b) => events.filter((values) => values.has(a) && values.has(b)).length),
        )
        expect([...found.events]).toEqual(expected)
      }),
    )
  })
})
