import fc from "fast-check"
import { expect, test } from "vitest"
import { floorIn } from "../../src/query/floor-in"

test("finds the last day that is not after another, as a look at every one of them does", () => {
  const days = fc.array(fc.integer({ min: -50, max: 50 })).map((some) => some.sort((a, b) => a - b))
  fc.assert(
    fc.property(days, fc.double({ min: -60, max: 60, noNaN: true }), (sorted, day) => {
      const place = sorted.findLastIndex((one) => one <= day)
      expect(floorIn(sorted, day)).toBe(place)
      expect(floorIn(Int32Array.from(sorted), day)).toBe(place)
    }),
  )
})
