/** What holds of every figure on its pages: every chart in both languages, every look and every preset. */
import { describe, expect, test } from "vitest"
import type { Figure, Page } from "../../src/charts/page/figure"
import { figureCharts, figureLooks } from "../../src/model/figure"
import { presetIds, presets } from "../../src/model/presets"
import { looks } from "../../src/scene/theme"
import { boxesOf } from "../fixtures/boxes"
import { bornFigure } from "../fixtures/figure"

const languages = ["en", "ja"] as const
/** px of a page in a point of paper. */
const point = 1 / 0.75
/** Of the smallest type; a journal's own is as small. */
const leastPoints = (preset: string) => (preset.startsWith("column") ? 7 : 8)
const rounding = 0.6

const marksBeyond = ({ scene }: Page) =>
  boxesOf(scene).filter(
    ({ left, top, right, bottom }) =>
      left < -rounding || top < -rounding || right > scene.width + rounding || bottom > scene.height + rounding,
  )

/** Texts of head and foot, which stand in no chart: those at the top of the scene and in its last group. */
const wordsOf = ({ scene }: Page) => {
  const foot = scene.marks.at(-1)
  const head = scene.marks.filter((mark) => mark.kind !== "group")
  return boxesOf({ marks: foot ? [...head, foot] : head }).filter(({ mark }) => mark.kind === "text")
}

describe.each(figureCharts)("a figure of %s", (chart) => {
  describe.each(languages)("in %s", (language) => {
    const figures = presetIds.map((preset, i): readonly [string, Figure] => {
      const look = figureLooks[i % figureLooks.length] ?? "light"
      return [
        preset,
        bornFigure({ chart, language, look, preset, mark: "TLP:AMBER", author: "A. Author", note: "A note." }),
      ]
    })

    test.each(figures)("on %s has pages of the size asked for, and all of it is on them", (preset, { pages }) => {
      const asked = presets[preset as keyof typeof presets] // the names come from there
      for (const page of pages) {
        expect(page.scene.width * page.zoom).toBeCloseTo(asked.width)
        expect(page.scene.height * page.zoom).toBeCloseTo(asked.height)
        expect(marksBeyond(page)).toEqual([])
      }
    })

    test.each(figures)("on %s has no type too small for print", (preset, { pages }) => {
      const sizes = pages.flatMap(({ scene, zoom }) =>
        boxesOf(scene).flatMap(({ mark }) => (mark.kind === "text" && mark.text !== "" ? [mark.size * zoom] : [])),
      )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(leastPoints(preset) * point)
    })

    test.each(figures)("on %s sets no word about the chart upon another, nor the chart upon them", (_, { pages }) => {
      for (const page of pages) {
        const words = wordsOf(page)
        const chart = page.scene.marks.find(({ kind }) => kind === "group")
        const drawn = boxesOf({ marks: chart ? [chart] : [] }).filter(({ mark }) => mark.kind === "text")
        for (const [i, a] of words.entries())
          for (const b of [...words.slice(i + 1), ...drawn])
            expect(
              a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom,
              `${JSON.stringify(a.mark)} ${JSON.stringify(b.mark)}`,
            ).toBe(false)
      }
    })

    test.each(figures)(
      "on %s says on every page what it is, its sources, its making and how to handle it",
      (_, figure) => {
        for (const page of figure.pages) {
          const text = wordsOf(page)
            .map(({ mark }) => (mark.kind === "text" ? mark.text : ""))
            .join(language === "ja" ? "" : " ")
          const squeezed = text.replaceAll(" ", "")
          for (const said of [figure.title, figure.subtitle, figure.source, "A. Author", "A note."])
            expect(squeezed).toContain(said.replaceAll(" ", ""))
          expect(text.split("TLP:AMBER")).toHaveLength(3)
        }
      },
    )

    test("paints with inks that every look has, and carries what its file must", () => {
      for (const [, { pages, spec, tables, sources, altShort, altLong, memory }] of figures) {
        const inks = new Set(
          pages.flatMap(({ scene }) =>
            boxesOf(scene).flatMap(({ mark }) => [mark.fill ?? "ink", mark.stroke ?? "ink"]),
          ),
        )
        inks.delete("none")
        expect(Object.keys(looks[spec.look])).toEqual(expect.arrayContaining([...inks]))
        expect(tables.length).toBeGreaterThan(0)
        for (const { columns, rows } of tables) {
          expect(rows.length).toBeGreaterThan(0)
          for (const row of rows) {
            expect(row).toHaveLength(columns.length)
            row.forEach((cell, i) => {
              const isNumber = columns[i]?.kind === "number" || columns[i]?.kind === "share"
              if (cell !== undefined) expect(typeof cell).toBe(isNumber ? "number" : "string")
            })
          }
        }
        expect(sources.length).toBeGreaterThan(0)
        expect(altShort.length).toBeGreaterThan(10)
        expect(Array.from(altShort).length).toBeLessThanOrEqual(150)
        expect(altLong.length).toBeGreaterThan(Array.from(altShort).length)
        expect(memory).toMatchObject({ format: "sherpa.figure", spec, made: "2026-04-06" })
      }
    })
  })
})
