import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Frame } from "../../src/charts/chart"
import { selectMatrix } from "../../src/charts/matrix/answer"
import { columnsOf } from "../../src/charts/matrix/columns"
import { cellKey, cellOfKey, cutMatrix, daysOfKey, spanKey } from "../../src/charts/matrix/cut"
import { drawMatrix } from "../../src/charts/matrix/draw"
import { scaleTo } from "../../src/charts/matrix/tone"
import { topicRows } from "../../src/charts/matrix/topics"
import { findingOf } from "../../src/charts/matrix/words"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import { dayOfDate, dayOfIso } from "../../src/model/day"
import type { Filters, Window } from "../../src/model/view"
import { createFilter } from "../../src/query/filter"
import { defaultWindow, wholeSpan } from "../../src/query/span"
import type { Mark } from "../../src/scene/scene"
import { textWidth } from "../../src/scene/text"
import { textSizes } from "../../src/scene/theme"
import { dossier, eventOf, index } from "../fixtures/born-case"

const filter = createFilter(index)
const whole = wholeSpan(index)
const en = wordsFor("en")

const frameOf = (window: Window, width = 830, locale: "en" | "ja" = "en"): Frame => ({
  ...{ width, height: 640, locale, window, words: wordsFor(locale), selection: undefined },
  ...{ eventOf: () => undefined, pointed: undefined, found: undefined },
})
const answerOf = (filters: Filters, window: Window) =>
  selectMatrix(index, filter.rows(filters, window), { ...defaultView(dossier.id, "topics"), filters })

const parentOf = new Map(dossier.topics.map(({ id, parent }) => [id, parent]))
const isUnder = (topic: string, root: string): boolean => {
  const parent = parentOf.get(topic)
  return topic === root || (parent !== undefined && isUnder(parent, root))
}
/** Events of a topic or of those beneath it, by the file. */
function naive(filters: Filters, window: Window, topic: string): number {
  let count = 0
  filter.rows(filters, window).forEach((row) => {
    if (eventOf(row)!.topics.some((own) => isUnder(own, topic))) count += 1
  })
  return count
}

const anyWindow: fc.Arbitrary<Window> = fc
  .tuple(
    fc.integer({ min: whole[0], max: whole[1] - 1 }),
    fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 360 })),
  )
  .map(([first, days]) => [first, Math.min(whole[1], first + days)])
const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    level: fc.record({ include: fc.subarray(["leader", "minister", "official"]), exclude: fc.constant([]) }),
    status: fc.record({ include: fc.constant([]), exclude: fc.subarray(["scheduled", "proposed"]) }),
  },
  { requiredKeys: [] },
)
const anyWidth = fc.constantFrom(336, 830, 1900)

describe("what a cell counts", () => {
  test("each cell and each total equals a naive count of the file", () => {
    fc.assert(
      fc.property(anyFilters, anyWindow, (filters, window) => {
        const answer = answerOf(filters, window)
        const cut = cutMatrix(answer, frameOf(window))
        answer.rows.forEach(({ topic }, i) => {
          expect(cut.totals[i]).toBe(naive(filters, window, topic.id))
          cut.columns.forEach(({ firstDay, lastDay }, j) => {
            expect(cut.counts[i * cut.columns.length + j]).toBe(naive(filters, [firstDay, lastDay], topic.id))
          })
        })
        expect(cut.events).toBe(filter.rows(filters, window).count)
      }),
      { numRuns: 15 },
    )
  })

  test("its label says its count, and what a pick of it filters to is as many events", () => {
    const window = defaultWindow(index)
    const scene = drawMatrix(answerOf({}, window), frameOf(window))
    const cells = scene.marks.filter(({ kind, key }) => kind === "rect" && key?.startsWith("cell:"))
    expect(cells.length).toBeGreaterThan(200)
    for (const { key, label } of cells) {
      const { topic, window: days } = cellOfKey(key)!
      const n = filter.rows({ topic: { include: [topic], exclude: [] } }, days).count
      expect(label).toMatch(n === 0 ? /: no events$/ : new RegExp(`: ${n} events?$`))
    }
  })

  test("a label names the topic and the days: a whole month by its name, a week by its days", () => {
    const labels = (window: Window, width: number) =>
      drawMatrix(answerOf({}, window), frameOf(window, width)).marks.flatMap(({ label }) => label ?? [])
    const spring: Window = [dayOfIso("2026-03-01"), dayOfIso("2026-04-30")]
    expect(labels(spring, 830)).toContain("Tariffs, 16–22 March 2026: 1 event")
    expect(labels(spring, 336).some((label) => label.startsWith("Tariffs, March 2026: "))).toBe(true)
  })
})

