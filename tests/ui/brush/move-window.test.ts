import fc from "fast-check"
import { expect, test } from "vitest"
import { type Days, moveWindow, type Part, wholeDays } from "../../../src/ui/brush/move-window"

const spanOf = fc.tuple(fc.integer({ min: -60_000, max: 60_000 }), fc.nat(60_000)).map(([a, n]): Days => [a, a + n])
const inside = spanOf.chain(([first, last]) =>
  fc.record({
    span: fc.constant<Days>([first, last]),
    window: fc
      .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last }))
      .map(([a, b]): Days => [Math.min(a, b), Math.max(a, b)]),
    by: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  }),
)
const part = fc.constantFrom<Part>("start", "end", "body")

test("whatever is moved, the window stays within the span and keeps at least a day", () => {
  fc.assert(
    fc.property(inside, part, ({ span, window, by }, moved) => {
      const [first, last] = moveWindow(window, moved, by, span)
      expect(first).toBeGreaterThanOrEqual(span[0])
      expect(last).toBeLessThanOrEqual(span[1])
      expect(last).toBeGreaterThanOrEqual(first)
    }),
  )
})

test("moving the body keeps the length", () => {
  fc.assert(
    fc.property(inside, ({ span, window, by }) => {
      const [first, last] = moveWindow(window, "body", by, span)
      expect(last - first).toBeCloseTo(window[1] - window[0], 6)
    }),
  )
})

test("moving one end leaves the other", () => {
  fc.assert(
    fc.property(inside, ({ span, window, by }) => {
      expect(moveWindow(window, "start", by, span)[1]).toBe(window[1])
      expect(moveWindow(window, "end", by, span)[0]).toBe(window[0])
    }),
  )
})

test("a window wider than the span is cut to it when its body is moved", () => {
  expect(moveWindow([-50, 500], "body", 3, [0, 100])).toEqual([0, 100])
})

test("at rest a window is whole days and never empty", () => {
  expect(wholeDays([10.4, 20.6])).toEqual([10, 21])
  expect(wholeDays([10.6, 10.9])).toEqual([11, 11])
})
