import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ellipsis, graphemes, textWidth, wrap } from "../../src/scene/text"

/** Texts as they occur and as they should not: Latin, Japanese, marks that combine, emoji, flags, other scripts, half surrogate pairs. */
const pieces = [
  ..."aeilmtwWM019 .,-–/()\u00a0",
  ..."é ñ ü".split(" "),
  ..."日本外相会談、。「」（）ーァがプ々ｱﾞ　".split(""),
  "e\u0301",
  "か\u3099",
  "👨‍👩‍👧",
  "🇯🇵",
  "👍🏽",
  "ก็",
  "한",
  "Щ",
  "\ud83d",
  " ",
  " ",
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(""))
const size = fc.constantFrom(11, 12, 12.5, 22)
const width = fc.double({ min: 0, max: 400, noNaN: true })
const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" })
const segmented = (value: string) => Array.from(segmenter.segment(value), ({ segment }) => segment)

describe("textWidth", () => {
  test("counts ideographs and full-width forms as one em, half-width kana as half, combining marks as nothing", () => {
    expect(textWidth("外務大臣", 10)).toBe(40)
    expect(textWidth("（１）、", 10)).toBe(40)
    expect(textWidth("ﾆﾎﾝ", 10)).toBe(15)
    expect(textWidth("か\u3099", 10)).toBe(textWidth("か", 10))
    expect(textWidth("e\u0301", 10)).toBe(textWidth("é", 10))
  })

  test("a family joined to one emoji, or a thumb with a skin colour, takes the room of one", () => {
    expect(textWidth("👨‍👩‍👧", 10)).toBe(textWidth("👨", 10))
    expect(textWidth("👍🏽", 10)).toBe(textWidth("👍", 10))
    expect(textWidth("🇯🇵", 10)).toBe(textWidth("👍", 10))
  })

  test("bold is wider than regular, and a weight between lies between", () => {
    const at = (weight: number) => textWidth("Motegi and Rubio", 12, { weight })
    expect(at(550)).toBeGreaterThan(at(400))
    expect(at(550)).toBeLessThan(at(700))
  })

  test("is the sum of its graphemes and grows with the size", () => {
    fc.assert(
      fc.property(text, (value) => {
        const sum = graphemes(value).reduce((total, grapheme) => total + textWidth(grapheme, 10), 0)
        expect(textWidth(value, 10)).toBeCloseTo(sum, 6)
        expect(textWidth(value, 20)).toBeCloseTo(2 * sum, 6)
      }),
    )
  })
})

test("graphemes are those of Unicode, by the short way too", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (value) => {
      expect(graphemes(value)).toEqual(segmented(value))
    }),
  )
})

describe("ellipsis", () => {
  test("leaves alone what fits, and cuts at the last letter that leaves room for the mark", () => {
    expect(ellipsis("Munich", 12, 100)).toBe("Munich")
    expect(ellipsis("Motegi and Rubio meet in Munich", 12, 100)).toBe("Motegi and Rub…")
    expect(ellipsis("日米外相会談、ミュンヘンで", 12, 60)).toBe("日米外相…")
    expect(ellipsis("Munich", 12, 5)).toBe("")
  })

  test("always fits, and begins as the text does", () => {
    fc.assert(
      fc.property(text, size, width, (value, px, room) => {
        const short = ellipsis(value, px, room)
        expect(textWidth(short, px)).toBeLessThanOrEqual(room)
        expect(value.startsWith(short.replace(/…$/, ""))).toBe(true)
      }),
    )
  })

  test("cuts no grapheme, and cuts as late as it can", () => {
    fc.assert(
      fc.property(text, size, width, (value, px, room) => {
        const short = ellipsis(value, px, room)
        if (short === value || short === "") return
        const kept = short.slice(0, -1)
        const parts = segmented(value)
        const starts = parts.map((_, i) => parts.slice(0, i).join(""))
        const prefixes = starts.filter((start) => start.trimEnd() === kept)
        expect(prefixes).not.toEqual([])
        const next = starts[starts.indexOf(prefixes.at(-1) ?? "") + 1] ?? value
        expect(textWidth(`${next}…`, px)).toBeGreaterThan(room)
      }),
    )
  })
})

describe("wrap", () => {
  const joined = (lines: readonly string[]) => lines.join("").replace(/\s/g, "")

  test("breaks Latin text between words, and after a hyphen", () => {
    expect(wrap("Takaichi and Trump meet at the White House", 12, 110)).toEqual([
      "Takaichi and",
      "Trump meet at the",
      "White House",
    ])
    expect(wrap("Takaichi–Trump", 12, 60)).toEqual(["Takaichi–", "Trump"])
  })

  test("a word longer than a line is broken, others are not", () => {
    expect(wrap("a Donaudampfschifffahrt b", 12, 70).join("|")).toBe("a Donauda|mpfschifffa|hrt b")
  })

  test("no line begins with what may not begin one in Japanese, none ends with an opening bracket", () => {
    const value =
      "茂木外相は「揺るぎない同盟」を確認し、（共同声明の）とりまとめへ。キャッチアップ、ミュンヘンでの会談ー"
    for (let room = 48; room < 300; room += 3)
      for (const line of wrap(value, 12, room)) {
        expect(line).not.toMatch(/^[、。」）ーッャュ]/)
        expect(line).not.toMatch(/[「（]$/)
      }
  })

  test("a word of katakana stays whole where a line can hold it, so that a name breaks at its dot", () => {
    expect(wrap("コンドリーザ・ライス", 12, 110)).toEqual(["コンドリーザ・", "ライス"])
    expect(wrap("ドナルド・トランプ氏", 12, 100)).toEqual(["ドナルド・", "トランプ氏"])
    expect(wrap("コンドリーザ・ライス", 12, 40).every((line) => !/^[ー・]/.test(line))).toBe(true)
  })

  test("a number keeps its counter", () => {
    for (let room = 60; room < 200; room += 3)
      for (const line of wrap("首脳会談は2026年3月19日に行われた", 12, room)) expect(line).not.toMatch(/^[年月日]/)
  })

  test("keeps a no-break space, and takes line ends for spaces", () => {
    expect(wrap("one\u00a0two\nthree", 12, 48)).toEqual(["one\u00a0two", "three"])
  })

  test("the last of too many lines says that the text goes on", () => {
    expect(wrap("Takaichi and Trump meet at the White House", 12, 110, 2)).toEqual([
      "Takaichi and",
      "Trump meet at th…",
    ])
    expect(wrap("Takaichi and Trump", 12, 110, 2)).toEqual(["Takaichi and", "Trump"])
    expect(wrap("anything", 12, 110, 0)).toEqual([])
    expect(wrap("", 12, 110)).toEqual([])
  })

  test("no line is wider than the room, unless it is a single character", () => {
    fc.assert(
      fc.property(text, size, width, fc.integer({ min: 1, max: 6 }), (value, px, room, maxLines) => {
        const lines = wrap(value, px, room, maxLines)
        expect(lines.length).toBeLessThanOrEqual(maxLines)
        for (const line of lines) if (textWidth(line, px) > room) expect(graphemes(line)).toHaveLength(1)
      }),
    )
  })

  test("the lines together are the text, and no grapheme is cut", () => {
    fc.assert(
      fc.property(text, size, width, (value, px, room) => {
        const lines = wrap(value, px, room)
        expect(joined(lines)).toBe(joined([value]))
        // a line's ends are trimmed, even of a space that bears a mark
        const whole = new Set(segmented(value).flatMap((part) => [part, part.trim()]))
        for (const line of lines) for (const part of segmented(line)) expect(whole).toContain(part)
      }),
    )
  })
})
