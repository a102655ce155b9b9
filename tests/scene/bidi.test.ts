import { expect, test } from "vitest"
import { isolated } from "../../src/scene/bidi"
import type { Scene } from "../../src/scene/scene"
import { toSvg } from "../../src/scene/svg"
import { textWidth } from "../../src/scene/text"
import { themes } from "../../src/scene/theme"

test("text from right to left stands apart from what is about it; other text is left as it is", () => {
  expect(isolated("قمة (14)")).toBe("\u2068قمة (14)\u2069")
  expect(isolated("Rubio meets שרי החוץ.")).toBe("\u2068Rubio meets שרי החוץ.\u2069")
  for (const text of ["", "Motegi and Rubio, 2026!", "高市首相（14日）", "👩‍👩‍👧‍👦🇯🇵", "é"])
    expect(isolated(text)).toBe(text)
})

test("the marks that do so take no room", () => {
  for (const text of ["قمة", "שרי החוץ"]) expect(textWidth(isolated(text), 12)).toBe(textWidth(text, 12))
})

test("an SVG file writes such text so that it reads aright wherever it is opened", () => {
  const scene: Scene = {
    ...{ width: 100, height: 20, title: "", description: "" },
    marks: [{ kind: "text", x: 5, y: 15, text: "قمة!", size: 12 }],
  }
  expect(toSvg(scene, themes.light)).toContain("\u2068قمة!\u2069")
})
