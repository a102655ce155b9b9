import { expect, test } from "vitest"
import { glyphLosses, missingGlyphs } from "../../../src/exporters/fonts/missing-glyphs"
import type { Mark } from "../../../src/scene/scene"

const scenes = (...texts: readonly string[]) => [
  { marks: texts.map((text): Mark => ({ kind: "text", x: 0, y: 0, size: 12, text })) },
]

test("English and Japanese, accents and signs of figures are all held by a font", () => {
  expect(
    missingGlyphs(scenes("Motegi – Rubio: “T−33”, 14 % · ø Ž ñ €", "高市早苗・茂木敏充（外相）令和８年…〜", "→↑↓≈×")),
  ).toEqual([])
})

test("emoji, Arabic and Hebrew are named once each, marks of direction are not", () => {
  expect(missingGlyphs(scenes("🤝 a 🤝", "قم", "\u2068שׁ\u2069\ufe0f"))).toEqual(["🤝", "ق", "م", "ש", "ׁ"])
})

test("a long row of them is counted, and the first dozen named", () => {
  const [issue] = glyphLosses(scenes(String.fromCodePoint(...Array.from({ length: 30 }, (_, n) => 0x1f600 + n))))
  expect(issue).toMatchObject({ code: "issue.noGlyph", values: { n: 30 } })
  expect([...String(issue?.values.characters).replaceAll(" ", "")]).toHaveLength(12)
})