describe("the columns", () => {
  test("cover the window without gap or overlap, and are wide enough to read", () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, (window, width) => {
        const { columns } = cutMatrix(answerOf({}, window), frameOf(window, width))
        expect(columns[0]!.firstDay).toBe(window[0])
        expect(columns.at(-1)!.lastDay).toBe(window[1])
        columns.slice(1).forEach(({ firstDay }, i) => {
          expect(firstDay).toBe(columns[i]!.lastDay + 1)
        })
        expect(width / columns.length).toBeGreaterThan(18)
      }),
    )
  })

  test("are finer where the window is shorter or the room larger", () => {
    const unit = (window: Window, width: number) => cutMatrix(answerOf({}, window), frameOf(window, width)).unit
    const march = dayOfIso("2026-03-01")
    expect(unit([march, march + 9], 830)).toBe("day")
    expect(unit(defaultWindow(index), 830)).toBe("week")
    expect(unit(defaultWindow(index), 336)).toBe("month")
    expect(unit([march - 365 * 20, march], 830)).toBe("years")
  })

  test("a fraction of a day, as a gesture leaves it, counts as the day", () => {
    const [first, last] = defaultWindow(index)
    const answer = answerOf({}, [first, last])
    const during = cutMatrix(answer, frameOf([first + 0.4, last + 0.9]))
    expect(during).toEqual(cutMatrix(answer, frameOf([first, last])))
  })
})

describe("the figure", () => {
  const texts = (marks: readonly Mark[]): (Mark & { kind: "text" })[] =>
    marks.flatMap((mark) => (mark.kind === "text" ? [mark] : mark.kind === "group" ? texts(mark.marks) : []))

  test("cuts no name of a topic, on a phone and in either language", () => {
    for (const locale of ["en", "ja"] as const) {
      for (const width of [320, 336, 830]) {
        const window = defaultWindow(index)
        const scene = drawMatrix(answerOf({}, window), frameOf(window, width, locale))
        for (const { id, label } of dossier.topics) {
          const lines = texts(scene.marks).filter(({ key }) => key === `topic:${id}`)
          const whole = lines
            .map(({ text }) => text)
            .join("")
            .replaceAll(" ", "")
          expect(whole).toBe((label[locale] ?? "").replaceAll(" ", ""))
          for (const line of lines)
            expect(line.x + textWidth(line.text, line.size, { weight: line.weight ?? 400 })).toBeLessThan(width)
        }
      }
    }
  })

  test("its rows do not touch each other", () => {
    const window = defaultWindow(index)
    const scene = drawMatrix(answerOf({}, window), frameOf(window, 336))
    const rows = new Map<string, { top: number; bottom: number }>()
    for (const mark of scene.marks) {
      const cell = cellOfKey(mark.key)
      if (cell && mark.kind === "rect") rows.set(cell.topic, { top: mark.y, bottom: mark.y + mark.height })
    }
    const stacked = [...rows.values()].sort((a, b) => a.top - b.top)
    stacked.slice(1).forEach(({ top }, i) => {
      expect(top).toBeGreaterThan(stacked[i]!.bottom)
    })
    for (const line of texts(scene.marks).filter(({ key }) => key?.startsWith("topic:"))) {
      const row = rows.get(line.key!.slice(6))!
      expect(line.y - line.size * 0.75).toBeGreaterThanOrEqual(row.top - 2)
      expect(line.y).toBeLessThanOrEqual(row.bottom + 2)
    }
  })

  test("the title is the cell with most events among topics without topics beneath them", () => {
    const window = defaultWindow(index)
    const answer = answerOf({}, window)
    const cut = cutMatrix(answer, frameOf(window))
    const parents = new Set(dossier.topics.map(({ parent }) => parent))
    const counts = dossier.topics
      .filter(({ id }) => !parents.has(id))
      .flatMap((topic) =>
        cut.columns.map(({ firstDay, lastDay }) => ({ topic, n: naive({}, [firstDay, lastDay], topic.id) })),
      )
    const [best, next] = counts.sort((a, b) => b.n - a.n)
    expect(best!.n).toBeGreaterThan(next!.n)
    const title = findingOf(answer, cut, en)
    expect(title).toContain(best!.topic.label.en)
    expect(title).toContain(`${best!.n} events`)
  })

  test("says so where nothing is left", () => {
    const window: Window = [0, 10]
    const answer = answerOf({}, window)
    expect(drawMatrix(answer, frameOf(window)).title).toBe(wordsFor("en").say("matrix.none"))
  })
})

