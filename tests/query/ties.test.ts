import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildIndex } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { tiesOf } from "../../src/query/ties"
import * as arbitrary from "./arbitrary"
import { eventsOf } from "./oracle"

const question = arbitrary.dossier.chain((dossier) =>
  fc.record({
    dossier: fc.constant(dossier),
    filters: arbitrary.filtersFor(dossier),
    window: arbitrary.window,
    many: fc.boolean(),
  }),
)

describe("tiesOf", () => {
  test("counts for each two actors the events in which both take part, mentions left out, strongest first", () => {
    fc.assert(
      fc.property(question, ({ dossier: few, filters, window, many }) => {
        const dossier = many ? withManyActors(few) : few
        const index = buildIndex(dossier, 1)
        const rows = createFilter(index).rows(filters, window)
        const ties = tiesOf(index, rows)
        const { actors } = index.vocabulary
        const found = [...ties.weight].map(
          (weight, i) => [`${actors[ties.a[i]!]} ${actors[ties.b[i]!]}`, weight] as const,
        )
        const expected = new Map<string, number>()
        const events = new Map<string, number>()
        for (const event of eventsOf(dossier, filters, window)) {
          const parts = new Set(event.participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor))
          const present = dossier.actors.map(({ id }) => id).filter((id) => parts.has(id))
          for (const id of present) events.set(id, (events.get(id) ?? 0) + 1)
          for (const [i, a] of present.entries())
            for (const b of present.slice(i + 1)) expected.set(`${a} ${b}`, (expected.get(`${a} ${b}`) ?? 0) + 1)
        }
        expect(new Map(found)).toEqual(expected)
        expect(found).toHaveLength(expected.size)
        expect([...ties.weight]).toEqual([...ties.weight].sort((a, b) => b - a))
        expect([...ties.events]).toEqual(dossier.actors.map(({ id }) => events.get(id) ?? 0))
      }),
      { numRuns: 150 },
    )
  })
})

/** Many more actors than take part in anything. */
function withManyActors(dossier: (typeof arbitrary)["dossier"] extends fc.Arbitrary<infer D> ? D : never) {
  const more = Array.from({ length: 3000 }, (_, i) => ({
    id: `z${i}`,
    kind: "person" as const,
    name: { en: `Z${i}` },
    aliases: [],
    affiliations: [],
  }))
  return { ...dossier, actors: [...dossier.actors, ...more] }
}
