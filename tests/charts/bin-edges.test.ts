import fc from "fast-check"
import { expect, test } from "vitest"
import { binsOf } from "../../src/charts/bin-edges"
import { timeScale } from "../../src/charts/scale"

const anyScale = fc
  .tuple(
    fc.integer({ min: -600_000, max: 60_000 }),
    fc.integer({ min: 2, max: 1_000_000 }),
    fc.integer({ min: 200, max: 2560 }),
  )
  .map(([first, days, width]) => timeScale([first, first + days - 1], 0, width))

test("bins cover what is shown, without gaps, and none is narrower than asked", () => {
  fc.assert(
    fc.property(anyScale, fc.integer({ min: 4, max: 12 }), (scale, least) => {
      const { edges } = binsOf(scale, least)
      expect(edges[0]).toBeLessThanOrEqual(scale.window[0])
      expect(edges.at(-1)).toBeGreaterThan(scale.window[1])
      for (let i = 1; i < edges.length; i++)
        expect((edges[i]! - edges[i - 1]!) * scale.pxPerDay).toBeGreaterThanOrEqual(
          Math.min(least, 1000 * 365 * scale.pxPerDay) * 0.98,
        )
    }),
  )
})

test("bins lie on the calendar: panning does not change them", () => {
  fc.assert(
    fc.property(anyScale, fc.integer({ min: 1, max: 5000 }), (scale, by) => {
      const moved = timeScale([scale.window[0] + by, scale.window[1] + by], 0, scale.right)
      const [before, after] = [binsOf(scale, 7), binsOf(moved, 7)]
      expect(after.unit).toBe(before.unit)
      const shared = before.edges.filter((edge) => edge >= after.edges[0]! && edge <= after.edges.at(-1)!)
      for (const edge of shared) expect(after.edges).toContain(edge)
    }),
    { numRuns: 60 },
  )
})
