import * as v from "valibot"
import { expect, test } from "vitest"
import { defaultView } from "../../../src/model/address"
import { viewFromText } from "../../../src/model/address-text"
import { figureSpecSchema } from "../../../src/model/figure"
import type { Compare, View } from "../../../src/model/view"
import type { ExportChoice } from "../../../src/views/export/choice"
import { chartsOf, keyOf, specFrom, viewOf } from "../../../src/views/export/wish"

const view: View = { ...defaultView("road-to-the-summit"), filters: { topic: { include: ["tariffs"], exclude: [] } } }
const compare: Compare = { mode: "beside", window: undefined, filters: {}, chain: undefined, search: "" }
const choice: ExportChoice = {
  ...{ format: "svg", preset: "slide-16-9", width: 900, height: 600, look: "light", language: undefined },
  ...{ author: " ", mark: undefined, notes: false, options: {}, saved: undefined, aside: undefined, words: {} },
}

test("the chart on the screen comes first, a comparison only where there is one, and none on Data", () => {
  expect(chartsOf(view)[0]).toBe("timeline")
  expect(chartsOf(view)).not.toContain("compare")
  expect(chartsOf({ ...view, compare })[0]).toBe("compare")
  expect(chartsOf({ ...view, compare })).toContain("timeline")
  expect(chartsOf({ ...view, screen: "topics" })[0]).toBe("matrix")
  expect(chartsOf({ ...view, screen: "topics", figure: "together" })[0]).toBe("cooccurrence")
  expect(chartsOf({ ...view, screen: "network" })[0]).toBe("network")
  expect(chartsOf({ ...view, screen: "sources" })[0]).toBe("coverage")
  expect(chartsOf({ ...view, screen: "data" })).toEqual([])
  for (const charts of [chartsOf(view), chartsOf({ ...view, compare })])
    expect(new Set(charts).size).toBe(charts.length)
})

test("a figure leads back to the screen on which its chart stands, with all that is asked there", () => {
  const busy: View = { ...view, selection: { kind: "event", id: "munich" }, list: true, compare, language: "ja" }
  expect(viewOf(busy, "cooccurrence")).toEqual({ ...view, screen: "topics", figure: "together" })
  expect(viewOf(busy, "compare").compare).toEqual(compare)
  expect(viewOf(busy, "timeline").compare).toBeUndefined()
  expect(chartsOf(viewOf(busy, "compare"))[0]).toBe("compare")
})

test("what is asked for fits the schema of saved figures, and holds nothing that was not said", () => {
  const spec = specFrom(view, "matrix", choice, "ja")
  expect(v.parse(figureSpecSchema, spec)).toEqual(spec)
  expect(Object.keys(spec).sort()).toEqual(["address", "chart", "language", "look", "preset"])
  expect(spec.language).toBe("ja")
  expect(viewFromText(spec.address)).toEqual(viewOf(view, "matrix"))
})

test("a size of one's own, an author, a mark, notes and a language are passed on where they are chosen", () => {
  const wanted: ExportChoice = {
    ...choice,
    preset: "custom",
    language: "en",
    author: " K. Sato ",
    mark: "TLP:AMBER",
    notes: true,
  }
  expect(specFrom(view, "timeline", wanted, "ja")).toMatchObject({
    ...{ preset: "custom", width: 900, height: 600, language: "en", author: "K. Sato", mark: "TLP:AMBER", notes: true },
  })
})

test("words written for one figure are not those of another, nor of the same in another language", () => {
  const words = {
    [keyOf(view, "timeline", "en")]: { title: "Thirty-three days", altShort: "  ", note: "Counted by day." },
  }
  expect(specFrom(view, "timeline", { ...choice, words }, "en")).toMatchObject({
    title: "Thirty-three days",
    note: "Counted by day.",
  })
  expect(specFrom(view, "timeline", { ...choice, words }, "en")).not.toHaveProperty("altShort")
  for (const other of [
    specFrom(view, "matrix", { ...choice, words }, "en"),
    specFrom(view, "timeline", { ...choice, words }, "ja"),
    specFrom({ ...view, filters: {} }, "timeline", { ...choice, words }, "en"),
  ])
    expect(other).not.toHaveProperty("title")
})
