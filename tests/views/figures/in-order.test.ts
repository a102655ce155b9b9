import { expect, test } from "vitest"
import type { SavedFigure } from "../../../src/model/saved-figure"
import { inOrder } from "../../../src/views/figures/in-order"

const figure = (id: string, name: string, created: string, title?: string): SavedFigure => ({
  ...{ id, name, created, changed: created },
  memory: {
    ...{ format: "sherpa.figure", version: 1, dossier: "small", revision: 1, hash: "", seed: 1, made: "2026-11-23" },
    spec: {
      ...{ chart: "timeline", address: "/small/timeline", preset: "square", look: "light", language: "en" },
      ...(title && { title }),
    },
  },
})
const figures = [
  figure("a", "Figure 10", "2026-11-20T00:00:00Z"),
  figure("b", "Figure 2", "2026-11-22T00:00:00Z", "The tariff talks"),
  figure("c", "首脳会談までのカレンダー", "2026-11-21T00:00:00Z"),
  figure("d", "Figure 2", "2026-11-22T00:00:00Z"),
]
const ids = (...asked: Parameters<typeof inOrder>) => inOrder(...asked).map(({ id }) => id)

test("the newest stand first; of the same moment always in the same order", () => {
  expect(ids(figures, "newest", "", "en")).toEqual(["b", "d", "c", "a"])
  expect(ids(figures.toReversed(), "newest", "", "en")).toEqual(["b", "d", "c", "a"])
})

test("by name, numbers are counted and not spelt", () => {
  expect(ids(figures, "name", "", "en").slice(0, 3)).toEqual(["b", "d", "a"])
})

test("what is sought is found in name and title, whatever its case, width and kana; every word must be there", () => {
  expect(ids(figures, "newest", "TARIFF figure", "en")).toEqual(["b"])
  expect(ids(figures, "newest", " かれんだー ", "ja")).toEqual(["c"])
  expect(ids(figures, "newest", "tariff calendar", "en")).toEqual([])
})
