import { describe, expect, test } from "vitest"
import { drawFigure } from "../../../src/charts/page/draw-figure"
import type { Figure } from "../../../src/charts/page/figure"
import type { Dossier } from "../../../src/model/dossier"
import type { PresetId } from "../../../src/model/presets"
import { boxesOf } from "../../fixtures/boxes"
import { bornFigure, materialOf, specOf } from "../../fixtures/figure"
import { thousandOnADay } from "../../fixtures/rough-dossier"

const boxesIn = ({ pages }: Figure, page: number) => boxesOf(pages[page]?.scene ?? { marks: [] })
const textsIn = (figure: Figure, page: number) =>
  boxesIn(figure, page).flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []))
const squeezed = (text: string) => text.replace(/\s+/g, "")
const points = (figure: Figure) =>
  Math.min(
    ...figure.pages.flatMap(({ scene, zoom }) =>
      boxesOf(scene).flatMap(({ mark }) => (mark.kind === "text" && mark.text !== "" ? [mark.size * zoom * 0.75] : [])),
    ),
  )

/** So many lanes, the first of them crowded on one day, the others with an event a month. */
function manyLanes(count: number): Dossier {
  const topics = Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    label: { en: i % 3 === 0 ? `Topic ${i} of a name that is longer than others` : `Topic ${i}`, ja: `論点${i}` },
  }))
  const events = thousandOnADay.events.slice(0, 900).map((event, i) => {
    const lane = i < 300 ? 0 : i < 380 ? count - 1 : i % count
    const day = `2026-${String((i % 12) + 1).padStart(2, "0")}-${String((i % 28) + 1).padStart(2, "0")}`
    return {
      ...event,
      id: `e${i}`,
      topics: [`t${lane}`],
      date: i < 380 ? `2026-03-${String((i % 20) + 1).padStart(2, "0")}` : day,
    }
  })
  return { ...thousandOnADay, id: "many lanes", topics, events }
}

describe("the pages of one figure agree", () => {
  const pinned = (count: number) => ({
    laneEdits: { expanded: [], hidden: [], order: [], pinned: Array.from({ length: count }, (_, i) => `t${i}`) },
  })
  const figures = (["slide-16-9", "column-85"] as const).map((preset) => {
    const figure = drawFigure(materialOf(manyLanes(14), pinned(14)), specOf({ preset, mark: "TLP:AMBER" }))
    return [preset, figure] as const
  })

  test.each(figures)("on %s in the days' places, the width of the names and where the chart begins", (_, figure) => {
    expect(figure.pages.length).toBeGreaterThan(1)
    const months = figure.pages.map((_, page) =>
      boxesIn(figure, page)
        .flatMap(({ mark, left }) =>
          mark.kind === "text" && /^[A-Z][a-z]{2}$|^\d+ [A-Z]/.test(mark.text) ? [left] : [],
        )
        .slice(0, 3),
    )
    expect(new Set(months.map(String)).size).toBe(1)
    const tops = figure.pages.map(({ scene }) => scene.marks.find(({ kind }) => kind === "group"))
    expect(new Set(tops.map((mark) => (mark?.kind === "group" ? `${mark.x} ${mark.y}` : ""))).size).toBe(1)
  })

  test.each(figures)("on %s in what the full height of bars stands for", (_, figure) => {
    const said = figure.pages.flatMap((_, page) => textsIn(figure, page).filter((text) => text.includes("full height")))
    expect(said.length).toBeGreaterThan(0)
    expect(new Set(said).size).toBe(1)
  })

  test("in the height of rows and the shares of tones, of a matrix", () => {
    const dossier = manyLanes(40)
    const figure = drawFigure(materialOf(dossier, {}, "matrix"), specOf({ chart: "matrix", preset: "column-85" }))
    expect(figure.pages.length).toBeGreaterThan(1)
    const oneLine = figure.pages.map((_, page) => {
      const cells = boxesIn(figure, page).filter(({ mark }) => mark.key?.startsWith("cell:") && mark.kind === "rect")
      return Math.min(...cells.map(({ top, bottom }) => bottom - top))
    })
    expect(new Set(oneLine.map(Math.round)).size).toBe(1)
  })
})

