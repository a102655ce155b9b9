import fc from "fast-check"
import { expect, test } from "vitest"
import { timeline } from "../../../src/charts/timeline"
import type { TimelineAnswer } from "../../../src/charts/timeline/answer"
import { leastQuiet, quietOf } from "../../../src/charts/timeline/quiet"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso } from "../../../src/model/edtf"
import { buildIndex } from "../../../src/query/columns"
import { createFilter } from "../../../src/query/filter"
import type { Index } from "../../../src/query/rows"
import { isEndless, wholeSpan } from "../../../src/query/span"
import * as born from "../../fixtures/born-case"
import { dossier as anyDossier } from "../../query/arbitrary"

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

function answerOf(index: Index): TimelineAnswer {
  return timeline.select(index, createFilter(index).rows({}, everything), defaultView(index.dossier))
}

/** Day by day: something begins or ends, or lasts for no longer than a month. */
function isAwake(index: Index, day: number): boolean {
  for (let row = 0; row < index.size; row++) {
    const [first, last] = [index.firstDay[row]!, index.lastDay[row]!]
    const isShort = last - first < 31
    if (isShort ? first <= day && day <= last : day === first || day === last) return true
  }
  return false
}

test("a stretch is quiet when each of its days is, and ends where one is not or the record does", () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const index = buildIndex(dossier, 1)
      const whole = wholeSpan(index)
      if (isEndless(whole) || whole[1] - whole[0] > 5000) return
      const { starts, ends } = quietOf(answerOf(index))
      const expected: [number, number][] = []
      for (let day = whole[0]; day <= whole[1]; day++) {
        if (isAwake(index, day)) continue
        const last = expected.at(-1)
        if (last?.[1] === day) last[1] = day + 1
        else expected.push([day, day + 1])
      }
      const found = [...starts].map((start, i) => [start, ends[i]])
      expect(found).toEqual(expected.filter(([start, end]) => end - start >= leastQuiet))
    }),
    { numRuns: 60 },
  )
})

test("of the born case the weeks without news are quiet, and in its run-up three days", () => {
  const { starts, ends } = quietOf(answerOf(born.index))
  const stretches = [...starts].map((start, i) => [start, ends[i]! - 1])
  expect(stretches).toContainEqual([dayOfIso("2025-08-08"), dayOfIso("2025-09-03")])
  const [from, to] = [dayOfIso("2026-02-14"), dayOfIso("2026-03-19")]
  expect(stretches.filter(([first, last]) => first! <= to && last! >= from)).toEqual([
    [dayOfIso("2026-02-25"), dayOfIso("2026-02-27")],
  ])
})

const withDates = (...dates: readonly string[]): Dossier => ({
  ...born.dossier,
  anchors: undefined,
  events: dates.map((date, i) => ({ ...born.dossier.events[0]!, id: `e${i}`, date, links: [], revisions: [] })),
})

test("an agreement in force leaves the days between its ends quiet", () => {
  const { starts, ends } = quietOf(
    answerOf(buildIndex(withDates("2025-01-01/2025-12-31", "2025-06-15", "2025-09-01/.."), 1)),
  )
  expect([...starts].map((start, i) => [start, ends[i]])).toEqual([
    [dayOfIso("2025-01-02"), dayOfIso("2025-06-15")],
    [dayOfIso("2025-06-16"), dayOfIso("2025-09-01")],
    [dayOfIso("2025-09-02"), dayOfIso("2025-12-31")],
    ...(born.dossier.knownUntil ? [[dayOfIso("2026-01-01"), dayOfIso(born.dossier.knownUntil) + 1]] : []),
  ])
})

test("where nothing has a day, nothing is quiet", () => {
  for (const dossier of [withDates(), withDates("../.."), withDates("Y170000002")]) {
    const { starts } = quietOf(answerOf(buildIndex(dossier, 1)))
    expect([...starts]).toEqual([])
  }
})
