import fc from "fast-check"
import { expect, test } from "vitest"
import type { Window } from "../../../src/model/view"
import { fitWindow, panWindow, settled, zoomWindow } from "../../../src/views/timeline/window-moves"

const whole: Window = [20_000, 20_400]
const anyWindow = fc
  .tuple(fc.double({ min: 19_900, max: 20_450, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }))
  .map(([first, length]): Window => [first, first + length])

test("zooming keeps the moment under the pointer where it is, while the record stays in sight", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20_050, max: 20_300, noNaN: true }),
      fc.double({ min: 0.8, max: 3, noNaN: true }),
      (about, factor) => {
        const window: Window = [20_040, 20_320]
        const zoomed = zoomWindow(window, factor, about, whole)
        const share = (of: Window) => (about - of[0]) / (of[1] + 1 - of[0])
        expect(share(zoomed)).toBeCloseTo(share(window), 6)
      },
    ),
  )
})

test("no zoom goes nearer than two days or loses the record", () => {
  fc.assert(
    fc.property(
      anyWindow,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, factor, at) => {
        const about = window[0] + at * (window[1] - window[0])
        const [first, last] = zoomWindow(window, factor, about, whole)
        expect(last + 1 - first).toBeGreaterThanOrEqual(2 - 1e-6)
        expect(first).toBeLessThan(whole[1] + 1)
        expect(last + 1).toBeGreaterThan(whole[0])
      },
    ),
  )
})

test("panning keeps the length and some of the record", () => {
  fc.assert(
    fc.property(anyWindow, fc.double({ min: -2000, max: 2000, noNaN: true }), (window, by) => {
      const [first, last] = panWindow(window, by, whole)
      expect(last - first).toBeCloseTo(window[1] - window[0], 6)
      expect(first).toBeLessThanOrEqual(whole[1] + 1)
      expect(last + 1).toBeGreaterThanOrEqual(whole[0])
    }),
  )
})

test("a settled window has whole days, at least two", () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const [first, last] = settled(window)
      expect(Number.isInteger(first) && Number.isInteger(last)).toBe(true)
      expect(last).toBeGreaterThan(first)
    }),
  )
})

test("fit shows the whole span, and then the run-up", () => {
  const runUp: Window = [20_100, 20_150]
  expect(fitWindow([20_200, 20_210], whole, runUp)).toEqual(whole)
  expect(fitWindow(whole, whole, runUp)).toEqual(runUp)
})
