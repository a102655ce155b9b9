import { expect, test } from "vitest"
import { defaultView } from "../../src/model/address"
import { viewFromText, viewToText } from "../../src/model/address-text"

test("a view written as an address is read back the same", () => {
  const view = {
    ...defaultView("road-to-the-summit", "topics"),
    window: [20_000, 20_100] as const,
    filters: { topic: { include: ["tariffs"], exclude: ["a&b?c"] } },
    search: "抑止力? 100 %",
    figure: "together" as const,
  }
  expect(viewFromText(viewToText(view))).toEqual(view)
})

test("a view without any wish is a bare path, and an address that names no dossier falls back", () => {
  expect(viewToText(defaultView("road-to-the-summit"))).toBe("/road-to-the-summit/timeline")
  expect(viewFromText("/", "road-to-the-summit")).toEqual(defaultView("road-to-the-summit"))
})
