import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createFilter } from "../../src/query/filter"
import { placeOf, rowsInOrder, stepBeyond, stepFrom } from "../../src/query/in-order"
import { index } from "../fixtures/born-case"

const filter = createFilter(index)
const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const lists = fc.uniqueArray(fc.nat(40), { maxLength: 12 }).map((rows) => Uint32Array.from(rows.sort((a, b) => a - b)))

describe("rows in order", () => {
  test("are all that pass, ascending", () => {
    const rows = filter.rows({ status: { include: ["occurred"], exclude: [] } }, [20_475, 20_547])
    const list = Array.from(rowsInOrder(rows))
    expect(list).toEqual(Array.from({ length: index.size }, (_, row) => row).filter((row) => rows.has(row)))
  })

  test("a step leads to the nearest row of the list on its side, from wherever one stands", () => {
    fc.assert(
      fc.property(lists, fc.nat(41), (list, row) => {
        expect(stepFrom(list, row, 1)).toBe(Array.from(list).find((other) => other > row))
        expect(stepFrom(list, row, -1)).toBe(Array.from(list).findLast((other) => other < row))
        expect(placeOf(list, row)).toBe(list.includes(row) ? list.indexOf(row) : undefined)
      }),
    )
  })

  test("from nothing, a step forward leads to the first and one back to the last", () => {
    expect(stepFrom(Uint32Array.of(3, 5), undefined, 1)).toBe(3)
    expect(stepFrom(Uint32Array.of(3, 5), undefined, -1)).toBe(5)
    expect(stepFrom(new Uint32Array(), undefined, 1)).toBeUndefined()
  })

  test("a step beyond the window leads to the next that matches, and at the end nowhere", () => {
    const chosen = filter.rows({ level: { include: ["leader"], exclude: [] } }, [20_500, 20_501])
    const all = Array.from(rowsInOrder(filter.rows({ level: { include: ["leader"], exclude: [] } }, everything)))
    expect(all.length).toBeGreaterThan(10)
    for (const [place, row] of all.entries()) {
      expect(stepBeyond(chosen, row, 1)).toBe(all[place + 1])
      expect(stepBeyond(chosen, row, -1)).toBe(all[place - 1])
    }
  })
})
