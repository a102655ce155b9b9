import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { partnersOf, rowsAt, rowsHolding, rowsTying, tally, tallyActors } from "../../src/query/involved"
import { branchOf, lookupOf } from "../../src/query/lookup"
import { dossier, eventOf, index } from "../fixtures/born-case"
import * as arbitrary from "./arbitrary"

const idsOf = (rows: Iterable<number>) => Array.from(rows, (row) => eventOf(row)?.id ?? "").toSorted()
const codeOf = (id: string) => index.vocabulary.actors.indexOf(id)
const parts = (event: (typeof dossier.events)[number]) =>
  new Set(event.participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor))

describe("rows a noun is involved in", () => {
  test("those of every actor, place and source are those the file names", () => {
    for (const [code, { id }] of dossier.actors.entries()) {
      const named = dossier.events.filter(({ participants }) => participants.some(({ actor }) => actor === id))
      expect(idsOf(rowsHolding(index.actors, [code]))).toEqual(named.map((event) => event.id).toSorted())
    }
    for (const [code, { id }] of dossier.places.entries()) {
      expect(idsOf(rowsAt(index, code))).toEqual(
        dossier.events
          .filter(({ place }) => place === id)
          .map((event) => event.id)
          .toSorted(),
      )
    }
    for (const [code, { id }] of dossier.sources.entries()) {
      const resting = dossier.events.filter(({ evidence }) => evidence.some(({ source }) => source === id))
      expect(idsOf(rowsHolding(index.sources, [code]))).toEqual(resting.map((event) => event.id).toSorted())
    }
  })

  test("a topic's are those of its whole branch", () => {
    const lookup = lookupOf(index.catalog)
    for (const { id } of dossier.topics.filter(({ parent }) => parent === undefined)) {
      const branch = branchOf(lookup, id)
      const codes = branch.map((topic) => index.vocabulary.topics.indexOf(topic))
      const within = dossier.events.filter(({ topics }) => topics.some((topic) => branch.includes(topic)))
      expect(idsOf(rowsHolding(index.topics, codes))).toEqual(within.map((event) => event.id).toSorted())
      expect(branch.length).toBeGreaterThan(1)
    }
  })
})

describe("ties", () => {
  test("hold the rows in which both take part, whichever is named first; a mention is no part", () => {
    const [a, b] = [codeOf("donald-trump"), codeOf("sanae-takaichi")]
    const both = dossier.events.filter(
      (event) => parts(event).has("donald-trump") && parts(event).has("sanae-takaichi"),
    )
    expect(idsOf(rowsTying(index, a, b))).toEqual(both.map((event) => event.id).toSorted())
    expect(rowsTying(index, b, a)).toEqual(rowsTying(index, a, b))
  })

  test("partners are counted as the rows of each tie, most first", () => {
    fc.assert(
      fc.property(arbitrary.dossier, fc.nat(20), (any, pick) => {
        const built = buildIndex(any, 1)
        const order = rowOrder(any)
        const actor = pick % Math.max(1, any.actors.length)
        const rows = rowsHolding(built.actors, [actor])
        const partners = partnersOf(built, actor, rows)
        for (const { code, events } of partners) {
          expect(events).toBe(rowsTying(built, actor, code).length)
          const plain = Array.from(order, (position) => any.events[position]).filter(
            (event) =>
              event && parts(event).has(any.actors[actor]?.id ?? "") && parts(event).has(any.actors[code]?.id ?? ""),
          )
          expect(events).toBe(plain.length)
        }
        expect(partners.map(({ events }) => events)).toEqual(
          partners.map(({ events }) => events).toSorted((x, y) => y - x),
        )
        expect(partners.some(({ code }) => code === actor)).toBe(false)
      }),
    )
  })

  test("actors are tallied by the rows they take part in, topics by all that carry them", () => {
    const rows = Array.from({ length: index.size }, (_, row) => row)
    for (const { code, events } of tallyActors(index, rows)) {
      const id = index.vocabulary.actors[code] ?? ""
      expect(events).toBe(dossier.events.filter((event) => parts(event).has(id)).length)
    }
    for (const { code, events } of tally(index.topics, rows)) {
      const id = index.vocabulary.topics[code] ?? ""
      expect(events).toBe(dossier.events.filter(({ topics }) => topics.includes(id)).length)
    }
  })
})
