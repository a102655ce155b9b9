import { describe, expect, test } from "vitest"
import { mostShort } from "../../../src/charts/page/alt-text"
import { figureCharts } from "../../../src/model/figure"
import { bornFigure } from "../../fixtures/figure"
import { longTitle } from "../../fixtures/rough-dossier"

test("short: the kind, the finding, how many events and when", () => {
  expect(bornFigure().altShort).toBe(
    "Timeline: 33 days from Munich to the White House. 75 events, 22 January to 4 April 2026.",
  )
  expect(bornFigure({ language: "ja" }).altShort).toBe(
    "年表：ミュンヘンからホワイトハウスへ、33日間。75件、2026年1月22日～4月4日。",
  )
})

test("short stays short whatever the title, and ends with a whole word", () => {
  const { altShort } = bornFigure({ title: longTitle })
  expect(Array.from(altShort).length).toBeLessThanOrEqual(mostShort)
  expect(altShort).toMatch(/^Timeline: The foreign ministers .*\w…$/)
  expect(Array.from(bornFigure({ title: "会".repeat(400), language: "ja" }).altShort)).toHaveLength(mostShort)
})

describe.each(figureCharts)("the long text of %s", (chart) => {
  test.each(["en", "ja"] as const)("in %s says how it is read, and its counts", (language) => {
    const { altLong } = bornFigure({ chart, language })
    expect(altLong).toMatch(language === "en" ? /^(A|Bars)\b/ : /^[^a-z]+/)
    expect(altLong).toMatch(/\d/)
    expect(altLong).not.toMatch(/undefined|NaN|figure\./)
  })
})

test("long says when most events fell, and which way they go", () => {
  const { altLong } = bornFigure()
  expect(altLong).toContain("75 events")
  expect(altLong).toContain("busiest")
  expect(altLong).toMatch(/More events begin in the second half of this time \(\d+\) than in the first \(\d+\)\./)
  const early = bornFigure({ view: { window: [20_498, 20_510] } }).altLong
  expect(early).not.toBe(altLong)
  expect(bornFigure({ chart: "coverage" }).altLong).not.toContain("half of this time")
})
