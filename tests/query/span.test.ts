import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso, isoOfDay } from "../../src/model/edtf"
import { buildIndex } from "../../src/query/columns"
import { defaultWindow, runUpOf, wholeSpan } from "../../src/query/span"
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

  test("is finite and in order, and holds every event, whatever the dates", () => {
    fc.assert(
      fc.property(arbitrary.dossier, (dossier) => {
        const index = buildIndex(dossier, 1)
        const [first, last] = wholeSpan(index)
        expect(Number.isFinite(first) && Number.isFinite(last) && first <= last).toBe(true)
        for (let row = 0; row < index.size; row += 1) {
          expect(index.firstDay[row]! <= last && index.lastDay[row]! >= first).toBe(true)
        }
      }),
    )
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
