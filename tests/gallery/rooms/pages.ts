/** Figures on their pages, as they leave the building: every chart in every preset's shape, and what is hard to lay out. */
import { describe, test } from "vitest"
import { page as screen } from "vitest/browser"
import "../gallery"
import { drawFigure } from "../../../src/charts/page/draw-figure"
import type { Figure } from "../../../src/charts/page/figure"
import { type FigureSpec, figureCharts } from "../../../src/model/figure"
import { presetIds } from "../../../src/model/presets"
import type { View } from "../../../src/model/view"
import { toSvg } from "../../../src/scene/svg"
import { looks } from "../../../src/scene/theme"
import { fetchBornCase } from "../../fixtures/BornCase"
import { materialOf, specOf } from "../../fixtures/figure-of"
import { longTitle, noEvent, roughTitles } from "../../fixtures/rough-dossier"

const dossier = await fetchBornCase()

async function hangPages(name: string, { pages, spec }: Figure): Promise<void> {
  await screen.viewport(Math.min(3, pages.length) * 1350, Math.ceil(pages.length / 3) * 1150)
  const wall = document.createElement("div")
  wall.style.cssText =
    "display:flex;flex-wrap:wrap;gap:12px;padding:12px;line-height:0;width:max-content;background:#999"
  for (const { scene, zoom } of pages) {
    const sheet = document.createElement("div")
    sheet.style.cssText = `width:${scene.width * zoom}px;height:${scene.height * zoom}px`
    sheet.innerHTML = toSvg(scene, looks[spec.look])
    sheet.firstElementChild?.setAttribute("style", "width:100%;height:100%")
    wall.append(sheet)
  }
  document.body.append(wall)
  await document.fonts.ready
  await screen.screenshot({ element: wall, path: `../../../gallery/page-${name}.png` })
  wall.remove()
}

const hang = (name: string, wish: Partial<FigureSpec>, view: Partial<View> = {}, of = dossier) => {
  const spec = specOf(wish)
  return hangPages(name, drawFigure(materialOf(of, view, spec.chart), spec))
}

describe.each(figureCharts)("%s", (chart) => {
  test("on a slide, in Japanese and dark, in greyscale", async () => {
    await hang(`${chart}-slide`, { chart })
    await hang(`${chart}-ja-dark`, { chart, language: "ja", look: "dark" })
    await hang(`${chart}-grey`, { chart, look: "greyscale", preset: "a4-landscape" })
  })
  test.each(presetIds)("%s", (preset) => hang(`${chart}-${preset}`, { chart, preset }))
})

const marked: Partial<FigureSpec> = {
  mark: "TLP:AMBER+STRICT",
  author: "North American Affairs Bureau",
  note: "Dates are as the record gives them; what is only scheduled is drawn hollow.",
}

test("with every word there is", async () => {
  await hang("words", marked)
  await hang("words-column", { ...marked, preset: "column-85" })
  await hang("words-long", { ...marked, title: longTitle.slice(0, 300) })
  await hang("words-long-column", { ...marked, title: longTitle.slice(0, 300), preset: "column-85" })
})

test("many lanes", async () => {
  await hang("lanes", { ...marked }, { lanes: "actor" })
  await hang("lanes-portrait", { preset: "a4-portrait" }, { lanes: "actor" })
  const expanded = [...new Set(dossier.topics.flatMap(({ parent }) => parent ?? []))]
  const laneEdits = { expanded, pinned: [], hidden: [], order: [] }
  await hang("lanes-thirty", marked, { laneEdits })
  await hang("lanes-thirty-portrait", { preset: "a4-portrait" }, { laneEdits })
})

test("rough", async () => {
  await hang("rough-titles", {}, {}, roughTitles)
  await hang("rough-none", {}, {}, noEvent)
})
