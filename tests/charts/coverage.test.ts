import { describe, expect, test } from "vitest"
import type { Frame } from "../../src/charts/chart"
import { coverage } from "../../src/charts/coverage"
import { barsOf } from "../../src/charts/coverage/bars"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Filters, View, Window } from "../../src/model/view"
import { createFilter } from "../../src/query/filter"
import type { Mark } from "../../src/scene/scene"
import { textWidth } from "../../src/scene/text"
import { dossier, index } from "../fixtures/born-case"

const filter = createFilter(index)
const always: Window = [-Infinity, Infinity]

function answerTo(filters: Filters = {}, window: Window = always) {
  const view: View = { ...defaultView(index.dossier, "sources"), window, filters }
  return coverage.select(index, filter.rows(filters, window), view)
}

function frameOf(width: number, locale: "en" | "ja" = "en"): Frame {
  return {
    ...{ width, height: 0, window: [0, 1], locale, words: wordsFor(locale), eventOf: () => undefined },
    ...{ selection: undefined, pointed: undefined, found: undefined },
  }
}

/** Marks with their place on the scene. */
function placed(marks: readonly Mark[], x = 0, y = 0): readonly { mark: Mark; x: number; y: number }[] {
  return marks.flatMap((mark) =>
    mark.kind === "group"
      ? placed(mark.marks, x + mark.x, y + mark.y)
      : [{ mark, x: x + ("x" in mark ? mark.x : 0), y: y + ("y" in mark ? mark.y : 0) }],
  )
}

const onOneSource = dossier.events.filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1)

describe("coverage", () => {
  test("the title is the finding, counted as the file says", () => {
    const scene = coverage.draw(answerTo(), frameOf(900))
    expect(scene.title).toBe(`${onOneSource.length} of ${dossier.events.length} events rest on one source`)
    expect(coverage.draw(answerTo(), frameOf(900, "ja")).title).toBe(
      `${dossier.events.length}件中${onOneSource.length}件は単一の出典に基づく`,
    )
  })

  test("nothing in view and nothing weak are said as such", () => {
    expect(coverage.draw(answerTo({}, [0, 1]), frameOf(900)).title).toBe("No event in this window passes the filters")
    const strong: Filters = { evidence: { include: ["publishers-2"], exclude: [] } }
    expect(coverage.draw(answerTo(strong), frameOf(900)).title).toBe("No event rests on one source alone")
  })

  test("a filter shortens the bars and leaves those of the whole", () => {
    const filters: Filters = { topic: { include: ["tariffs"], exclude: [] } }
    const [now, all] = [barsOf(answerTo(filters), wordsFor("en")), barsOf(answerTo(), wordsFor("en"))]
    for (const [g, group] of now.entries()) {
      for (const [b, bar] of group.bars.entries()) {
        expect(bar.all).toBe(all[g]?.bars[b]?.now)
        expect(bar.now).toBeLessThanOrEqual(bar.all)
      }
    }
    expect(coverage.draw(answerTo(filters), frameOf(900)).marks.length).toBeGreaterThan(
      coverage.draw(answerTo(), frameOf(900)).marks.length,
    )
  })

  test.each([300, 360, 700, 1200])(
    "all of it lies within a room of %i px, and no name runs into its number",
    (width) => {
      for (const locale of ["en", "ja"] as const) {
        const filters: Filters = { topic: { include: ["tariffs"], exclude: [] } }
        const scene = coverage.draw(answerTo(filters), frameOf(width, locale))
        const texts = placed(scene.marks).flatMap(({ mark, x, y }) => {
          if (mark.kind !== "text") return []
          const w = textWidth(mark.text, mark.size, { weight: mark.weight ?? 400 })
          const left = mark.anchor === "end" ? x - w : x
          return [{ text: mark.text, left, right: left + w, y }]
        })
        for (const { left, right, y } of texts) {
          expect(left).toBeGreaterThanOrEqual(-0.5)
          expect(right).toBeLessThanOrEqual(width + 0.5)
          expect(y).toBeLessThanOrEqual(scene.height)
        }
        for (const a of texts) {
          for (const b of texts) {
            if (a !== b && a.y === b.y && a.left <= b.left)
              expect(a.right, `${a.text} | ${b.text}`).toBeLessThan(b.left)
          }
        }
      }
    },
  )

  test("the description says every count in words", () => {
    const { description } = coverage.draw(answerTo(), frameOf(900))
    for (const bar of barsOf(answerTo(), wordsFor("en")).flatMap(({ bars }) => bars)) {
      expect(description).toContain(`${bar.name} ${bar.now}`)
    }
  })
})
