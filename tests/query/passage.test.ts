import { describe, expect, test } from "vitest"
import { passagesOf, placeOf } from "../../src/query/passage"

const text = "They met on Saturday. It was brief.\n\nThey agreed on “rare earths”. Nothing else was said."
const marked = (language: string | undefined, evidence: Parameters<typeof passagesOf>[2], of = text) =>
  passagesOf(of, language, evidence).flatMap(({ sentences }) =>
    sentences.filter(({ isMarked }) => isMarked).map((sentence) => sentence.text.trim()),
  )

describe("a locator", () => {
  test.each([
    ["¶ 4, s 2", 4, 2],
    ["¶4", 4, undefined],
    ["¶ 12 s. 3", 12, 3],
    ["第4段落2文", 4, 2],
    ["第4段落、第2文", 4, 2],
  ])("%s names a paragraph and a sentence", (locator, paragraph, sentence) => {
    expect(placeOf(locator)).toEqual({ paragraph, sentence })
  })

  test.each(["p. 4", "", "00:12:30", "¶"])("%j names none", (locator) => {
    expect(placeOf(locator)).toBeUndefined()
  })
})

describe("passages", () => {
  test("paragraphs are counted from one, and lose no letter", () => {
    const paragraphs = passagesOf(text, "en", [])
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2])
    expect(paragraphs.map(({ sentences }) => sentences.map((one) => one.text).join("")).join("\n\n")).toBe(text)
    expect(paragraphs.flatMap(({ sentences }) => sentences).some(({ isMarked }) => isMarked)).toBe(false)
  })

  test("the sentence a locator names is marked, and all of a paragraph named alone", () => {
    expect(marked("en", [{ locator: "¶ 1, s 2" }])).toEqual(["It was brief."])
    expect(marked("en", [{ locator: "¶ 1" }])).toEqual(["They met on Saturday.", "It was brief."])
    expect(marked("en", [{ locator: "¶ 9" }])).toEqual([])
  })

  test("the sentence a quote stands in is marked, whatever its quotation marks, spaces and capitals", () => {
    expect(marked("en", [{ quote: 'on "rare  Earths"' }])).toEqual(["They agreed on “rare earths”."])
    expect(marked("en", [{ quote: " " }])).toEqual([])
  })

  test("Japanese is cut at its own full stops", () => {
    const japanese = "両外相は会談した。抑止力の強化で一致した。\n対中関係も取り上げた。"
    expect(marked("ja", [{ locator: "第1段落2文" }], japanese)).toEqual(["抑止力の強化で一致した。"])
  })

  test("a language that is no language still finds sentences", () => {
    expect(marked("not a tag", [{ locator: "¶ 1, s 1" }])).toEqual(["They met on Saturday."])
  })
})
