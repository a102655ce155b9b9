import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso, isoOfDay } from "../../src/model/edtf"
import { densityOf } from "../../src/query/bins"
import { buildIndex } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { undivided } from "../../src/query/lanes"
import { defaultWindow, runUpOf, wholeSpan, windowOf } from "../../src/query/span"
import { dossier as born } from "../fixtures/born-case"
import * as arbitrary from "./arbitrary"

function withDates(...dates: string[]): Dossier {
  const events = dates.map((date, i) => ({ ...born.events[0]!, id: `e${i}`, date }))
  const { anchors: _, ...rest } = born
  return { ...rest, knownUntil: "2026-06-27", events }
}

describe("wholeSpan", () => {
  test("runs from the first to the last day any date names", () => {
    expect(wholeSpan(buildIndex(withDates("2026-02-14", "2026-01", "2025-12-31/2026-03-01"), 1)).map(isoOfDay)).toEqual(
      ["2025-12-31", "2026-03-01"],
    )
  })

  test("ends an open-ended date on the day the record reaches", () => {
    expect(wholeSpan(buildIndex(withDates("2026-02-14/.."), 1)).map(isoOfDay)).toEqual(["2026-02-14", "2026-06-27"])
    expect(wholeSpan(buildIndex(withDates("../2026-02-14"), 1)).map(isoOfDay)).toEqual(["2026-02-14", "2026-02-14"])
  })

  test("is endless where no date names a day, and never a day that nobody wrote", () => {
    for (const dates of [[], ["../.."], ["Y170000002"]]) {
      const index = buildIndex(withDates(...dates), 1)
      expect(wholeSpan(index)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      expect(createFilter(index).rows({}, windowOf(index, undefined)).count).toBe(dates.length)
    }
  })

  test("is finite and in order, and holds every event, whatever the dates", () => {
    const beyond = fc.constantFrom("Y170000002", "Y-170000002", "Y300000", "2026-02-14/Y170000002", "../..")
    const dates = fc.array(fc.oneof(arbitrary.date, beyond), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(arbitrary.date, dates, (dated, others) => {
        const index = buildIndex(withDates(dated, ...others), 1)
        const span = wholeSpan(index)
        expect(span.every(Number.isFinite) && span[0] <= span[1]).toBe(true)
        const rows = createFilter(index).rows({}, span)
        expect(rows.count).toBe(index.size)
        let visited = 0
        rows.forEach((row) => {
          if (rows.has(row)) visited += 1
        })
        expect(visited).toBe(index.size)
        const density = densityOf(index, rows.matching, undivided)
        expect(density.countIn(0, span[0], span[1])).toBe(index.size)
      }),
    )
  })

  test("does not bring what lies beyond the calendar into any lesser window", () => {
    const index = buildIndex(withDates("2026-02-14", "2026-03-14", "Y170000002", "Y-170000002"), 1)
    const [first, last] = wholeSpan(index)
    const rows = createFilter(index).rows({}, [first, last - 1])
    expect(rows.count).toBe(1)
    expect(densityOf(index, rows.matching, undivided).countIn(0, first, last - 1)).toBe(1)
  })
})

describe("windowOf", () => {
  const index = buildIndex(withDates("2026-02-14", "2026-03-19"), 1)

  test("leaves a finite window as it is written, though it lie beyond the record", () => {
    const written = [dayOfIso("9999-01-01"), dayOfIso("9999-12-31")] as const
    expect(windowOf(index, written)).toEqual(written)
    const wide = [dayOfIso("2000-01-01"), dayOfIso("2030-01-01")] as const
    expect(windowOf(index, wide)).toEqual(wide)
  })

  test("closes open ends at the ends of the record", () => {
    expect(windowOf(index, [-Infinity, Infinity])).toEqual(wholeSpan(index))
    expect(windowOf(index, [-Infinity, dayOfIso("2026-03-01")]).map(isoOfDay)).toEqual(["2026-02-14", "2026-03-01"])
    expect(windowOf(index, [dayOfIso("2027-01-01"), Infinity]).map(isoOfDay)).toEqual(["2027-01-01", "2027-01-01"])
  })
})

describe("defaultWindow", () => {
  test("shows the road to the summit from 22 January to 4 April 2026", () => {
    const index = buildIndex(born, 1)
    expect(runUpOf(index)).toEqual([dayOfIso("2026-02-14"), dayOfIso("2026-03-19")])
    expect(defaultWindow(index).map(isoOfDay)).toEqual(["2026-01-22", "2026-04-04"])
  })

  test("shows the whole span where there are no anchors", () => {
    const index = buildIndex(withDates("2026-02-14", "2026-03-19"), 1)
    expect(defaultWindow(index)).toEqual(wholeSpan(index))
  })
})
