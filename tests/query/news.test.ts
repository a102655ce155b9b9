import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso, isoOfDay, parseEdtf } from "../../src/model/edtf"
import { statuses } from "../../src/model/event"
import { rewindDossier } from "../../src/model/rewind"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { commitmentNews } from "../../src/query/commitment-news"
import { knowledgeOf } from "../../src/query/knowledge"
import { knowledgeDays, newsAfter, newsBefore, newsBetween } from "../../src/query/news"
import { knowledgeReach, rewindTo } from "../../src/query/reach"
import * as born from "../fixtures/born-case"
import { day, dossier } from "./rewind-arbitrary"

/** What changed between two rewound dossiers, compared event by event. */
function changesBetween(dossier: Dossier, from: number, to: number): readonly string[] {
  const before = new Map(rewindDossier(dossier, from).events.map((event) => [event.id, event]))
  return rewindDossier(dossier, to).events.flatMap((event) => {
    const earlier = before.get(event.id)
    if (!earlier) return [`${event.id} new`]
    return [
      ...(isSameSpan(earlier.date, event.date) ? [] : [`${event.id} re-dated`]),
      ...(earlier.status === event.status ? [] : [`${event.id} status ${earlier.status} ${event.status}`]),
    ]
  })
}

/** Spans that the columns hold alike. */
function isSameSpan(a: string, b: string): boolean {
  const key = (edtf: string) => {
    const span = parseEdtf(edtf)
    return JSON.stringify([
      ...[span?.firstDay, span?.lastDay, span?.precision, span?.approximate, span?.uncertain, span?.interval],
      ...[span?.open || span?.unknown, String(span?.firstDay), String(span?.lastDay)],
    ])
  }
  return key(a) === key(b)
}

function told(dossier: Dossier, from: number, to: number): readonly string[] {
  const order = rowOrder(dossier)
  return newsBetween(buildIndex(dossier, 1), from, to).map(({ row, kind, before, after }) => {
    const id = dossier.events[order[row]!]!.id
    return kind === "status" ? `${id} status ${statuses[before!.status]} ${statuses[after.status]}` : `${id} ${kind}`
  })
}

describe("newsBetween", () => {
  test("tells all that differs between the dossier rewound to the one day and to the other, and no more", () => {
    fc.assert(
      fc.property(dossier, day, day, (whole, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        expect([...told(whole, from, to)].sort()).toEqual([...changesBetween(whole, from, to)].sort())
      }),
    )
  })

  test("dates each item to a day between the two on which it came to be so", () => {
    fc.assert(
      fc.property(dossier, day, day, (whole, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const record = buildIndex(whole, 1)
        for (const item of newsBetween(record, from, to)) {
          expect(item.day).toBeGreaterThan(from)
          expect(item.day).toBeLessThanOrEqual(to)
          const thatDay = newsBetween(record, item.day - 1, item.day)
          expect(thatDay.some(({ row }) => row === item.row)).toBe(true)
        }
      }),
    )
  })

  test("tells of the born case how the summit was first named, then given its day", () => {
    const row = born.rowOf("2026-03-19-takaichi-trump-summit")
    const news = newsBetween(born.index, dayOfIso("2026-02-04"), dayOfIso("2026-02-06")).filter(
      (one) => one.row === row,
    )
    expect(news.map(({ kind, day }) => [kind, isoOfDay(day)])).toEqual([
      ["re-dated", "2026-02-05"],
      ["status", "2026-02-05"],
    ])
    expect(news.map(({ before, after }) => [statuses[before!.status], statuses[after.status]])[1]).toEqual([
      "proposed",
      "scheduled",
    ])
  })
})

describe("knowledgeDays", () => {
  test("are the days at whose end more or other was known than at the end of the day before", () => {
    fc.assert(
      fc.property(dossier, (whole) => {
        const record = buildIndex(whole, 1)
        const days = [...knowledgeDays(record)]
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
        for (let day = 20_440; day < 20_570; day += 1) {
          const hasNews =
            newsBetween(record, day - 1, day).length > 0 || commitmentNews(record, day - 1, day).length > 0
          expect(days.includes(day)).toBe(hasNews)
        }
      }),
      { numRuns: 40 },
    )
  })

  test("can be walked in both directions, and the walk ends", () => {
    const days = knowledgeDays(born.index)
    const walked: number[] = []
    for (let at = newsAfter(born.index, -1e6); at !== undefined; at = newsAfter(born.index, at)) walked.push(at)
    expect(walked).toEqual([...days])
    const back: number[] = []
    for (let at = newsBefore(born.index, 1e6); at !== undefined; at = newsBefore(born.index, at)) back.unshift(at)
    expect(back).toEqual([...days])
    expect(newsAfter(born.index, dayOfIso("2026-02-04"))).toBe(dayOfIso("2026-02-05"))
  })
})

describe("commitmentNews", () => {
  test("tells of a commitment that moved what it was and what it came to be", () => {
    const news = commitmentNews(born.index, dayOfIso("2025-07-31"), dayOfIso("2025-08-10"))
    expect(news.map(({ commitment, before, after }) => [commitment.id, before, after])).toContainEqual([
      "us-tariff-cap-15-percent",
      "agreed",
      "stalled",
    ])
  })

  test("agrees with the commitments of the dossier rewound", () => {
    fc.assert(
      fc.property(dossier, day, day, (whole, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const statusIn = (then: Dossier) =>
          new Map(then.commitments.map(({ id, updates }) => [id, updates.at(-1)?.status ?? "none"]))
        const [before, after] = [statusIn(rewindDossier(whole, from)), statusIn(rewindDossier(whole, to))]
        const expected = [...after.keys()].filter((id) => before.get(id) !== after.get(id))
        const news = commitmentNews(buildIndex(whole, 1), from, to)
        expect(news.map(({ commitment }) => commitment.id).sort()).toEqual(expected.sort())
      }),
    )
  })
})

describe("knowledgeReach", () => {
  test("ends on a day after which rewinding changes nothing", () => {
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        const record = buildIndex(whole, 1)
        const reach = knowledgeReach(record)
        if (rewindTo(record, to) !== undefined || !reach) return
        expect(to).toBeGreaterThan(reach[1])
        expect(rewindDossier(whole, to).events).toEqual(whole.events)
      }),
    )
  })

  test("of the born case runs from its first source to its last", () => {
    expect(knowledgeReach(born.index)?.map(isoOfDay)).toEqual(["2025-04-18", "2026-07-31"])
  })

  test("counts the events that nothing but themselves dates", () => {
    expect(knowledgeOf(born.index).undated).toBe(0)
  })
})