describe("words that have no room beside the chart", () => {
  const wordy = ["slide-16-9", "column-85", "social", "a4-portrait"] as const satisfies readonly PresetId[]
  const note = "The record rests on what was published; much is not. ".repeat(38)
  const author = "Policy Planning Staff, Ministry of Foreign Affairs, ".repeat(38)

  test.each(wordy.map((preset) => [preset]))("stand whole after it on %s, in type as large", (preset: PresetId) => {
    const figure = bornFigure({ preset, note, author, mark: "TLP:RED" })
    const all = squeezed(figure.pages.map((_, page) => textsIn(figure, page).join(" ")).join(" "))
    expect(points(figure)).toBeGreaterThanOrEqual(preset.startsWith("column") ? 7 : 8)
    expect(figure.pages.length).toBeLessThan(9)
    expect(all).toContain(squeezed(author).slice(0, 200))
    const last = squeezed(textsIn(figure, figure.pages.length - 1).join(" "))
    expect(last).toContain("Policy")
    for (const [page, { scene }] of figure.pages.entries()) {
      expect(textsIn(figure, page).filter((text) => text === "TLP:RED")).toHaveLength(2)
      for (const { bottom, right } of boxesIn(figure, page)) {
        expect(bottom).toBeLessThan(scene.height + 1)
        expect(right).toBeLessThan(scene.width + 1)
      }
    }
  })

  test("a title of two thousand letters is short on every page and whole on one", () => {
    const title = `${"All that both governments said about critical minerals ".repeat(36)}at last`
    const figure = bornFigure({ preset: "column-85", title })
    const said = figure.pages.map((_, page) => textsIn(figure, page).join(" "))
    expect(said[0]).not.toContain("at last")
    expect(said.at(-1)).toContain("at last")
    expect(points(figure)).toBeGreaterThanOrEqual(7)
    for (const { scene } of figure.pages) expect(scene.title.length).toBeLessThan(700)
  })
})

test("a figure that nearly fits is set a little smaller rather than on two pages", () => {
  const figure = bornFigure({ chart: "compare", note: "Dates are local.", mark: "TLP:AMBER" })
  expect(figure.pages).toHaveLength(1)
  expect(points(figure)).toBeGreaterThanOrEqual(8)
})

test("a comparison of years says in its legend what its heights are", () => {
  const events = thousandOnADay.events.slice(0, 300).map((event, i) => ({ ...event, date: `${1900 + (i % 100)}` }))
  const material = materialOf({ ...thousandOnADay, id: "years", events }, {}, "compare")
  const texts = textsIn(drawFigure(material, specOf({ chart: "compare" })), 0)
  expect(texts.filter((text) => /\{|plural/.test(text))).toEqual([])
  expect(texts.some((text) => /^events .*full height \d/.test(text))).toBe(true)
})

test("every anchor of a comparison is named on a narrow page", () => {
  const texts = textsIn(bornFigure({ chart: "compare", preset: "column-85", language: "ja" }), 0)
  expect(texts.filter((text) => /^A /.test(text) && /ミュンヘン|ホワイトハウス|月/.test(text)).length).toBeGreaterThan(
    1,
  )
})

test("bars of coverage fill their page: in fewer columns where it is high, in more where it is low", () => {
  const columnsOf = (preset: PresetId) => {
    const boxes = boxesIn(bornFigure({ chart: "coverage", preset }), 0)
    const names = boxes.filter(
      ({ mark }) => mark.kind === "text" && /^(Two or more|Official only|English)/.test(mark.text),
    )
    return new Set(names.map(({ left }) => Math.round(left))).size
  }
  expect(columnsOf("a4-portrait")).toBe(1)
  expect(columnsOf("social")).toBe(2)
})

describe("the inks of families in lanes of states", () => {
  const view = { lanes: "state" } as const
  const legendOf = (figure: Figure) =>
    textsIn(figure, 0).filter((text) =>
      /^(Diplomacy|Economic security|Trade and investment|Security and defence|Regional p\w+)/.test(text),
    )
  const inksIn = (figure: Figure) =>
    new Set(
      boxesIn(figure, 0).flatMap(({ mark }) => {
        const isEvent = mark.key?.startsWith("event:") && mark.kind !== "text"
        return isEvent ? [mark.fill ?? "", mark.stroke ?? ""].filter((ink) => ink.startsWith("family")) : []
      }),
    )

  test("are all in the legend, those of dots too", () => {
    const figure = bornFigure({ preset: "square", view })
    expect(inksIn(figure).size).toBeGreaterThan(2)
    expect(legendOf(figure)).toHaveLength(inksIn(figure).size)
  })

  test("are not used in greyscale, where nobody could tell them apart", () => {
    const figure = bornFigure({ preset: "square", view, look: "greyscale" })
    expect([inksIn(figure).size, legendOf(figure).length]).toEqual([0, 0])
  })
})
