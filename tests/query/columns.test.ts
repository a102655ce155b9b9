import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseEdtf } from "../../src/model/edtf"
import { roles } from "../../src/model/event"
import { buildIndex, decodeIndex, encodeIndex, fnv1a, rowOrder, transferablesOf } from "../../src/query/columns"
import { evidenceClasses, formBits, openLastDay } from "../../src/query/rows"
import * as arbitrary from "./arbitrary"
import { valuesIn } from "./oracle"

describe("buildIndex", () => {
  test("sorts rows by first day, last day and id, and says which event each row is", () => {
    fc.assert(
      fc.property(arbitrary.dossier, (dossier) => {
        const index = buildIndex(dossier, 1)
        const order = rowOrder(dossier)
        const expected = dossier.events
          .map((event) => ({ id: event.id, span: parseEdtf(event.date)! }))
          .sort(
            (a, b) =>
              compare(a.span.firstDay, b.span.firstDay) ||
              compare(a.span.lastDay, b.span.lastDay) ||
              (a.id < b.id ? -1 : 1),
          )
        expect([...order].map((position) => dossier.events[position]!.id)).toEqual(expected.map(({ id }) => id))
        expect([...index.idHash]).toEqual(expected.map(({ id }) => fnv1a(id)))
      }),
    )
  })

  test("holds of each event its kind, status, level, evidence classes and lists, each code once", () => {
    fc.assert(
      fc.property(arbitrary.dossier, (dossier) => {
        const index = buildIndex(dossier, 1)
        const { vocabulary } = index
        rowOrder(dossier).forEach((position, row) => {
          const event = dossier.events[position]!
          expect(vocabulary.kinds[index.kind[row]!]).toBe(event.kind)
          expect(vocabulary.statuses[index.status[row]!]).toBe(event.status)
          expect(vocabulary.levels[index.level[row]!]).toBe(event.level ?? "none")
          const classes = evidenceClasses.filter((_, bit) => (index.evidence[row]! >> bit) & 1)
          expect(new Set(classes)).toEqual(valuesIn(dossier, event, "evidence"))
          const { topics, actors } = index
          const topicIds = [...topics.codes.subarray(topics.offsets[row]!, topics.offsets[row + 1]!)].map(
            (code) => vocabulary.topics[code],
          )
          expect(topicIds).toEqual([...new Set(event.topics)])
          for (let i = actors.offsets[row]!; i < actors.offsets[row + 1]!; i += 1) {
            const own = event.participants.filter(({ actor }) => actor === vocabulary.actors[actors.codes[i]!])
            const strongest = own.find(({ role }) => role !== "mentioned") ?? own[0]
            expect(roles[index.roles[i]!]).toBe(strongest?.role)
          }
          expect(actors.offsets[row + 1]! - actors.offsets[row]!).toBe(valuesIn(dossier, event, "actor").size)
        })
      }),
    )
  })

  test("marks an open end and keeps its day finite", () => {
    const [dossier] = fc.sample(
      arbitrary.dossier.filter(({ events }) => events.length > 0),
      1,
    )
    const events = dossier!.events.slice(0, 1).map((event) => ({ ...event, date: "2026-02-14/.." }))
    const index = buildIndex({ ...dossier!, events }, 1)
    expect(index.lastDay[0]).toBe(openLastDay)
    expect(index.form[0]! & formBits.open).toBe(formBits.open)
    expect(index.form[0]! & formBits.interval).toBe(formBits.interval)
  })

  test("gives the anchors alone the highest weight", () => {
    const [dossier] = fc.sample(
      arbitrary.dossier.filter(({ events }) => events.length > 3),
      1,
    )
    const [opening, culminating] = dossier!.events
    const index = buildIndex({ ...dossier!, anchors: { opening: opening!.id, culminating: culminating!.id } }, 1)
    expect([...index.weight].filter((weight) => weight === 255)).toHaveLength(2)
  })

  test("leaves the texts of sources out of the catalog", () => {
    const [dossier] = fc.sample(
      arbitrary.dossier.filter(({ sources }) => sources.length > 0),
      1,
    )
    const sources = dossier!.sources.map((source) => ({ ...source, text: "The whole article." }))
    expect(JSON.stringify(buildIndex({ ...dossier!, sources }, 1).catalog)).not.toContain("The whole article.")
  })
})

describe("encodeIndex", () => {
  test("comes back the same, as views over the very bytes", () => {
    fc.assert(
      fc.property(arbitrary.dossier, (dossier) => {
        const index = buildIndex(dossier, 7)
        const bytes = encodeIndex(index)
        const decoded = decodeIndex(bytes, index.catalog, index.dossier, 7)
        expect(decoded).toEqual(index)
        expect(transferablesOf(decoded)).toEqual([bytes])
      }),
    )
  })

  test("refuses bytes that are not an index", () => {
    const [dossier] = fc.sample(arbitrary.dossier, 1)
    const { catalog } = buildIndex(dossier!, 1)
    expect(() => decodeIndex(new ArrayBuffer(0), catalog, "d", 1)).toThrow()
    expect(() => decodeIndex(new ArrayBuffer(400), catalog, "d", 1)).toThrow()
  })
})

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
