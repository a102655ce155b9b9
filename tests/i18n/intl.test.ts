import { createIntl } from "@formatjs/intl"
import { describe, expect, test } from "vitest"
import en from "../../src/i18n/en.json"
import { wordsFor } from "../../src/i18n/intl"
import ja from "../../src/i18n/ja.json"
import { describeDate } from "../../src/model/dates"
import { dayOfDate } from "../../src/model/day"

const languages = [
  { locale: "en-GB", messages: en },
  { locale: "ja-JP", messages: ja },
]

describe("the messages", () => {
  test.each(languages)("of $locale are all well formed", ({ locale, messages }) => {
    const faults: string[] = []
    const intl = createIntl({ locale, messages: { ...messages }, onError: ({ message }) => void faults.push(message) })
    for (const [id, text] of Object.entries(messages)) {
      const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => [name, 2])
      intl.formatMessage({ id }, Object.fromEntries(names))
    }
    expect(faults).toEqual([])
  })

  test("group the digits of counts in both languages", () => {
    for (const locale of ["en", "ja"] as const) {
      const { say } = wordsFor(locale)
      for (const text of [say("timeline.countAll", { total: 7535 }), say("count.events", { n: 7535 })]) {
        expect(text).toContain("7,535")
      }
    }
  })
})

describe("the words of days", () => {
  const ides = -735_525
  const full = { day: "numeric", month: "short", year: "numeric" } as const

  test("name the era of every year before the first, and of none after", () => {
    expect(wordsFor("en").day(ides, full)).toBe("15 Mar 45 BC")
    expect(wordsFor("ja").day(ides, full)).toBe("紀元前45年3月15日")
    expect(wordsFor("en").day(ides, { day: "numeric", month: "short" })).toBe("15 Mar")
    expect(wordsFor("en").day(0, full)).toBe("1 Jan 1970")
    expect(wordsFor("en").days(ides, ides + 1, full)).toMatch(/45 BC$/)
  })

  test("group the digits of years past 9999, on either side and in ranges, as a card does", () => {
    const [first, far] = [dayOfDate(10_000, 1, 1), dayOfDate(12_026, 3, 1)]
    for (const locale of ["en", "ja"] as const) {
      const words = wordsFor(locale)
      const year = { year: "numeric" } as const
      expect(describeDate("Y12026", words, "short")).toContain(words.day(far, year))
      expect(wordsFor(locale, { era: true }).day(far, year)).toBe(words.day(far, year))
    }
    expect(wordsFor("ja").day(far, { year: "numeric" })).toBe("12,026年")
    expect(wordsFor("en").day(far, full)).toBe("1 Mar 12,026")
    expect(wordsFor("en").day(first - 1, full)).toBe("31 Dec 9999")
    expect(wordsFor("en").day(first, { year: "numeric" })).toBe("10,000")
    expect(wordsFor("en").day(dayOfDate(-9999, 12, 31), { year: "numeric" })).toBe("10,000 BC")
    expect(wordsFor("en").day(dayOfDate(-9998, 1, 1), { year: "numeric" })).toBe("9999 BC")
    expect(wordsFor("en").days(first - 1, first, full)).toMatch(/9999.*10,000$/)
  })

  test("turn the era at the first of January of the year 1", () => {
    expect(wordsFor("en").day(-719_163, { year: "numeric" })).toBe("1 BC")
    expect(wordsFor("en").day(-719_162, { year: "numeric" })).toBe("1")
  })
})

describe("the Japanese messages", () => {
  const letters = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。「」（）：・～]"
  const messages: readonly (readonly [id: string, text: string])[] = Object.entries(ja)
  const english = (id: string) => (en as Readonly<Record<string, string>>)[id] ?? ""
  /** The messages that break a rule of the house, by id. */
  const breaking = (rule: RegExp) =>
    messages.filter(([, text]) => rule.test(text)).map(([id, text]) => `${id}: ${text}`)

  test("have no half-width space beside Japanese", () => {
    expect(breaking(new RegExp(`${letters} | ${letters}`, "u"))).toEqual([])
  })

  test("have full-width punctuation beside Japanese", () => {
    expect(breaking(new RegExp(`${letters}[,:;!?()]|[,:;!?()]${letters}`, "u"))).toEqual([])
  })

  test("write a range with the one wave that the platform's own dates have", () => {
    expect(breaking(/〜/u)).toEqual([])
  })

  test("call a dossier 資料集, and nothing else", () => {
    expect(breaking(/ドシエ|資料(?!集)/u)).toEqual([])
    expect(messages.filter(([id, text]) => /dossier/i.test(english(id)) && !text.includes("資料集"))).toEqual([])
  })

  test("are sentences where the English are, and polite", () => {
    const sentences = messages.filter(([id]) => /\w[.]$/u.test(english(id)))
    expect(sentences.length).toBeGreaterThan(100)
    expect(sentences.filter(([, text]) => !/[。}]$/u.test(text))).toEqual([])
    expect(breaking(/(?<!ます|です|ました|でした|ません|ください|[}）]|^)。/u)).toEqual([])
  })
})
