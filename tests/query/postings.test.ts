import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bitmapOf, countRows, forEachRow, noRows } from "../../src/query/bitmap"
import { createPostings } from "../../src/query/postings"
import type { Lists } from "../../src/query/rows"
import "./arbitrary"

const valueCount = 300

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => {
    offsets[i + 1] = offsets[i]! + list.length
  })
  return { offsets, codes: Uint32Array.from(lists.flat()) }
}

/** A few values in many rows, many in a few; each value above itself and perhaps one other. */
const turned = fc.record({
  lists: fc.array(fc.uniqueArray(fc.oneof(fc.nat(3), fc.nat(valueCount - 1)), { maxLength: 4 }), {
    minLength: 200,
    maxLength: 400,
  }),
  parents: fc.option(fc.array(fc.nat(valueCount - 1), { minLength: valueCount, maxLength: valueCount }), {
    nil: undefined,
  }),
  asked: fc.uniqueArray(fc.nat(399), { minLength: 100, maxLength: 300 }),
})

describe("createPostings", () => {
  test("knows the rows of each value, those above counted once a row, whether values are common or rare", () => {
    fc.assert(
      fc.property(turned, ({ lists, parents, asked }) => {
        const above = parents && listsOf(parents.map((parent, value) => [...new Set([value, parent])]))
        const postings = createPostings(lists.length, valueCount, { setOf: undefined, sets: listsOf(lists), above })
        const values = lists.map((list) => new Set(list.flatMap((value) => [value, parents?.[value] ?? value])))
        const rows = bitmapOf(
          lists.length,
          asked.filter((row) => row < lists.length),
        )
        const counts = postings.count(rows, 0, lists.length)
        for (let value = 0; value < valueCount; value += 1) {
          const own = noRows(lists.length)
          postings.addTo(own, value)
          const expected = values.flatMap((set, row) => (set.has(value) ? [row] : []))
          const found: number[] = []
          forEachRow(own, 0, lists.length, (row) => {
            found.push(row)
          })
          expect(found).toEqual(expected)
          expect(counts[value]).toBe(
            countRows(
              bitmapOf(
                lists.length,
                expected.filter((row) => asked.includes(row)),
              ),
            ),
          )
        }
      }),
    )
  })

  test("counts across blocks of rows as within one", () => {
    const size = 149_700
    const lists = Array.from({ length: size }, (_, row) => [row % 2, 2 + (row % (valueCount - 2))])
    const postings = createPostings(size, valueCount, { setOf: undefined, sets: listsOf(lists), above: undefined })
    const rows = bitmapOf(
      size,
      Array.from({ length: size / 3 }, (_, i) => i * 3),
    )
    const expected = new Uint32Array(valueCount)
    lists.forEach((list, row) => {
      if (row % 3 === 0) for (const value of list) expected[value]! += 1
    })
    expect(postings.count(rows, 0, size)).toEqual(expected)
  })
})
