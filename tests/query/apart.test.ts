import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Apart, daysApart } from "../../src/query/apart"
import { openFirstDay, openLastDay } from "../../src/query/rows"

type Days = readonly [first: number, last: number]
const between = (a: Days, b: Days): Apart =>
  daysApart({ firstDay: Int32Array.of(a[0], b[0]), lastDay: Int32Array.of(a[1], b[1]) }, 0, 1)
const days = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4))
  .map(([first, length]): Days => [first, first + length])

describe("days between events", () => {
  test("hold every pair of days the dates allow, and no more", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const pairs: number[] = []
        for (let x = a[0]; x <= a[1]; x += 1) for (let y = b[0]; y <= b[1]; y += 1) pairs.push(y - x)
        const [least, most] = [Math.min(...pairs), Math.max(...pairs)]
        const apart = between(a, b)
        if (least > 0) expect(apart).toEqual({ kind: "before", least, most })
        else if (most < 0) expect(apart).toEqual({ kind: "after", least: -most, most: -least })
        else expect(apart.kind).toBe(least === 0 && most === 0 ? "same-day" : "overlapping")
      }),
    )
  })

  test("have no most where a date is open", () => {
    expect(between([openFirstDay, 3], [10, 10])).toEqual({ kind: "before", least: 7, most: Number.POSITIVE_INFINITY })
    expect(between([20, openLastDay], [10, 10])).toEqual({ kind: "after", least: 10, most: Number.POSITIVE_INFINITY })
    expect(between([openFirstDay, openLastDay], [10, 10])).toEqual({ kind: "overlapping" })
  })
})
