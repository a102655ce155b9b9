import { expect, test, vi } from "vitest"
import { regionsOf } from "../../../src/exporters/pdf/regions"
import type { Mark } from "../../../src/scene/scene"
import { bornFigure } from "../../fixtures/figure"

// A busy machine.
vi.setConfig({ testTimeout: 60_000 })

const saidIn = (marks: readonly Mark[]): string =>
  marks
    .map((mark) => (mark.kind === "group" ? saidIn(mark.marks) : mark.kind === "text" ? mark.text : ""))
    .filter(Boolean)
    .join(" ")

test("a page's parts are told by their words, in however many lines they are set", () => {
  const note =
    "Dates are those of Tokyo, and what was announced without a day is drawn over the whole of its month. ".repeat(3)
  const figure = bornFigure({ note, mark: "TLP:RED", author: "Desk", preset: "column-85" })
  for (const [page, { scene }] of figure.pages.entries()) {
    const regions = regionsOf(figure, page)
    const said = Object.fromEntries(regions.map(({ role, marks }) => [role, saidIn(marks)]))
    expect(said.title).toBe(scene.title)
    expect(said.subtitle).toBe(figure.subtitle)
    expect(said.note).toBe(`Note: ${note.trim()}`)
    expect(said.source).toBe(figure.source)
    expect(said.chart).toContain("events")
    expect(
      regions
        .filter(({ role }) => role === "aside")
        .map(({ marks }) => saidIn(marks))
        .join(" "),
    ).toMatch(/^TLP:RED .*Made 6 April 2026.*Desk TLP:RED$/)
  }
})

test("every mark of a page is in one region, in the order in which it was", () => {
  const figure = bornFigure({ language: "ja", mark: "TLP:CLEAR" })
  const { marks } = figure.pages[0]!.scene // every figure has one
  const flat = (list: readonly Mark[]): readonly Mark[] =>
    list.flatMap((mark) => (mark.kind === "group" ? flat(mark.marks) : [mark]))
  expect(flat(regionsOf(figure, 0).flatMap((region) => region.marks))).toEqual(flat(marks))
})

test("a scene without the parts of a page is a chart", () => {
  const figure = bornFigure()
  const page = figure.pages[0]! // every figure has one
  const mark: Mark = { kind: "circle", x: 1, y: 1, r: 1 }
  const bare = { ...figure, pages: [{ ...page, scene: { ...page.scene, marks: [mark] } }] }
  expect(regionsOf(bare, 0)).toEqual([{ role: "chart", marks: [mark] }])
  expect(regionsOf({ ...figure, pages: [] }, 0)).toEqual([{ role: "chart", marks: [] }])
})