test("topics stand in the order of the tree, each once, even where parents run in a circle", () => {
  const named = (id: string, parent?: string) => ({ id, label: { en: id }, ...(parent && { parent }) })
  const rows = topicRows([
    named("b"),
    named("a", "b"),
    named("x", "y"),
    named("y", "x"),
    named("c", "lost"),
    named("d", "a"),
  ])
  expect(rows.map(({ topic, depth }) => `${topic.id}${depth}`)).toEqual(["b0", "a1", "d2", "c0", "x0", "y1"])
})

test("keys of cells and spans read back what they say, whatever the id holds", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), fc.integer(), fc.nat(), (topic, firstDay, days) => {
      const column = { firstDay, lastDay: firstDay + days }
      expect(cellOfKey(cellKey(topic, column))).toEqual({ topic, window: [firstDay, firstDay + days] })
      expect(daysOfKey(spanKey(column))).toEqual([firstDay, firstDay + days])
    }),
  )
})

test("the steps of a scale follow each other from one to the most, and each count has its step's tone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (max) => {
      const { steps, toneOf } = scaleTo(max)
      expect(steps[0]![0]).toBe(1)
      expect(steps.at(-1)![1]).toBe(max)
      steps.slice(1).forEach(([least], i) => {
        expect(least).toBe(steps[i]![1] + 1)
      })
      const tones = steps.map(([least, most]) => {
        expect(toneOf(least)).toEqual(toneOf(most))
        return toneOf(most).opacity
      })
      expect(tones).toEqual([...new Set(tones)].sort((a, b) => a - b))
      expect(tones.at(-1)).toBe(1)
    }),
  )
})

test.each(["en", "ja"] as const)(
  "years above columns carry their era and never touch, over hundreds of centuries: %s",
  (locale) => {
    for (const [first, last] of [
      [-7076, 15_021],
      [-44, 2026],
      [-270_000, 270_000],
    ] as const) {
      const words = wordsFor(locale)
      const window = [dayOfDate(first, 3, 15), dayOfDate(last, 6, 1)] as const
      const { columns } = columnsOf(window, 700, 26, words)
      expect(columns.length).toBeGreaterThan(2)
      expect(columns[0]!.head).toMatch(locale === "en" ? /BC$/ : /^紀元前/)
      const cell = 700 / columns.length
      for (const { head } of columns) expect(textWidth(head, textSizes.small)).toBeLessThan(cell)
    }
  },
)
