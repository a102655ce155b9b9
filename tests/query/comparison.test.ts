import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { defaultView } from "../../src/model/address"
import { dayOfIso } from "../../src/model/edtf"
import type { Compare, Filters, View, Window } from "../../src/model/view"
import {
  begun,
  halved,
  inverted,
  keptAs,
  otherRows,
  otherWindow,
  phaseWindow,
  presetWindow,
  stretchAfter,
  stretchBefore,
  suggested,
  swapped,
  windowPresetsFor,
  yearBefore,
} from "../../src/query/comparison"
import { createFilter } from "../../src/query/filter"
import { defaultWindow, wholeSpan } from "../../src/query/span"
import { index } from "../fixtures/born-case"

const days = (first: string, last: string): Window => [dayOfIso(first), dayOfIso(last)]
const filter = createFilter(index)
const view = defaultView(index.dossier)
const runUp = defaultWindow(index)
const tariffs: Filters = { topic: { include: ["tariffs"], exclude: [] } }
const window = fc
  .tuple(fc.integer({ min: -800_000, max: 800_000 }), fc.nat(5000))
  .map(([first, more]): Window => [first, first + more])

describe("the stretches beside a window", () => {
  test("touch it and are as long", () => {
    fc.assert(
      fc.property(window, (own) => {
        const [before, after] = [stretchBefore(own), stretchAfter(own)]
        expect(before[1] + 1).toBe(own[0])
        expect(after[0]).toBe(own[1] + 1)
        for (const [first, last] of [before, after]) expect(last - first).toBe(own[1] - own[0])
        expect(stretchAfter(before)).toEqual([...own])
      }),
    )
  })

  test("a year before bears the same days of the calendar; a leap day becomes the 28th", () => {
    expect(yearBefore(days("2026-01-22", "2026-04-04"))).toEqual(days("2025-01-22", "2025-04-04"))
    expect(yearBefore(days("2024-02-29", "2024-03-01"))).toEqual(days("2023-02-28", "2023-03-01"))
  })

  test("are offered where the calendar can name them; without days only the whole record is left", () => {
    expect(windowPresetsFor(runUp)).toEqual(["same", "before", "after", "year", "whole"])
    expect(windowPresetsFor([-99_999_990, -99_999_000])).toEqual(["same", "after", "whole"])
    expect(windowPresetsFor([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toEqual(["same", "whole"])
    expect(presetWindow("same", runUp)).toBeUndefined()
  })

  test("a phase is the days of its date, open where that is", () => {
    const [background, , , , followThrough] = index.catalog.phases
    expect(phaseWindow(background!)).toEqual(days("2025-07-22", "2025-10-20"))
    expect(phaseWindow(followThrough!)).toEqual([dayOfIso("2026-03-21"), Number.POSITIVE_INFINITY])
  })
})

describe("the other side", () => {
  const plain: Compare = { mode: "overlaid", window: undefined, filters: {}, chain: undefined, search: "" }

  test("has the view's days where it has none of its own, and open ends closed at those of the record", () => {
    expect(otherWindow(index, plain, runUp)).toBe(runUp)
    const open: Window = [dayOfIso("2026-03-21"), Number.POSITIVE_INFINITY]
    expect(otherWindow(index, { ...plain, window: open }, runUp)).toEqual([open[0], wholeSpan(index)[1]])
  })

  test("follows a chain of its own", () => {
    const event = index.catalog.anchors!.culminating
    const whole = wholeSpan(index)
    const all = otherRows(filter, plain, whole).count
    const led = otherRows(filter, { ...plain, chain: { event, direction: "led" } }, whole).count
    expect(led).toBeGreaterThan(1)
    expect(led).toBeLessThan(all)
  })

  test("exchanged twice is as it was", () => {
    const here: Pick<View, "filters" | "chain" | "search"> = { filters: tariffs, chain: undefined, search: "quad" }
    const compare: Compare = { ...plain, window: days("2025-12-01", "2025-12-31"), filters: {} }
    const once = swapped(here, compare, runUp)
    expect(once).toMatchObject({ window: compare.window, filters: {}, search: "" })
    const twice = swapped(once, once.compare!, once.window!)
    expect(twice).toEqual({ window: runUp, ...here, compare })
  })

  test("kept as it is now stands still: a moving window is cut to whole days", () => {
    const kept = keptAs("beside", { filters: tariffs, chain: undefined, search: "" }, [20_500.3, 20_510.8])
    expect(kept).toEqual({ ...plain, mode: "beside", window: [20_500, 20_511], filters: tariffs })
  })
})

test("filters turned round leave out what they took in, and take in what they left out", () => {
  const turned = inverted({
    ...tariffs,
    level: { include: [], exclude: ["leader"] },
    kind: { include: ["call"], exclude: ["summit"] },
  })
  expect(turned).toEqual({
    topic: { include: [], exclude: ["tariffs"] },
    level: { include: ["leader"], exclude: [] },
    kind: { include: [], exclude: ["call"] },
  })
  const whole = wholeSpan(index)
  const count = (filters: Filters) => filter.rows(filters, whole).count
  expect(count(tariffs) + count(inverted(tariffs))).toBe(index.size)
  expect(inverted({ topic: { include: [], exclude: [] } })).toEqual({})
})

describe("what is compared when nothing is said", () => {
  const suggest = (asked: Partial<View>, own: Window) => suggested(filter, { ...view, ...asked }, filter.rows({}, own))

  test("is the equally long stretch before", () => {
    expect(suggest({}, runUp).window).toEqual(stretchBefore(runUp))
    const deterrence: Filters = { topic: { include: ["security"], exclude: [] } }
    expect(suggest({ filters: deterrence }, runUp)).toMatchObject({ window: stretchBefore(runUp), filters: deterrence })
  })

  test("where nothing was before, the same days without filters; without filters the stretch after; else all there is", () => {
    const beginning: Window = [wholeSpan(index)[0] - 5, wholeSpan(index)[0] + 60]
    expect(suggest({ filters: tariffs }, beginning)).toMatchObject({ window: undefined, filters: {} })
    expect(suggest({}, beginning).window).toEqual(stretchAfter(beginning))
    const longBefore = days("1950-01-01", "1950-12-31")
    expect(suggest({}, longBefore).window).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  test("all that there is is cut in two: its later half against the earlier", () => {
    const all = wholeSpan(index)
    const { window: own, compare } = begun(filter, view, filter.rows({}, all))
    expect(own).toEqual(halved(all)?.a)
    expect(compare.window).toEqual(halved(all)?.b)
    expect(otherRows(filter, compare, all).count).toBeGreaterThan(0)
    expect(begun(filter, view, filter.rows({}, runUp))).toEqual({ compare: suggest({}, runUp) })
    const asked = { ...view, filters: tariffs }
    expect(begun(filter, asked, filter.rows(tariffs, all)).window).toBeUndefined()
  })
})

test("halves of any days are equally long, touch, and end where the days end; one day has none", () => {
  fc.assert(
    fc.property(window, ([first, last]) => {
      const halves = halved([first, last])
      expect(halves === undefined).toBe(first === last)
      if (!halves) return
      const { a, b } = halves
      expect([a[1], a[0]]).toEqual([last, b[1] + 1])
      expect(a[1] - a[0]).toBe(b[1] - b[0])
      expect(b[0] - first).toBeLessThanOrEqual(1)
      expect(b[0]).toBeGreaterThanOrEqual(first)
    }),
  )
  expect(halved([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toBeUndefined()
})
