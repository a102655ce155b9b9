/** What a drawing program shows of an SVG beside the picture: groups by name. And that gathering them changes nothing of the picture. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { initWasm, Resvg } from "@resvg/resvg-wasm"
import { beforeAll, describe, expect, test } from "vitest"
import { namer, withParts } from "../../../src/exporters/svg/parts"
import { wordsFor } from "../../../src/i18n/intl"
import { figureCharts } from "../../../src/model/figure"
import type { Mark, Scene } from "../../../src/scene/scene"
import { toSvg } from "../../../src/scene/svg"
import { looks } from "../../../src/scene/theme"
import { bornFigure, type FigureWish } from "../../fixtures/figure"
import { foreignPixels, type Picture } from "../../scene/differences"

const moduleFile = join(import.meta.dirname, "../../../node_modules/@resvg/resvg-wasm/index_bg.wasm")
beforeAll(() => initWasm(readFileSync(moduleFile)))

type Group = Extract<Mark, { kind: "group" }>
const isGroup = (mark: Mark): mark is Group => mark.kind === "group"
const groupsIn = (marks: readonly Mark[]): readonly Group[] =>
  marks.flatMap((mark) => (isGroup(mark) ? [mark, ...groupsIn(mark.marks)] : []))
const leaves = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (isGroup(mark) ? leaves(mark.marks) : [mark]))

function firstPage(wish: FigureWish): { readonly scene: Scene; readonly lanes: readonly string[] } {
  const { pages, tables } = bornFigure(wish)
  return { scene: pages[0]!.scene, lanes: tables[1]?.rows.map(([lane]) => String(lane)) ?? [] } // a figure has a page
}

/** Shapes alone: resvg has no fonts here, and the texts are the same. */
function painted(scene: Scene): Picture {
  const { pixels, width, height } = new Resvg(toSvg(scene, looks.light)).render()
  return { data: new Uint8ClampedArray(pixels), width, height }
}

describe.each([
  { language: "en", preset: "a4-landscape" },
  { language: "ja", preset: "letter-portrait" },
  { language: "ja", preset: "column-85" },
] as const)("a timeline in $language, $preset", (wish) => {
  const { scene, lanes } = firstPage(wish)
  const groups = groupsIn(withParts(scene).marks)
  const laned = groups.filter(({ key }) => key?.startsWith("lane:"))

  test("has a group a lane under its name, with its heading and its events, and nothing of another", () => {
    const names = laned.map(({ label }) => label)
    expect(names.length).toBeGreaterThan(2)
    expect(names).toEqual(lanes.slice(0, names.length))
    for (const [lane, { marks }] of laned.entries()) {
      const keys = leaves(marks).flatMap(({ key }) => key ?? [])
      expect(keys.length).toBeGreaterThan(0)
      for (const key of keys) expect(key).toMatch(new RegExp(`^(event:\\d+|bin|more):${lane}(:|$)`))
      const heading = marks.filter(({ kind, key }) => kind === "text" && key === undefined)
      expect(heading.length).toBeGreaterThan(1)
    }
  })

  test("has an event's mark and its title in one group", () => {
    for (const { marks } of laned) {
      const keys = marks.filter(isGroup).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
    const titled = laned.flatMap(({ marks }) => marks.filter(isGroup)).filter(({ marks }) => marks.length > 1)
    expect(titled.some(({ marks }) => marks.some(({ kind }) => kind === "text"))).toBe(true)
  })

  test("names the groups so that a drawing program can show them, each once", () => {
    const name = namer(wordsFor(wish.language))
    const ids = groups.flatMap(({ key, label }) => (key === undefined ? [] : [name(key, label).id]))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(["head", "chart", "legend", "sources"]))
    expect(ids).toContain(wish.language === "en" ? "lane-economic-security" : "lane-経済安全保障")
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9\u3041-\u9fff-]*$/)
  })
})

test("a network has its ties and its actors in layers, a matrix a row a topic, a comparison its lanes", () => {
  const keysOf = (wish: FigureWish) => groupsIn(withParts(firstPage(wish).scene).marks).map(({ key }) => key)
  expect(keysOf({ chart: "network" })).toEqual(expect.arrayContaining(["part:ties", "part:actors"]))
  expect(keysOf({ chart: "matrix" }).filter((key) => key?.startsWith("row:")).length).toBeGreaterThan(5)
  expect(keysOf({ chart: "compare" }).filter((key) => key?.startsWith("lane:")).length).toBeGreaterThan(3)
})

test.each(figureCharts)("gathering loses no mark of %s and covers none that was seen", (chart) => {
  const { scene } = firstPage({ chart, preset: "a4-landscape" })
  const parted = withParts(scene)
  const sorted = (marks: readonly Mark[]) =>
    leaves(marks)
      .map((mark) => JSON.stringify(mark))
      .sort()
  expect(sorted(parted.marks)).toEqual(sorted(scene.marks))
  const [before, after] = [painted(scene), painted(parted)]
  expect(foreignPixels(before, after, 8) / (before.width * before.height)).toBeLessThan(0.0002)
})
