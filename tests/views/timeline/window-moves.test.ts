import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type TimeScale, timeScale } from "../../../src/charts/scale"
import { squeezedScale } from "../../../src/charts/timeline/squeezed-scale"
import type { Window } from "../../../src/model/view"
import { fitWindow, panWindow, settled, zoomWindow } from "../../../src/views/timeline/window-moves"

const whole: Window = [20_000, 20_400]
const anyWindow = fc
  .tuple(fc.double({ min: 19_900, max: 20_450, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }))
  .map(([first, length]): Window => [first, first + length])

const quiet = { starts: Int32Array.of(20_010, 20_120, 20_200), ends: Int32Array.of(20_050, 20_190, 20_380) }
const scales: Readonly<Record<string, (window: Window) => TimeScale>> = {
  even: (window) => timeScale(window, 100, 900),
  squeezed: (window) => squeezedScale(quiet, window, 100, 900),
}

describe.each(Object.keys(scales))("on the %s scale", (kind) => {
  const over = (window: Window) => scales[kind]!(window)

  test("zooming keeps the moment under the pointer where it is, while the record stays in sight", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 150, max: 850, noNaN: true }),
        fc.double({ min: 0.8, max: 3, noNaN: true }),
        (x, factor) => {
          const scale = over([20_040, 20_320])
          const zoomed = scale.over(zoomWindow(scale, factor, x, whole))
          expect(zoomed.x(scale.day(x))).toBeCloseTo(x, 3)
          expect(Math.sign(zoomed.pxPerDay - scale.pxPerDay) * Math.sign(factor - 1)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test("panning moves what stays in sight by as many px as the hand", () => {
    fc.assert(
      fc.property(fc.double({ min: -80, max: 80, noNaN: true }), (dx) => {
        const scale = over([20_040, 20_320])
        const panned = scale.over(panWindow(scale, dx, whole))
        for (const x of [200, 500, 800]) expect(panned.x(scale.day(x))).toBeCloseTo(x + dx, 3)
      }),
    )
  })

  test("to and fro leads back, so that gestures do not drift", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 }), (moves) => {
        const start: Window = [20_060, 20_330]
        const back = moves.toReversed().map((dx) => -dx)
        const end = [...moves, ...back].reduce((window, dx) => {
          const scale = over(window)
          return [scale.day(scale.left - dx), scale.day(scale.right - dx) - 1] as const
        }, start)
        expect(end[0]).toBeCloseTo(start[0], 4)
        expect(end[1]).toBeCloseTo(start[1], 4)
      }),
    )
  })

  test("no zoom goes nearer than two days or loses the record", () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 100, max: 900, noNaN: true }),
        (window, factor, x) => {
          const zoomed = zoomWindow(over(window), factor, x, whole)
          const [first, last] = zoomed
          if (kind === "even") expect(last + 1 - first).toBeGreaterThanOrEqual(2 - 1e-6)
          expect(settled(zoomed)[1]).toBeGreaterThan(settled(zoomed)[0])
          expect(first).toBeLessThan(whole[1] + 1)
          expect(last + 1).toBeGreaterThan(whole[0])
        },
      ),
    )
  })

  test("no pan loses the record", () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -4000, max: 4000, noNaN: true }), (window, dx) => {
        const [first, last] = panWindow(over(window), dx, whole)
        expect(first).toBeLessThanOrEqual(whole[1] + 1)
        expect(last + 1).toBeGreaterThanOrEqual(whole[0])
        if (kind === "even") expect(last - first).toBeCloseTo(window[1] - window[0], 6)
      }),
    )
  })
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
