import { expect, test } from "vitest"
import { buildIndex } from "../../src/query/columns"
import { knownBins } from "../../src/query/known-bins"
import { dossier, index } from "../fixtures/born-case"

test("every dated source is counted once, in a stretch of its own time", () => {
  const bins = knownBins(index, 100)
  expect(bins?.of).toBe("published")
  expect(bins?.counts).toHaveLength(100)
  expect(bins?.counts.reduce((sum, count) => sum + count, 0)).toBe(dossier.sources.length)
  expect(bins?.counts[0]).toBeGreaterThan(0)
  expect(bins?.counts[99]).toBeGreaterThan(0)
})

test("where no source bears a date, events are counted by the day they became known", () => {
  const undated = dossier.sources.map(({ published: _, ...source }) => source)
  const bins = knownBins(buildIndex({ ...dossier, sources: undated }, 1), 10)
  expect(bins?.of).toBe("known")
  expect(bins?.counts.reduce((sum, count) => sum + count, 0)).toBe(dossier.events.length)
})

test("a record without any day has none", () => {
  const { knownUntil: _, ...empty } = { ...dossier, sources: [], events: [], commitments: [], claims: [], agenda: [] }
  expect(knownBins(buildIndex(empty, 1), 10)).toBeUndefined()
})
