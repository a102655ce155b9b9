import fc from "fast-check"
import { expect, test } from "vitest"
import { timeScale } from "../../src/charts/scale"

const anyScale = fc
  .tuple(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.integer({ min: 1, max: 4000 }),
  )
  .map(([first, length, width]) => timeScale([first, first + length], 10, 10 + width))

test("a later day is never further left", () => {
  fc.assert(
    fc.property(anyScale, fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }), (scale, day, by) => {
      expect(scale.x(day + by)).toBeGreaterThan(scale.x(day))
    }),
  )
})

test("px lead back to the day they came from", () => {
  fc.assert(
    fc.property(anyScale, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (scale, day) => {
      expect(scale.day(scale.x(day))).toBeCloseTo(day, 3)
    }),
  )
})

test("the last day of the window is wholly in it", () => {
  const scale = timeScale([100, 109], 0, 500)
  expect(scale.x(100)).toBe(0)
  expect(scale.x(110)).toBe(500)
})
