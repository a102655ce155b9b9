import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayOfIso, parseEdtf } from "../../src/model/edtf"
import type { Window } from "../../src/model/view"
import { densityOf } from "../../src/query/bins"
import { allRows } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { byTopic, lanesOf, undivided } from "../../src/query/lanes"
import { isEndless, wholeSpan } from "../../src/query/span"
import * as arbitrary from "./arbitrary"
import { countsOf } from "./oracle"

/** The edges of so many bins of one length. */
const binsOf = ([first, last]: Window, bins: number) =>
  Array.from({ length: bins + 1 }, (_, i) => first + ((last + 1 - first) * i) / bins)

describe("densityOf", () => {
  test("counts each topic in any window as the plain count does", () => {
    fc.assert(
      fc.property(arbitrary.dossier, fc.array(arbitrary.window, { minLength: 1, maxLength: 5 }), (dossier, windows) => {
        const index = buildIndex(dossier, 1)
        const density = densityOf(index, allRows(index.size), byTopic(index))
        for (const window of windows) {
          const expected = countsOf(dossier, "topic", {}, window)
          index.vocabulary.topics.forEach((id, code) => {
            expect(density.countIn(code, window[0], window[1])).toBe(expected.get(id))
          })
        }
      }),
    )
  })

  test("counts and spreads events that no date tells the days of", () => {
    const [some] = fc.sample(
      arbitrary.dossier.filter(({ events }) => events.length > 0),
      1,
    )
    const index = buildIndex({ ...some!, events: some!.events.map((event) => ({ ...event, date: "../.." })) }, 1)
    const density = densityOf(index, allRows(index.size), undivided)
    expect(density.countIn(0, 20_000, 20_010)).toBe(index.size)
    expect(density.spread([0, 1])[0]).toBeCloseTo(index.size, 6)
  })

  test("spreads a set over its members alone, with nothing on the days between", () => {
    const [some] = fc.sample(
      arbitrary.dossier.filter(({ events }) => events.length > 0),
      1,
    )
    const date = "[2026-02-10,2026-02-20..2026-02-22]"
    const index = buildIndex({ ...some!, events: some!.events.map((event) => ({ ...event, date })) }, 1)
    const day = dayOfIso("2026-02-10")
    const spread = densityOf(index, allRows(index.size), undivided).spread(
      Array.from({ length: 14 }, (_, i) => day + i),
    )
    const share = index.size / 4
    expect([...spread]).toEqual(
      [share, ...Array.from({ length: 9 }, () => 0), share, share, share].map((n) => expect.closeTo(n, 9)),
    )
  })

  test("counts only matching rows", () => {
    fc.assert(
      fc.property(arbitrary.dossier, (dossier) => {
        const index = buildIndex(dossier, 1)
        const filters = { status: { include: ["occurred"], exclude: [] } }
        const { matching } = createFilter(index).rows(filters, [-Infinity, Infinity])
        const occurred = dossier.events.filter(({ status }) => status === "occurred")
        expect(densityOf(index, matching, undivided).countIn(0, -Infinity, Infinity)).toBe(occurred.length)
      }),
    )
  })

  test("spreads every event once over the whole span, whatever the number of bins", () => {
    fc.assert(
      fc.property(arbitrary.dossier, fc.integer({ min: 1, max: 200 }), (dossier, bins) => {
        const index = buildIndex(dossier, 1)
        fc.pre(!isEndless(wholeSpan(index)))
        const counts = densityOf(index, allRows(index.size), undivided).spread(binsOf(wholeSpan(index), bins))
        expect(counts).toHaveLength(bins)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(index.size, 6)
        expect(counts.every((count) => count >= 0)).toBe(true)
      }),
    )
  })

  test("puts each event on the days it may have happened on, in proportion", () => {
    fc.assert(
      fc.property(
        arbitrary.dossier,
        arbitrary.window.filter((window) => window.every(Number.isFinite) && window[0] <= window[1]),
        (dossier, window) => {
          const index = buildIndex(dossier, 1)
          const [start, end] = wholeSpan(index)
          const order = rowOrder(dossier)
          const bins = 7
          const lanes = lanesOf(index, allRows(index.size), "kind")
          const counts = densityOf(index, allRows(index.size), lanes).spread(binsOf(window, bins))
          const expected = new Float64Array(counts.length)
          for (let row = 0; row < index.size; row += 1) {
            const hull = [index.firstDay[row]!, index.lastDay[row]!] as const
            const span = parseEdtf(dossier.events[order[row]!]!.date)
            // Of a set the days of its members, of all else every day between its bounds; open ends reach as far as the record.
            const members = (span?.parts ?? [hull]).map(([first, last]) => [
              Math.max(first, start),
              Math.min(last, end),
            ])
            const length = members.reduce((sum, [first = 0, last = 0]) => sum + Math.max(0, last + 1 - first), 0)
            for (let bin = 0; bin < bins; bin += 1) {
              const from = window[0] + ((window[1] + 1 - window[0]) * bin) / bins
              const to = window[0] + ((window[1] + 1 - window[0]) * (bin + 1)) / bins
              const shared = members.reduce(
                (sum, [first = 0, last = 0]) => sum + Math.max(0, Math.min(to, last + 1) - Math.max(from, first)),
                0,
              )
              lanes.forEachGroup(row, (lane) => {
                expected[bin * lanes.count + lane]! += shared / length
              })
            }
          }
          counts.forEach((count, i) => {
            expect(count).toBeCloseTo(expected[i]!, 6)
          })
        },
      ),
    )
  })
})
