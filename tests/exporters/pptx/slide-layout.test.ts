/** The words of a slide keep clear of its handling mark, also where another font sets them wider. */
import { expect, test } from "vitest"
import type { Page } from "../../../src/charts/page/figure"
import { slideLayout } from "../../../src/exporters/pptx/slide-layout"
import { wordsFor } from "../../../src/i18n/intl"
import { presetIds } from "../../../src/model/presets"
import type { Mark } from "../../../src/scene/scene"
import { bornFigure } from "../../fixtures/figure"

const handlingIn = ({ scene }: Page) =>
  scene.marks.find(
    (mark): mark is Extract<Mark, { kind: "rect" }> => mark.kind === "rect" && mark.fill === "tlp-ground",
  )

test.each(presetIds)("a title beside the handling mark has its room up to it, on %s", (preset) => {
  for (const chart of ["coverage", "matrix"] as const) {
    const figure = bornFigure({ chart, preset, mark: "TLP:AMBER+STRICT" })
    for (const page of figure.pages) {
      const { title } = slideLayout(figure, page, wordsFor("en"))
      const handling = handlingIn(page)
      const [line] = title?.lines ?? []
      if (!handling || !line) throw new Error("A marked page has a mark and a title")
      if (line.y - 0.7 * line.size >= handling.y + handling.height) continue
      expect(line.x + (title?.flow?.room ?? Infinity)).toBeLessThan(handling.x)
    }
  }
})
