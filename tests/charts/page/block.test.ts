import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fewLines, linesOf, type Setting } from "../../../src/charts/page/block"
import { cutTo, fitted } from "../../../src/charts/page/fitted"
import { textWidth } from "../../../src/scene/text"

const plain: Setting = { size: 11, leading: 15, fill: "soft" }
const headline: Setting = { ...plain, size: 22, face: "serif", weight: 600, isEven: true }
const width = (line: string, setting: Setting) => textWidth(line, setting.size, setting)

const english = fc
  .array(fc.constantFrom("summit", "of", "the", "ministers", "16–22", "March", "2026", "(1/2)", "·", "tariffs"), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(" "))

describe("lines", () => {
  test("of a headline are of nearly the same length, and no more than it takes", () => {
    const title = "Eleven of 21 meetings before the summit were on tariffs, continued (2/2)"
    const lines = linesOf(title, 560, headline)
    expect(lines).toHaveLength(2)
    const [first = "", second = ""] = lines
    expect(width(second, headline)).toBeGreaterThan(0.7 * width(first, headline))
    expect(lines.join(" ")).toBe(title)
  })

  test("hold the whole text within the width, in as few as greedy ones", () => {
    fc.assert(
      fc.property(english, fc.integer({ min: 120, max: 900 }), fc.boolean(), (text, room, isEven) => {
        const setting = { ...plain, isEven }
        const lines = linesOf(text, room, setting)
        expect(lines.join(" ")).toBe(text)
        expect(lines).toHaveLength(fewLines(text, room, setting).length)
        for (const line of lines) expect(width(line, setting)).toBeLessThanOrEqual(room)
      }),
    )
  })

  test("neither begin with a dot between parts nor break a number of pages, a span or a name", () => {
    fc.assert(
      fc.property(english, fc.integer({ min: 120, max: 900 }), (text, room) => {
        linesOf(text, room, plain).forEach((line, i) => {
          if (i > 0) expect(line).not.toMatch(/^·/)
          expect(line).not.toMatch(/(\d–|\/)$/)
        })
      }),
    )
  })

  test("leave no stub where the line before can give a word", () => {
    const text =
      "Sources: Jiji Press, The Yomiuri Shimbun, Reuters and 85 others; 150 sources, 18 April 2025 to 31 May 2026"
    const room = width(text, plain) - 10
    const lines = linesOf(text, room, plain)
    expect(lines).toHaveLength(2)
    expect(width(lines[1] ?? "", plain)).toBeGreaterThan(room * 0.16)
  })

  test("in Japanese end with a phrase", () => {
    const text = "日本とアメリカ合衆国、共に関わる出来事が最多の14件"
    const ends = /(と|、|共に|わる|が|の|件)$/
    for (let room = 240; room < 500; room += 7)
      for (const line of linesOf(text, room, { ...headline, face: "sans" })) expect(line).toMatch(ends)
  })
})

describe("a text cut to its share", () => {
  test("is whole where it fits, else ends after a word and says so", () => {
    expect(cutTo("Short", 10)).toBe("Short")
    expect(cutTo("The foreign ministers meet", 16)).toBe("The foreign…")
    const long = "The foreign ministers meet again. ".repeat(30)
    expect(fitted("Short", 300, 2, plain)).toBe("Short")
    for (const lines of [1, 2, 5]) {
      const cut = fitted(long, 300, lines, plain)
      expect(cut.endsWith("…")).toBe(true)
      expect(fewLines(cut, 300, plain)).toHaveLength(lines)
    }
  })
})
