import { describe, expect, test } from "vitest"
import { wordsFor } from "../../src/i18n/intl"
import { type DateStyle, describeDate } from "../../src/model/dates"

const en = (edtf: string, style?: DateStyle) => describeDate(edtf, wordsFor("en"), style)
const ja = (edtf: string, style?: DateStyle) => describeDate(edtf, wordsFor("ja"), style)

describe("a date in words", () => {
  test.each([
    ["2026-02-14", "Saturday 14 February 2026", "2026年2月14日（土）"],
    ["2026-03", "March 2026", "2026年3月"],
    ["2026", "2026", "2026年"],
    ["-0043", "44 BC", "紀元前44年"],
    ["Y170000002", "the year 170,000,002", "170,000,002年"],
    ["2004-06-11T23:30:00+09:00", "Friday 11 June 2004, 23:30 UTC+09:00", "2004年6月11日（金）23:30 UTC+09:00"],
  ])("says %s plainly, with the weekday of a certain day", (edtf, english, japanese) => {
    expect(en(edtf)).toBe(english)
    expect(ja(edtf)).toBe(japanese)
  })

  test.each([
    ["2026-02-19~", "about 19 February 2026", "2026年2月19日ごろ"],
    ["2026-02-19?", "19 February 2026 (uncertain)", "2026年2月19日（不確か）"],
    ["2026-02%", "about February 2026 (uncertain)", "2026年2月ごろ（不確か）"],
    ["2026-21~", "about spring 2026", "2026年春ごろ"],
  ])("does not hide the qualifier of %s", (edtf, english, japanese) => {
    expect(en(edtf)).toBe(english)
    expect(ja(edtf)).toBe(japanese)
  })

  test.each([
    ["2026-02-13/2026-02-15", "13–15 February 2026", "2026年2月13日～15日"],
    ["2026-04-30/2026-05-02", "30 April – 2 May 2026", "2026年4月30日～5月2日"],
    ["2025-12-29/2026-01-02", "29 December 2025 – 2 January 2026", "2025年12月29日～2026年1月2日"],
    ["2026-04/2026-05", "April–May 2026", "2026年4月～5月"],
    ["2024/2026", "2024–2026", "2024年～2026年"],
    ["2026-02-13/2026-02-13", "13 February 2026", "2026年2月13日"],
    ["2026-01/2027", "January 2026 – 2027", "2026年1月～2027年"],
    ["2026-02-13~/2026-02-15", "about 13 February 2026 – 15 February 2026", "2026年2月13日ごろ～2026年2月15日"],
  ])("says what the ends of %s share only once", (edtf, english, japanese) => {
    expect(en(edtf)).toBe(english)
    expect(ja(edtf)).toBe(japanese)
  })

  test.each([
    ["2026-03-21/..", "from 21 March 2026 onwards", "2026年3月21日以降"],
    ["../2026-03", "until March 2026", "2026年3月まで"],
    ["2026/", "from 2026, end unknown", "2026年から（終期不明）"],
    ["/2026", "until 2026, beginning unknown", "2026年まで（始期不明）"],
    ["[..2016]", "2016 or earlier", "2016年以前"],
    ["[2026-02-14,2026-02-15]", "14 or 15 February 2026", "2026年2月14日または15日"],
    ["[2026-02-14,2026-03-15]", "14 February 2026 or 15 March 2026", "2026年2月14日または2026年3月15日"],
    ["[2026-02-14~,2026-02-15]", "about 14 February 2026 or 15 February 2026", "2026年2月14日ごろまたは2026年2月15日"],
    ["{2026-02-14,2026-02-16,2026-02-20}", "14, 16 and 20 February 2026", "2026年2月14日、16日、20日"],
    ["{2015,2018..2020}", "2015 and 2018–2020", "2015年、2018年～2020年"],
  ])("keeps the open and unknown ends and the alternatives of %s apart", (edtf, english, japanese) => {
    expect(en(edtf)).toBe(english)
    expect(ja(edtf)).toBe(japanese)
  })

  test.each([
    ["2026-24", "winter 2026", "2026年冬"],
    ["2026-30", "summer 2026 (southern hemisphere)", "2026年夏（南半球）"],
    ["2026-34", "second quarter of 2026", "2026年第2四半期"],
    ["2026-39", "last four months of 2026", "2026年9～12月"],
    ["2026-40", "first half of 2026", "2026年上半期"],
    ["201X", "the 2010s", "2010年代"],
    ["20XX", "between 2000 and 2099", "2000年から2099年までの間"],
    ["2016-XX", "some time in 2016", "2016年中（日時不詳）"],
    ["2026-02-XX", "some time in February 2026", "2026年2月中（日時不詳）"],
    ["156X-12-25", "between 25 December 1560 and 25 December 1569", "1560年12月25日から1569年12月25日までの間"],
  ])("gives %s no more exactly than the record", (edtf, english, japanese) => {
    expect(en(edtf)).toBe(english)
    expect(ja(edtf)).toBe(japanese)
  })

  test("is short in tables: no weekday, short months", () => {
    expect(en("2026-02-14", "short")).toBe("14 Feb 2026")
    expect(en("2026-02-19%", "short")).toBe("c. 19 Feb 2026 (?)")
    expect(en("2026-02-13/2026-02-15", "short")).toBe("13–15 Feb 2026")
    expect(ja("2026-02-14", "short")).toBe("2026年2月14日")
    expect(en("2026-34", "short")).toBe("Q2 2026")
  })

  test("hands back what is no date as it stands", () => {
    expect(en("some day")).toBe("some day")
    expect(ja("2026-02-30")).toBe("2026-02-30")
  })
})
