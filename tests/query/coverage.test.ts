import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import type { Event } from "../../src/model/event"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { coverage, everyRow, publishersOf } from "../../src/query/coverage"
import { witnessesOf } from "../../src/query/publishers"
import { dossier, eventOf, index } from "../fixtures/born-case"
import * as arbitrary from "./arbitrary"

/** What coverage must say, counted plainly over the records. */
function plainly(from: Pick<Dossier, "sources">, events: readonly Event[]) {
  const sourceOf = new Map(from.sources.map((source) => [source.id, source]))
  const cited = events.map((event) =>
    [...new Set(event.evidence.map(({ source }) => source))].flatMap((id) => sourceOf.get(id) ?? []),
  )
  const publishers = cited.map((sources) => new Set(sources.map(({ publisher }) => publisher)).size)
  const count = (test: (sources: (typeof cited)[number], i: number) => boolean) => cited.filter(test).length
  const isOfficial = ({ kind }: { kind: string }) => kind === "official"
  return {
    events: events.length,
    support: {
      "publishers-2": count((_, i) => (publishers[i] ?? 0) >= 2),
      "publisher-1": count((sources, i) => sources.length >= 2 && publishers[i] === 1),
      "source-1": count((sources) => sources.length === 1),
      "source-0": count((sources) => sources.length === 0),
    },
    testimony: {
      both: count((sources) => sources.some(isOfficial) && !sources.every(isOfficial)),
      official: count((sources) => sources.length > 0 && sources.every(isOfficial)),
      press: count((sources) => sources.length > 0 && !sources.some(isOfficial)),
    },
    oneVoice: count(
      (sources, i) =>
        (publishers[i] ?? 0) >= 2 && witnessesOf(sources.map(({ publisher }) => publisher)).independent === 1,
    ),
    bySource: from.sources.map(({ id }) => count((sources) => sources.some((source) => source.id === id))),
    byPublisher: (name: string) => count((sources) => sources.some(({ publisher }) => publisher === name)),
    byLanguage: (tag: string | undefined) => count((sources) => sources.some(({ language }) => language === tag)),
  }
}

function expectEqual(found: ReturnType<typeof coverage>, catalog: Dossier, events: readonly Event[]): void {
  const plain = plainly(catalog, events)
  expect(found.events).toBe(plain.events)
  expect(found.support).toEqual(plain.support)
  expect(found.testimony).toEqual(plain.testimony)
  expect(Array.from(found.bySource)).toEqual(plain.bySource)
  expect(found.oneVoice).toBe(plain.oneVoice)
  expect(found.single).toHaveLength(plain.support["source-1"])
  for (const { language, events: n } of found.languages) expect(n).toBe(plain.byLanguage(language))
}

/** Few names, so that they meet again. */
const creditLine = fc.constantFrom("A", "A / B", "B / C", "C (via A)", "D", "D (copy)", "A (wire) / D")

describe("coverage", () => {
  test("counts of the born case equal a plain count over its records", () => {
    const found = coverage(index, everyRow(index))
    expectEqual(found, dossier, dossier.events)
    expect(found.support["source-1"]).toBeGreaterThan(0)
    const { names } = publishersOf(index.catalog)
    const plain = plainly(dossier, dossier.events)
    expect(Array.from(found.byPublisher)).toEqual(names.map(plain.byPublisher))
    expect(found.languages.map(({ language }) => language).toSorted()).toEqual(
      [...new Set(dossier.sources.map(({ language }) => language))].toSorted(),
    )
  })

  test("any subset of rows of any dossier is counted as plainly", () => {
    fc.assert(
      fc.property(arbitrary.dossier, fc.array(creditLine), fc.array(fc.nat(90)), (drawn, lines, some) => {
        const sources = drawn.sources.map((source, i) => ({ ...source, publisher: lines[i] ?? source.publisher }))
        const any = { ...drawn, sources }
        const built = buildIndex(any, 1)
        const order = rowOrder(any)
        const rows = [...new Set(some)].filter((row) => row < built.size).toSorted((a, b) => a - b)
        const chosen = { count: rows.length, forEach: (visit: (row: number) => void) => rows.forEach(visit) }
        expectEqual(
          coverage(built, chosen),
          any,
          rows.flatMap((row) => any.events[order[row] ?? -1] ?? []),
        )
      }),
    )
  })

  test("rows that rest on one source are named, in time", () => {
    const { single } = coverage(index, everyRow(index))
    for (const row of single) expect(new Set(eventOf(row)?.evidence.map(({ source }) => source)).size).toBe(1)
    expect(single).toEqual(single.toSorted((a, b) => a - b))
  })

  test("several credit lines of one agency's wire are seen to be one voice", () => {
    const { oneVoice, support } = coverage(index, everyRow(index))
    expect(oneVoice).toBeGreaterThan(0)
    expect(oneVoice).toBeLessThan(support["publishers-2"])
  })
})
