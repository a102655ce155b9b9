import { afterEach, expect, test } from "vitest"
import { defaultView } from "../../../src/model/address"
import { viewToText } from "../../../src/model/address-text"
import type { FigureChart, FigureMemory, FigureSpec } from "../../../src/model/figure"
import { choose, chooseSpec, currentChoice, leaveSaved } from "../../../src/views/export/choice"

const fresh = currentChoice()
afterEach(() => choose(fresh))

/** What a saved figure of the dossier `a` remembers. */
const memoryOf = (chart: FigureChart, form: Partial<FigureSpec>): FigureMemory => ({
  ...{ format: "sherpa.figure", version: 1, dossier: "a", revision: 1, seed: 1, hash: "", made: "2026-04-06" },
  spec: { chart, address: viewToText(defaultView("a")), preset: "square", look: "dark", language: "ja", ...form },
})
const open = (chart: FigureChart, form: Partial<FigureSpec> = {}) => chooseSpec(memoryOf(chart, form), "key", "f1")

test("a saved figure brings its own look, words and notes, which go with it when another chart is exported", () => {
  choose({ author: "Reader", preset: "a4-portrait" })
  open("timeline", { author: "Somebody", notes: true, preset: "custom", width: 300, height: 200 })
  const opened = { saved: "f1", author: "Somebody", notes: true, look: "dark", language: "ja", width: 300 }
  expect(currentChoice()).toMatchObject(opened)
  leaveSaved("a", "timeline")
  expect(currentChoice()).toMatchObject(opened)
  leaveSaved("a", "network")
  const { format, options, words, ...form } = currentChoice()
  const { format: _, options: __, words: ___, ...before } = fresh
  expect(form).toEqual({ ...before, author: "Reader", preset: "a4-portrait" })
})

test("the same chart of another dossier is another figure", () => {
  open("timeline")
  leaveSaved("b", "timeline")
  expect(currentChoice()).toMatchObject({ saved: undefined, look: "light", language: undefined })
})

test.each([
  ["that of the figure", undefined, "TLP:RED", "TLP:RED"],
  ["that of the reader", "TLP:RED", undefined, "TLP:RED"],
  ["the stricter one", "TLP:GREEN", "TLP:AMBER+STRICT", "TLP:AMBER+STRICT"],
  ["none where there was none", undefined, undefined, undefined],
] as const)("of handling marks there stays %s", (_, chosen, saved, left) => {
  choose({ mark: chosen })
  open("timeline", saved ? { mark: saved } : {})
  expect(currentChoice().mark).toBe(saved)
  leaveSaved("a", "matrix")
  expect(currentChoice().mark).toBe(left)
})

test("a mark stays through one figure opened after another, until the reader takes it away", () => {
  open("timeline", { mark: "TLP:RED" })
  open("network")
  expect(currentChoice().mark).toBeUndefined()
  leaveSaved("a", "matrix")
  expect(currentChoice().mark).toBe("TLP:RED")
  choose({ mark: undefined })
  leaveSaved("a", "timeline")
  expect(currentChoice().mark).toBeUndefined()
})
