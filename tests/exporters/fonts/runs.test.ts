import fc from "fast-check"
import { expect, test } from "vitest"
import type { FontPiece } from "../../../src/exporters/fonts/fonts-for"
import { runsOf } from "../../../src/exporters/fonts/runs"

const piece = (letters: string, more: Partial<FontPiece> = {}): FontPiece => ({
  ...{ face: "sans", weight: 400, family: "Inter", ttf: new Uint8Array() },
  characters: new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0)),
  ...more,
})
const latin = piece("abc e\u0301")
const kanji = piece("会談", { family: "Noto Sans JP" })
const bold = piece("abc会談", { weight: 700 })
const texts = (text: string) => runsOf(text, "sans", 400, [bold, latin, kanji]).map((run) => [run.text, run.piece])

test("a text is divided where the font changes, by its own face and weight", () => {
  expect(texts("ab会談c")).toEqual([
    ["ab", latin],
    ["会談", kanji],
    ["c", latin],
  ])
  expect(runsOf("a", "serif", 400, [latin])).toEqual([{ text: "a", piece: undefined }])
})

test("marks that no font has stay with the letter they are set on, letters without a font stand alone", () => {
  expect(texts("ae\u0301b")).toEqual([["ae\u0301b", latin]])
  expect(texts("会\u3099談\ufe0f")).toEqual([["会\u3099談\ufe0f", kanji]])
  expect(texts("a🤝b")).toEqual([
    ["a", latin],
    ["🤝", undefined],
    ["b", latin],
  ])
})

test("the runs together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abc 会談🤝\u0301\ufe0f") }), (text) => {
      expect(
        texts(text)
          .map(([run]) => run)
          .join(""),
      ).toBe(text)
    }),
  )
})
