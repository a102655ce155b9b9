import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Item, laterItem, mergeItems, tidied, withItem } from "../../src/model/items"

interface Line extends Item {
  readonly text: string
}

const line: fc.Arbitrary<Line> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  text: fc.constantFrom("one", "two", "three"),
  changed: fc.integer({ min: 0, max: 5 }).map((n) => new Date(Date.UTC(2026, 1, 14 + n)).toISOString()),
})
const lines = fc.uniqueArray(line, { selector: ({ id }) => id })
const sorted = (list: readonly Line[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe("joining lists", () => {
  test("gives the same whichever comes first, and however they are grouped", () => {
    fc.assert(
      fc.property(lines, lines, lines, (a, b, c) => {
        expect(sorted(mergeItems(a, b))).toEqual(sorted(mergeItems(b, a)))
        expect(sorted(mergeItems(mergeItems(a, b), c))).toEqual(sorted(mergeItems(a, mergeItems(b, c))))
        expect(mergeItems(a, a)).toEqual(a)
      }),
    )
  })

  test("loses none, and of two versions keeps the later", () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const merged = new Map(mergeItems(a, b).map((one) => [one.id, one]))
        expect(new Set(merged.keys())).toEqual(new Set([...a, ...b].map(({ id }) => id)))
        for (const one of [...a, ...b])
          expect(Date.parse(merged.get(one.id)?.changed ?? "")).toBeGreaterThanOrEqual(Date.parse(one.changed))
      }),
    )
  })

  test("keeps those that stand where they stand", () => {
    const of = (id: string, day = 1): Line => ({ id, text: id, changed: `2026-02-0${day}T00:00:00Z` })
    const joined = mergeItems([of("b"), of("a")], [of("a", 2), of("c"), of("b")])
    expect(joined).toEqual([of("b"), of("a", 2), of("c")])
    expect(laterItem(of("a", 2), of("a"))).toEqual(of("a", 2))
  })
})

test("an item is put in its own place, and taken out without touching the others", () => {
  fc.assert(
    fc.property(lines, line, (list, one) => {
      const put = withItem(list, one.id, one)
      expect(put.find(({ id }) => id === one.id)).toBe(one)
      expect(put.filter(({ id }) => id !== one.id)).toEqual(list.filter(({ id }) => id !== one.id))
      expect(withItem(put, one.id, undefined)).toEqual(list.filter(({ id }) => id !== one.id))
    }),
  )
})

test("a text is kept without the white space around it and without half characters", () => {
  expect(tidied("  half \uD800\n")).toBe("half \uFFFD")
})
