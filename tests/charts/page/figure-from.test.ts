import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { figureFrom } from "../../../src/charts/page/figure-from"
import { figureCharts } from "../../../src/model/figure"
import type { Mark } from "../../../src/scene/scene"
import { toSvg } from "../../../src/scene/svg"
import { targetsOf } from "../../../src/scene/targets"
import { looks } from "../../../src/scene/theme"
import { bornFigure } from "../../fixtures/figure"

/** As it is kept: with what is made only when it is asked for. */
const kept = (figure: Figure): Figure => ({ ...figure, tables: figure.tables })
const written = (figure: Figure): unknown => JSON.parse(JSON.stringify(kept(figure)))

/** A few marks of every group, and a few rows. */
const few = (marks: readonly Mark[]): readonly Mark[] =>
  marks.slice(0, 6).map((mark) => (mark.kind === "group" ? { ...mark, marks: few(mark.marks) } : mark))
const whole = bornFigure({ chart: "matrix", preset: "square", mark: "TLP:AMBER", note: "A note" })
const sample = written({
  ...whole,
  pages: whole.pages.map(({ scene, zoom }) => ({ zoom, scene: { ...scene, marks: few(scene.marks) } })),
  tables: whole.tables.map((table) => ({
    ...table,
    rows: table.rows.slice(0, 2),
    ...(table.keys && { keys: table.keys.slice(0, 2) }),
  })),
  sources: whole.sources.slice(0, 2),
})

/** The sample with another value somewhere: `path` chooses among the keys at every depth. */
function bent(path: readonly number[], value: unknown): unknown {
  const copy: unknown = structuredClone(sample)
  let holder: unknown = copy
  for (const [depth, step] of path.entries()) {
    if (typeof holder !== "object" || holder === null) break
    const keys = Object.keys(holder)
    const key = keys[step % keys.length]
    if (key === undefined) break
    const inside: unknown = Reflect.get(holder, key)
    if (depth === path.length - 1 || typeof inside !== "object" || inside === null) {
      Reflect.set(holder, key, value)
      break
    }
    holder = inside
  }
  return copy
}

const markOf = (mark: object) => ({
  ...(sample as Figure),
  pages: [{ zoom: 1, scene: { width: 100, height: 100, title: "", description: "", marks: [mark] } }],
})
const line = { kind: "line", x1: 0, y1: 0, x2: 1, y2: 1 }
/** Groups in groups. */
const nested = (depth: number): object =>
  depth === 0 ? line : { kind: "group", x: 0, y: 0, marks: [nested(depth - 1)] }

describe("a figure that was kept", () => {
  test.each(figureCharts)("comes back as it was: %s", (chart) => {
    const figure = bornFigure({ chart, language: "ja", look: "dark", mark: "TLP:GREEN", author: "A" })
    expect(figureFrom(written(figure))).toEqual(kept(figure))
  })

  test("with anything in it made anything else is refused, or can be painted", () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(-1, 1e9, "M0 0Lx", "javascript:alert(1)", { kind: "group" }, "fill", "__proto__"),
    )
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), value, (path, put) => {
        const figure = figureFrom(bent(path, put))
        for (const { scene, zoom } of figure?.pages ?? []) {
          expect(toSvg(scene, looks.light, { zoom })).not.toMatch(/undefined|NaN|Infinity/)
          targetsOf(scene)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ["a mark of a seventh kind", { kind: "image", href: "https://example.org/spy.png" }],
    ["a kind that every object has", { kind: "constructor" }],
    ["an ink that is none", { ...line, stroke: "url(https://example.org)" }],
    ["a place beyond any page", { ...line, x1: 1e7 }],
    ["a circle turned inside out", { kind: "circle", x: 0, y: 0, r: -1 }],
    ["a path that is none", { kind: "path", d: 'M0 0"/><script>' }],
    ["text that is no text", { kind: "text", x: 0, y: 0, size: 10, text: { toString: "x" } }],
    ["a fade of one end", { kind: "rect", x: 0, y: 0, width: 1, height: 1, fade: [1] }],
    ["groups deeper than any figure has them", nested(100)],
  ])("is none with %s", (_, mark) => {
    expect(figureFrom(markOf(line))).toBeDefined()
    expect(figureFrom(markOf(mark))).toBeUndefined()
  })

  test.each([
    ["nothing", null],
    ["a list", []],
    ["no pages", { ...(sample as Figure), pages: [] }],
    ["a page as wide as a house", { ...(sample as Figure), pages: [{ ...(sample as Figure).pages[0], zoom: 90 }] }],
    [
      "a row that is longer than its table",
      { ...(sample as Figure), tables: [{ name: "", columns: [], rows: [[1]] }] },
    ],
    ["a source that runs a script", sourced("javascript:alert(1)")],
    ["a memory that is none", { ...(sample as Figure), memory: {} }],
  ])("is none: %s", (_, value) => {
    expect(figureFrom(sourced("https://example.org"))).toBeDefined()
    expect(figureFrom(value)).toBeUndefined()
  })

  test("leaves behind what no figure has, and half characters", () => {
    const mark = { ...line, label: "half \uD800", onclick: "alert(1)", ["__proto__"]: { kind: "text" } }
    const [page] = figureFrom(JSON.parse(JSON.stringify({ ...markOf(mark), extra: 1 })))?.pages ?? []
    expect(page?.scene.marks).toEqual([{ ...line, label: "half \uFFFD" }])
  })
})

function sourced(url: string): unknown {
  return { ...(sample as Figure), sources: [{ id: "s", title: "S", publisher: "P", kind: "news", url }] }
}
