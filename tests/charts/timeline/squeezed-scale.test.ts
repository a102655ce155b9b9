import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { timeScale } from "../../../src/charts/scale"
import type { Quiet } from "../../../src/charts/timeline/quiet"
import { breakWidth, squeezedScale, widestDay } from "../../../src/charts/timeline/squeezed-scale"
import type { Window } from "../../../src/model/view"

/** Live days and quiet ones by turns, from a first day on. */
const anyQuiet = fc
  .tuple(
    fc.integer({ min: -40_000, max: 40_000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 3, max: 2000 })), { maxLength: 40 }),
  )
  .map(([first, turns]): Quiet & { readonly first: number; readonly last: number } => {
    const starts: number[] = []
    const ends: number[] = []
    let day = first
    for (const [live, quiet] of turns) {
      starts.push(day + live)
      day += live + quiet
      ends.push(day)
    }
    return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), first, last: day + 30 }
  })

const left = 120
const anyScale = fc
  .record({
    quiet: anyQuiet,
    share: fc.double({ min: -0.1, max: 1, noNaN: true }),
    length: fc.oneof(fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: 1, max: 90_000, noNaN: true })),
    width: fc.integer({ min: 200, max: 2400 }),
  })
  .map(({ quiet, share, length, width }) => {
    const from = quiet.first + (quiet.last - quiet.first) * share
    const window: Window = [from, from + length]
    return { quiet, window, width, scale: squeezedScale(quiet, window, left, left + width) }
  })

const isLive = ({ starts, ends }: Quiet, day: number) => !starts.some((start, i) => start <= day && day < ends[i]!)

describe("a squeezed scale", () => {
  test("has its window between its sides", () => {
    fc.assert(
      fc.property(anyScale, ({ window, width, scale }) => {
        expect(scale.x(window[0])).toBeCloseTo(left, 5)
        expect(scale.x(window[1] + 1)).toBeCloseTo(left + width, 5)
      }),
    )
  })

  test("never puts a later moment further left, and leads back from px to the moment", () => {
    fc.assert(
      fc.property(
        anyScale,
        fc.double({ min: -0.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0.001, max: 500, noNaN: true }),
        ({ scale, window }, share, later) => {
          const day = window[0] + (window[1] + 1 - window[0]) * share
          expect(scale.x(day + later)).toBeGreaterThan(scale.x(day))
          expect(Math.abs(scale.day(scale.x(day)) - day)).toBeLessThan(1e-6)
        },
      ),
      { numRuns: 400 },
    )
  })

  test("has every live day equally wide, and no other wider", () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 0, max: 400 }), ({ scale, window, quiet }, by) => {
        const day = Math.floor(window[0]) + by
        const width = scale.x(day + 1) - scale.x(day)
        if (isLive(quiet, day)) expect(width).toBeCloseTo(scale.pxPerDay, 5)
        else expect(width).toBeLessThanOrEqual(scale.pxPerDay + 1e-6)
      }),
      { numRuns: 400 },
    )
  })

  test("tells of every stretch in sight that is narrower than its days, and of no other", () => {
    fc.assert(
      fc.property(anyScale, ({ scale, window, quiet }) => {
        const narrow = [...quiet.starts.keys()].filter((i) => {
          const [start, end] = [quiet.starts[i]!, quiet.ends[i]!]
          const isInSight = start < window[1] + 1 && end > window[0]
          return isInSight && scale.x(end) - scale.x(start) < (end - start) * scale.pxPerDay - 1e-6
        })
        const told = scale.breaks.filter(({ firstDay, lastDay, x0, x1 }) => {
          expect(x0).toBeCloseTo(scale.x(firstDay), 5)
          expect(x1).toBeCloseTo(scale.x(lastDay + 1), 5)
          return firstDay < window[1] + 1 && x1 - x0 < (lastDay + 1 - firstDay) * scale.pxPerDay - 1e-6
        })
        expect(told.map(({ firstDay }) => firstDay)).toEqual(narrow.map((i) => quiet.starts[i]))
      }),
    )
  })

  test("does not change while it is panned: all that stays in sight moves by the same px", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: -600, max: 600, noNaN: true }), ({ scale, width }, dx) => {
        const panned = scale.over([scale.day(left - dx), scale.day(left + width - dx) - 1])
        const [from, to] = [left + Math.max(0, -dx), left + width - Math.max(0, dx)]
        for (let px = from; px <= to; px += width / 17) expect(panned.x(scale.day(px))).toBeCloseTo(px + dx, 3)
        if (panned.pxPerDay < widestDay - 1e-6) expect(panned.pxPerDay).toBeCloseTo(scale.pxPerDay, 5)
      }),
      { numRuns: 400 },
    )
  })

  test("changes by little when the window does: nothing jumps while it is zoomed", () => {
    fc.assert(
      fc.property(anyScale, ({ scale, window, width }) => {
        const nearer = scale.over([scale.day(left + 0.01), scale.day(left + width - 0.01) - 1])
        const middle = (window[0] + window[1]) / 2
        expect(Math.abs(nearer.x(middle) - scale.x(middle))).toBeLessThan(0.05)
      }),
      { numRuns: 400 },
    )
  })

  test("is the even scale where nothing is quiet, and near by", () => {
    const none: Quiet = { starts: new Int32Array(), ends: new Int32Array() }
    const one: Quiet = { starts: Int32Array.of(10), ends: Int32Array.of(500) }
    fc.assert(
      fc.property(fc.integer({ min: -1e5, max: 1e5 }), fc.integer({ min: 1, max: 5000 }), (first, length) => {
        const window: Window = [first, first + length]
        const even = timeScale(window, 0, 800)
        for (const day of [first, first + length / 3, first + length])
          expect(squeezedScale(none, window, 0, 800).x(day)).toBeCloseTo(even.x(day), 6)
      }),
    )
    const near: Window = [20, 20 + 800 / widestDay - 1.5]
    expect(squeezedScale(one, near, 0, 800).breaks).toEqual([])
    expect(squeezedScale(one, near, 0, 800).x(25)).toBe(timeScale(near, 0, 800).x(25))
  })

  test("leaves a break for a year without events and gives its room to the days that have some", () => {
    const quiet: Quiet = { starts: Int32Array.of(50), ends: Int32Array.of(450) }
    const scale = squeezedScale(quiet, [0, 499], 0, 1000)
    expect(scale.pxPerDay).toBeCloseTo((1000 - breakWidth) / 100)
    expect(scale.breaks).toMatchObject([{ firstDay: 50, lastDay: 449 }])
    expect(scale.breaks[0]!.x1 - scale.breaks[0]!.x0).toBeCloseTo(breakWidth)
  })

  test("shows a window that lies wholly in a quiet stretch as evenly as any", () => {
    const quiet: Quiet = { starts: Int32Array.of(0), ends: Int32Array.of(4000) }
    const scale = squeezedScale(quiet, [1000, 1999], 0, 1000)
    expect(scale.x(1500)).toBeCloseTo(500)
    expect(scale.breaks).toHaveLength(1)
  })
})
