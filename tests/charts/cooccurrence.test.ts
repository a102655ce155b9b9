import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Frame } from "../../src/charts/chart"
import { type CooccurrenceAnswer, selectCooccurrence } from "../../src/charts/cooccurrence/answer"
import { drawCooccurrence, pairKey, stepsIn, topicsOfKey } from "../../src/charts/cooccurrence/draw"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Filters, Window } from "../../src/model/view"
import { createFilter } from "../../src/query/filter"
import { wholeSpan } from "../../src/query/span"
import { textWidth } from "../../src/scene/text"
import { dossier, eventOf, index } from "../fixtures/born-case"

const filter = createFilter(index)
const whole = wholeSpan(index)

const frameOf = (answer: CooccurrenceAnswer, width = 830, locale: "en" | "ja" = "en"): Frame => ({
  ...{ width, height: 640, locale, window: answer.window, words: wordsFor(locale), selection: undefined },
  ...{ eventOf: () => undefined, pointed: undefined, found: undefined },
})
const answerOf = (filters: Filters = {}, window: Window = whole) =>
  selectCooccurrence(index, filter.rows(filters, window), { ...defaultView(dossier.id, "topics"), filters })

const parentOf = new Map(dossier.topics.map(({ id, parent }) => [id, parent]))
const isUnder = (topic: string, root: string): boolean => {
  const parent = parentOf.get(topic)
  return topic === root || (parent !== undefined && isUnder(parent, root))
}
function naive(filters: Filters, window: Window, a: string, b: string): number {
  let count = 0
  filter.rows(filters, window).forEach((row) => {
    const { topics } = eventOf(row)!
    if (topics.some((topic) => isUnder(topic, a)) && topics.some((topic) => isUnder(topic, b))) count += 1
  })
  return count
}

const anyWindow: fc.Arbitrary<Window> = fc
  .tuple(fc.integer({ min: whole[0], max: whole[1] }), fc.integer({ min: 0, max: 200 }))
  .map(([first, days]) => [first, first + days])

describe("topics together", () => {
  test("each pair counts the events that the file gives both", () => {
    fc.assert(
      fc.property(anyWindow, fc.subarray(["leader", "minister", "official"]), (window, include) => {
        const filters: Filters = { level: { include, exclude: [] } }
        const { rows, events } = answerOf(filters, window)
        rows.forEach((a, i) => {
          rows.forEach((b, j) => {
            expect(events[i * rows.length + j]).toBe(naive(filters, window, a.topic.id, b.topic.id))
          })
        })
      }),
      { numRuns: 6 },
    )
  })

  test("a cell's label says its count, and there is a cell for every two topics shown that are not kin", () => {
    const answer = answerOf()
    const scene = drawCooccurrence(answer, frameOf(answer))
    const cells = scene.marks.filter(({ kind, key }) => kind === "rect" && key?.startsWith("pair:"))
    for (const { key, label } of cells) {
      const [a, b] = topicsOfKey(key)!
      expect(isUnder(a, b) || isUnder(b, a)).toBe(false)
      const n = naive({}, whole, a, b)
      expect(label).toMatch(n === 0 ? /no events with both/ : new RegExp(`: ${n} events? with both$`))
    }
    const shown = stepsIn(answer, frameOf(answer)).shown.map((i) => answer.rows[i]!.topic.id)
    const pairs = shown.flatMap((a, i) => shown.slice(0, i).filter((b) => !isUnder(a, b) && !isUnder(b, a)))
    expect(cells).toHaveLength(pairs.length)
  })

  test("names are whole and within the figure; where room is short, the topics with most events stay", () => {
    for (const locale of ["en", "ja"] as const) {
      for (const width of [320, 382, 830, 1900]) {
        const answer = answerOf()
        const frame = frameOf(answer, width, locale)
        const { shown } = stepsIn(answer, frame)
        const own = (i: number) => answer.events[i * answer.rows.length + i]!
        const left = answer.rows.map((_, i) => i).filter((i) => !shown.includes(i))
        expect(Math.min(...shown.map(own))).toBeGreaterThanOrEqual(Math.max(0, ...left.map(own)))
        const names = drawCooccurrence(answer, frame).marks.flatMap((mark) =>
          mark.kind === "text" && mark.anchor === undefined && mark.key !== undefined ? [mark] : [],
        )
        expect(names).toHaveLength(shown.length)
        for (const { text, x, size, weight = 400 } of names) {
          expect(text).not.toContain("…")
          expect(x + textWidth(text, size, { weight })).toBeLessThanOrEqual(width)
        }
      }
    }
  })

  test("the title names the two leaves of the tree that come up together most", () => {
    const parents = new Set(dossier.topics.map(({ parent }) => parent))
    const leaves = dossier.topics.filter(({ id }) => !parents.has(id))
    const pairs = leaves.flatMap((a, i) => leaves.slice(0, i).map((b) => ({ a, b, n: naive({}, whole, a.id, b.id) })))
    const [best, next] = pairs.sort((p, q) => q.n - p.n)
    expect(best!.n).toBeGreaterThan(next!.n)
    const answer = answerOf()
    const { title } = drawCooccurrence(answer, frameOf(answer))
    for (const { label } of [best!.a, best!.b]) expect(title).toContain(label.en)
    expect(title).toContain(`${best!.n} events`)
  })

  test("the same question gives the same scene, and nothing at all gives a title that says so", () => {
    const frame = frameOf(answerOf())
    expect(drawCooccurrence(answerOf(), frame)).toEqual(drawCooccurrence(answerOf(), frame))
    const nothing = answerOf({}, [0, 1])
    expect(drawCooccurrence(nothing, frameOf(nothing)).title).toBe(wordsFor("en").say("matrix.none"))
  })

  test("a pair's key reads back the pair", () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(topicsOfKey(pairKey(a, b))).toEqual([a, b])
      }),
    )
  })
})
