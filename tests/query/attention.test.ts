import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { parseEdtf } from "../../src/model/edtf"
import type { Choice, Window } from "../../src/model/view"
import { attentionOf, leastArticles, leastDated, shareOf } from "../../src/query/attention"
import { bitmapOf } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import * as arbitrary from "./arbitrary"

/** A dossier of which some sources bear dates of every form, groups of its events, a window and a choice of sources. */
const asked = arbitrary.dossier.chain((dossier) =>
  fc.record({
    dossier: fc
      .array(fc.option(arbitrary.date, { nil: undefined, freq: 4 }), { minLength: 5, maxLength: 5 })
      .map((dates): Dossier => {
        const dated = dossier.sources.map((source, i) => ({ ...source, ...(dates[i] && { published: dates[i] }) }))
        return { ...dossier, sources: dated }
      }),
    bits: fc.array(fc.nat(7), { minLength: dossier.events.length, maxLength: dossier.events.length }),
    passing: fc.array(fc.boolean(), { minLength: dossier.events.length, maxLength: dossier.events.length }),
    window: arbitrary.window,
    choice: fc.option(
      fc.record({
        include: fc.subarray(dossier.sources.map(({ id }) => id)),
        exclude: fc.subarray(dossier.sources.map(({ id }) => id)),
      }),
      { nil: undefined },
    ),
  }),
)

/** The measure as its definition reads. */
function plainly(
  dossier: Dossier,
  inGroup: (event: number, group: number) => boolean,
  window: Window,
  choice?: Choice,
) {
  const read = dossier.sources.filter(
    ({ id }) =>
      !choice?.exclude.includes(id) && (!choice || choice.include.length === 0 || choice.include.includes(id)),
  )
  const days = (published: string | undefined) => {
    const span = published === undefined ? undefined : parseEdtf(published)
    return span && Number.isFinite(span.firstDay) && Number.isFinite(span.lastDay) ? span : undefined
  }
  const within = read.filter(({ published }) => {
    const span = days(published)
    return span && span.firstDay >= window[0] && span.lastDay <= window[1]
  })
  const touching = read.filter(({ published }) => {
    const span = days(published)
    return span && span.firstDay <= window[1] && span.lastDay >= window[0]
  })
  return {
    sources: read.length,
    undated: read.filter(({ published }) => !days(published)).length,
    articles: within.length,
    straddling: touching.length - within.length,
    byGroup: [0, 1, 2].map(
      (group) =>
        within.filter(({ id }) =>
          dossier.events.some(
            ({ evidence }, event) => inGroup(event, group) && evidence.some(({ source }) => source === id),
          ),
        ).length,
    ),
  }
}

describe("attention", () => {
  test("is counted as it is defined, whatever dates the sources bear", () => {
    fc.assert(
      fc.property(asked, ({ dossier, bits, passing, window, choice }) => {
        fc.pre(window[0] <= window[1])
        const index = buildIndex(dossier, 1)
        const order = [...rowOrder(dossier)]
        const rows = order.flatMap((event, row) => (passing[event] ? [row] : []))
        const groups = { bits: Uint32Array.from(order, (event) => bits[event]!), count: 3 }
        const found = attentionOf(index, bitmapOf(index.size, rows), groups, window, choice)
        const inGroup = (event: number, group: number) => passing[event]! && ((bits[event]! >> group) & 1) === 1
        expect(found).toMatchObject(plainly(dossier, inGroup, window, choice))
      }),
    )
  })

  test("is a share of at most all articles, and is not said where sources do not allow", () => {
    fc.assert(
      fc.property(asked, ({ dossier, bits, window, choice }) => {
        const index = buildIndex(dossier, 1)
        const groups = { bits: Uint32Array.from(bits), count: 3 }
        const everyRow = bitmapOf(
          index.size,
          Array.from({ length: index.size }, (_, row) => row),
        )
        const found = attentionOf(index, everyRow, groups, window, choice)
        // The dossiers here have at most five sources.
        expect(found.silence).toBeDefined()
        for (const group of [0, 1, 2]) {
          expect(shareOf(found, group)).toBeUndefined()
          expect(found.byGroup[group]).toBeLessThanOrEqual(found.articles)
        }
      }),
    )
  })

  const source = (i: number, published: string | undefined) => ({
    ...{ id: `s${i}`, title: `s${i}`, publisher: "P", kind: "news" as const },
    ...(published && { published }),
  })

  /** One event of group 0 that rests on the first `cited` of so many sources, all but some dated to one day. */
  function measured(sources: number, undated: number, cited: number) {
    const [first] = fc.sample(arbitrary.dossier, { numRuns: 1, seed: 7 })
    const dossier: Dossier = {
      ...first!,
      sources: Array.from({ length: sources }, (_, i) => source(i, i < sources - undated ? "2026-02-14" : undefined)),
      events: [
        {
          ...{ id: "e", date: "2026-01-02", title: { en: "E" }, kind: "meeting", status: "occurred", topics: [] },
          ...{ participants: [], links: [], revisions: [] },
          evidence: Array.from({ length: cited }, (_, i) => ({ source: `s${i}` })),
        },
      ],
    }
    const index = buildIndex(dossier, 1)
    const day = parseEdtf("2026-02-14")!.firstDay
    return attentionOf(index, bitmapOf(1, [0]), { bits: Uint32Array.of(1), count: 1 }, [day, day])
  }

  test("is dated by publication: an article of February on an event of January is attention in February", () => {
    const attention = measured(20, 0, 5)
    expect(attention).toMatchObject({ silence: undefined, articles: 20, byGroup: [5] })
    expect(shareOf(attention, 0)).toBe(0.25)
  })

  test("needs dates for most sources and enough articles, and says which is wanting", () => {
    expect(measured(0, 0, 0).silence).toBe("none")
    expect(measured(leastArticles - 1, 0, 1).silence).toBe("few")
    expect(measured(leastArticles, 0, 1).silence).toBeUndefined()
    const many = 100
    const mayLack = Math.round(many * (1 - leastDated))
    expect(measured(many, mayLack, 1)).toMatchObject({ silence: undefined, undated: mayLack })
    expect(measured(many, mayLack + 1, 1).silence).toBe("undated")
  })
})
