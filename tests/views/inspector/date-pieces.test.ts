import { describe, expect, test } from "vitest"
import { wordsFor } from "../../../src/i18n/intl"
import { describeDate } from "../../../src/model/dates"
import { datePieces } from "../../../src/views/inspector/date-pieces"

const japanese = (edtf: string) => datePieces(describeDate(edtf, wordsFor("ja", { era: true })), "ja")
const english = (edtf: string) => datePieces(describeDate(edtf, wordsFor("en"), "short"), "en")

describe("a date in a narrow column", () => {
  test("breaks before and after its era, and nowhere within", () => {
    expect(japanese("2026-02-14")).toEqual(["2026年", "（令和8年）", "2月14日（土）"])
    expect(japanese("2019")).toEqual(["2019年", "（平成31年・令和元年）"])
    expect(japanese("2026-03-19~")).toEqual(["2026年", "（令和8年）", "3月19日ごろ"])
  })

  test("breaks between the ends of a range, and between what it may be", () => {
    expect(japanese("2025-07-22/2025-10-20")).toEqual(["2025年", "（令和7年）", "7月22日～", "10月20日"])
    expect(datePieces("2026年3月16日～22日", "ja")).toEqual(["2026年3月16日～", "22日"])
    expect(english("2025-10-21/2026-02-04")).toEqual(["21 Oct 2025 ", "– ", "4 Feb 2026"])
    expect(english("2026-03-21/..")).toEqual(["from ", "21 Mar 2026 ", "onwards"])
  })

  test("loses and adds no letter", () => {
    for (const edtf of ["2026-02-14", "[2026-03-19,2026-04-20]", "2019-04-29/2019-05-02", "2026-03?", "-0043-03-15"]) {
      for (const locale of ["en", "ja"] as const) {
        const text = describeDate(edtf, wordsFor(locale, { era: true }))
        expect(datePieces(text, locale).join("")).toBe(text)
      }
    }
  })
})
