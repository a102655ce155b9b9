import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fold, termsOf } from "../../src/query/fold"

describe("fold", () => {
  test("takes half and full width, hiragana and katakana, case and accents for the same", () => {
    for (const same of [
      ["ﾆﾎﾝ", "ニホン", "にほん"],
      ["ｶﾞ", "ガ", "が"],
      ["Ｇ７", "G7", "g7"],
      ["São Paulo", "SAO PAULO", "sao paulo"],
      ["Müller", "Muller", "mu\u0308ller"],
      ["ヴォイス", "ゔぉいす"],
    ]) {
      expect(new Set(same.map(fold)).size).toBe(1)
    }
  })

  test("keeps apart what reads differently: が and か, ー and nothing", () => {
    expect(fold("が")).not.toBe(fold("か"))
    expect(fold("サーバ")).not.toBe(fold("サバ"))
  })

  test("changes nothing when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe("termsOf", () => {
  test("parts words from runs of Japanese, at spaces, signs and where the script changes", () => {
    expect(termsOf("  G7サミット　抑止力、Motegi–Rubio's ")).toEqual([
      { kind: "word", text: "g7" },
      { kind: "run", text: "さみっと" },
      { kind: "run", text: "抑止力" },
      { kind: "word", text: "motegi" },
      { kind: "word", text: "rubio" },
      { kind: "word", text: "s" },
    ])
  })

  test("keeps a letter beyond the first 65,536 whole", () => {
    expect(termsOf("𠮷田 🙂 𝔐")).toEqual([
      { kind: "run", text: "𠮷田" },
      { kind: "word", text: "m" },
    ])
  })

  test("finds nothing to look for in signs alone", () => {
    expect(termsOf(" ・— … ")).toEqual([])
  })
})
