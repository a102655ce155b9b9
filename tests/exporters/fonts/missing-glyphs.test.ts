import { expect, test } from "vitest"
import type { Figure } from "../../../src/charts/page/figure"
import { glyphLosses, missingGlyphs } from "../../../src/exporters/fonts/missing-glyphs"
import type { Mark } from "../../../src/scene/scene"
import { serveFilesFromDisk } from "../../fixtures/disk-files"

serveFilesFromDisk()

const scene = (text: string, face?: "serif") => ({
  ...{ width: 9, height: 9, title: "", description: "" },
  marks: [{ kind: "text", x: 0, y: 0, size: 12, text, ...(face && { face }) }] satisfies readonly Mark[],
})
const missing = (...texts: readonly string[]) => missingGlyphs(texts.map((text) => scene(text)))
const losses = (text: string, signal = new AbortController().signal) => {
  const pages: Figure["pages"] = [{ zoom: 1, scene: scene(text) }]
  return glyphLosses({ pages }, signal)
}

test("English and Japanese, Cyrillic, accents, rare letters of names and signs of figures are all held by a font", async () => {
  const texts = ["Motegi – Rubio: “T−33”, 14 % · ø Ž ñ €", "高市早苗・茂木敏充（外相）令和８年…〜", "→↑↓≈×"]
  expect(await missing(...texts, "Сергей Лавров", "𠮷野・髙橋・山﨑・\ufa19戸・㍿")).toEqual([])
})

test("emoji, Arabic, Hebrew and Thai are named once each, marks of direction are not", async () => {
  const texts = ["🤝 a 🤝", "قم", "\u2068שׁ\u2069\ufe0f", "ไทย"]
  expect(await missing(...texts)).toEqual(["🤝", "ق", "م", "ש", "ׁ", "ไ", "ท", "ย"])
})

test("what a font is declared for and does not hold is missing", async () => {
  expect(await missing("a⁓b ẜ")).toEqual(["⁓", "ẜ"])
  expect(await missingGlyphs([scene("Ɯ ŧ")])).toEqual([])
  expect(await missingGlyphs([scene("Ɯ ŧ", "serif")])).toEqual(["Ɯ", "ŧ"])
})

test("nothing is lost of spaces, controls and accents that every format sets as others", async () => {
  expect(await losses("9:41\u202fAM\u0000\u0007 1\u2007000\u200a%\nCafe\u0301 か\u3099 葛\u{e0100}")).toEqual([])
})

test("a long row of them is counted, and the first dozen named", async () => {
  const [issue] = await losses(String.fromCodePoint(...Array.from({ length: 30 }, (_, n) => 0x1f600 + n)))
  expect(issue).toMatchObject({ code: "issue.noGlyph", values: { n: 30 } })
  expect([...String(issue?.values.characters).replaceAll(" ", "")]).toHaveLength(12)
})

test("who does not want to know any more waits for no font", async () => {
  await expect(losses("a", AbortSignal.abort())).rejects.toThrow(/abort/i)
})
