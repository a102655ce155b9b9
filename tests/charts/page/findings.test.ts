import { describe, expect, test } from "vitest"
import { drawFigure } from "../../../src/charts/page/draw-figure"
import { dayOfIso } from "../../../src/model/edtf"
import type { View } from "../../../src/model/view"
import { bornFigure, bornMaterial, materialOf, specOf } from "../../fixtures/figure"
import { oneEvent, thousandOnADay } from "../../fixtures/rough-dossier"

const [opening, culminating] = [dayOfIso("2026-02-14"), dayOfIso("2026-03-19")]
/** Neither anchor lies in it. */
const between = [dayOfIso("2026-02-16"), dayOfIso("2026-03-12")] as const
const onTariffs = { filters: { topic: { include: ["tariffs"], exclude: [] } } }
const titleOf = (view: Partial<View>, language: "en" | "ja" = "en") => bornFigure({ view, language }).title

/** Events of the view that may lie in some days. */
function countIn(view: Partial<View>, first: number, last: number): number {
  const { index, rows } = bornMaterial(view)
  let n = 0
  rows.forEach((row) => {
    if (index.firstDay[row]! <= last && index.lastDay[row]! >= first) n += 1
  })
  return n
}

describe("the title proposed for a timeline", () => {
  test("is the run-up; of what is filtered, how many events it has", () => {
    expect(titleOf({})).toBe("33 days from Munich to the White House")
    const n = countIn(onTariffs, opening, culminating)
    expect(n).toBeGreaterThan(2)
    expect(titleOf(onTariffs)).toBe(`${n} events in the 33 days from Munich to the White House`)
    expect(titleOf(onTariffs, "ja")).toBe(`ミュンヘンからホワイトハウスへの33日間に${n}件`)
  })

  test("is the lane that leads where the run-up is not in the window, said as its kind is", () => {
    const { rows } = bornMaterial({ window: between })
    const said = titleOf({ window: between })
    const [, n, total] = /^(\d+) of (\d+) events are on (the )?\S/.exec(said) ?? []
    expect(Number(total)).toBe(rows.count)
    expect(Number(n)).toBeGreaterThanOrEqual(rows.count / 5)
    expect(titleOf({ window: between, lanes: "state" })).toMatch(
      /^\d+ of \d+ events involve (the United States|Japan)$/,
    )
    expect(titleOf({ window: between, lanes: "country" })).toMatch(/^\d+ of \d+ events take place in \S|busiest/)
  })

  test("is when most fell, where no lane leads", () => {
    const { title } = drawFigure(materialOf(thousandOnADay, { lanes: "none" }), specOf())
    expect(title).toBe("19 March is the busiest day: 1,000 of 1,001 events")
  })

  test("of one event is its own", () => {
    expect(drawFigure(materialOf(oneEvent), specOf()).title).toBe("The only one")
    expect(drawFigure(materialOf(oneEvent), specOf({ language: "ja" })).title).toBe("ただ一つ")
  })
})

describe("the title proposed for a comparison", () => {
  test("is what rose or fell most from the earlier days to the later, whichever of them is A", () => {
    const figure = bornFigure({ chart: "compare" })
    expect(figure.title).toBe("Economic security rose from 11 to 36 events")
    expect(figure.subtitle).not.toContain("no filters")
    const { view, window } = bornMaterial()
    const days = window[1] - window[0] + 1
    const turned: Partial<View> = {
      window: [window[0] - days, window[0] - 1],
      compare: { mode: "overlaid", window, filters: view.filters, search: "", chain: undefined },
    }
    expect(bornFigure({ chart: "compare", view: turned }).title).toBe(figure.title)
  })

  test("is not that where the two ask different things", () => {
    const { window } = bornMaterial()
    const compare = { mode: "overlaid", window, ...onTariffs, search: "", chain: undefined } as const
    expect(bornFigure({ chart: "compare", view: { compare } }).title).toMatch(/ in A, /)
  })
})

test("names stand in a sentence as English has them", () => {
  expect(bornFigure({ chart: "network" }).title).toMatch(/^Japan and the United States share the most events: \d+$/)
  expect(bornFigure({ chart: "cooccurrence" }).title).toMatch(/^Energy and the Middle East come up together most/)
  expect(bornFigure({ chart: "network", language: "ja" }).title).toMatch(
    /^日本とアメリカ合衆国、共に関わる出来事が最多の/,
  )
})
