import fc from "fast-check"
import { expect, test } from "vitest"
import { dateOfDay } from "../../src/model/day"
import type { Window } from "../../src/model/view"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { summaryOf, unitOf } from "../../src/query/summary"
import { dossier as anyDossier } from "./arbitrary"

const anyWindow = fc
  .tuple(fc.integer({ min: 20_400, max: 20_560 }), fc.oneof(fc.nat(70), fc.nat(2000), fc.nat(20_000)))
  .map(([first, length]): Window => [first, first + length])

/** Date and time of the platform, event by event: which unit both ends of an event lie in. */
function naive(firstDays: readonly number[], lastDays: readonly number[], window: Window) {
  const unit = unitOf(window)
  const name = (day: number) => {
    if (Math.abs(day) > 1e8) return `open ${Math.sign(day)}`
    return new Date(day * 86_400_000).toISOString().slice(0, { day: 10, month: 7, year: 4 }[unit])
  }
  const counts = new Map<string, number>()
  firstDays.forEach((first, i) => {
    if (name(first) === name(lastDays[i]!)) counts.set(name(first), (counts.get(name(first)) ?? 0) + 1)
  })
  const most = Math.max(0, ...counts.values())
  const names = [...counts].filter(([, count]) => count === most).map(([unitName]) => unitName)
  return most < 2 || names.length > 2 ? undefined : { unit, names: names.toSorted(), count: most }
}

test("a window is summed up as a count of its events by hand would be", () => {
  fc.assert(
    fc.property(anyDossier, anyWindow, (dossier, window) => {
      const index = buildIndex(dossier, 1)
      const order = rowOrder(dossier)
      const rows = createFilter(index).rows({}, window)
      const held: number[] = []
      for (let row = 0; row < index.size; row++) if (rows.has(row)) held.push(row)
      const { count, leaders, busiest } = summaryOf(index, rows, window)
      expect(count).toBe(held.length)
      expect(leaders).toBe(held.filter((row) => dossier.events[order[row]!]?.level === "leader").length)
      const wanted = naive(
        held.map((row) => index.firstDay[row]!),
        held.map((row) => index.lastDay[row]!),
        window,
      )
      const found = busiest && {
        unit: busiest.unit,
        names: busiest.firstDays.map((day) =>
          new Date(day * 86_400_000).toISOString().slice(0, { day: 10, month: 7, year: 4 }[busiest.unit]),
        ),
        count: busiest.count,
      }
      expect(found).toEqual(wanted)
    }),
    { numRuns: 300 },
  )
})

test("days are told apart in two months, months in five years, years beyond", () => {
  expect(unitOf([0, 61])).toBe("day")
  expect(unitOf([0, 62])).toBe("month")
  expect(unitOf([0, 1829])).toBe("month")
  expect(unitOf([0, 1830])).toBe("year")
})

test("the ends of the calendar are summed up without going through all its years", () => {
  const dossier = fc.sample(anyDossier, { seed: 3, numRuns: 1 })[0]!
  const index = buildIndex(dossier, 1)
  const window: Window = [-99_999_999, 99_999_999]
  const { count, busiest } = summaryOf(index, createFilter(index).rows({}, window), window)
  expect(count).toBe(index.size)
  expect(busiest).toBeUndefined()
  expect(dateOfDay(window[0]).year).toBeLessThan(-200_000)
})
