import { describe, expect, test } from "vitest"
import { describeDays } from "../../src/charts/frame"
import { eraOf } from "../../src/i18n/era"
import { wordsFor } from "../../src/i18n/intl"
import { describeDate } from "../../src/model/dates"
import { dayOfDate, dayOfIso } from "../../src/model/day"

const words = wordsFor("ja", { era: true })
const full = { year: "numeric", month: "long", day: "numeric" } as const
const era = (edtf: string) => describeDate(edtf, words, "short")

describe("the year of the era", () => {
  test.each([
    ["2026-03-19", "2026年（令和8年）3月19日"],
    ["1989-01-07", "1989年（昭和64年）1月7日"],
    ["1989-01-08", "1989年（平成元年）1月8日"],
    ["2019-04-30", "2019年（平成31年）4月30日"],
    ["2019-05-01", "2019年（令和元年）5月1日"],
    ["1926-12-24", "1926年（大正15年）12月24日"],
    ["1926-12-25", "1926年（昭和元年）12月25日"],
    ["1912-07-29", "1912年（明治45年）7月29日"],
    ["1912-07-30", "1912年（大正元年）7月30日"],
    ["1873-01-01", "1873年（明治6年）1月1日"],
  ])("stands behind the year of %s", (date, text) => {
    expect(words.day(dayOfIso(date), full)).toBe(text)
    expect(era(date)).toBe(text)
  })

  test.each([
    ["1872-12-31", "1872年12月31日"],
    ["0794-10-22", "794年10月22日"],
    ["-0043-03-15", "紀元前44年3月15日"],
    ["9999-12-31", "9999年12月31日"],
    ["Y170000002", "170,000,002年"],
  ])("is not said of %s, for which no era is known", (date, text) => expect(era(date)).toBe(text))

  test("names both eras where a year or a month saw two", () => {
    expect(era("2019")).toBe("2019年（平成31年・令和元年）")
    expect(era("1989-01")).toBe("1989年（昭和64年・平成元年）1月")
    expect(era("2019-04")).toBe("2019年（平成31年）4月")
    expect(eraOf(dayOfDate(2026, 1, 1), { year: "numeric" })).toBe("令和8年")
  })

  test("is said once of a range within a year, and of both ends where it differs", () => {
    expect(era("2026-02-13/2026-02-15")).toBe("2026年（令和8年）2月13日～15日")
    expect(era("2026-02-13~/2026-02-15")).toBe("2026年（令和8年）2月13日ごろ～2026年2月15日")
    expect(era("2019-04-29/2019-05-02")).toBe("2019年（平成31年）4月29日～2019年（令和元年）5月2日")
    expect(era("2025-12-29/2026-01-02")).toBe("2025年（令和7年）12月29日～2026年（令和8年）1月2日")
    expect(era("[2026-03-19,2026-03-20]")).toBe("2026年（令和8年）3月19日または20日")
  })

  test("belongs to a stretch of days, to seasons and to open ends too", () => {
    const days = (first: string, last: string) => describeDays([dayOfIso(first), dayOfIso(last)], words)
    expect(days("2026-01-22", "2026-04-04")).toBe("2026年（令和8年）1月22日～4月4日")
    expect(days("2019-04-01", "2019-05-02")).toBe("2019年（平成31年）4月1日～2019年（令和元年）5月2日")
    expect(days("1860-01-01", "2026-04-04")).toBe("1860年～2026年（令和8年）")
    expect(era("2026-21")).toBe("2026年（令和8年）春")
    expect(era("2026-02-13/..")).toBe("2026年（令和8年）2月13日以降")
  })

  test("is a matter of Japanese alone", () => {
    expect(wordsFor("en", { era: true })).toBe(wordsFor("en"))
    expect(wordsFor("ja", { era: false }).day(dayOfIso("2026-03-19"), full)).toBe("2026年3月19日")
    expect(wordsFor("ja", { era: true })).toBe(words)
  })

  test("leaves what names no year as it is", () => {
    expect(words.day(dayOfIso("2026-03-19"), { month: "long", day: "numeric" })).toBe("3月19日")
    expect(words.day(dayOfIso("2026-03-19") + 0.7, { year: "numeric", month: "short" })).toBe("2026年（令和8年）3月")
  })
})
