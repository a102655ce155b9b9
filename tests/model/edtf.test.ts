import { parse } from "edtf"
import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { type DateSpan, dayOfIso, type Edtf, faultOfDate, isoOfDay, parseEdtf, readEdtf } from "../../src/model/edtf"
import { edtfText, maskedDate, noise } from "./sample-dates"

const at = (day: number) => (Number.isFinite(day) ? isoOfDay(day) : day > 0 ? "∞" : "-∞")
const bounds = (text: string) => {
  const span = parseEdtf(text)
  return span ? `${at(span.firstDay)} ${at(span.lastDay)} ${span.precision}` : faultOfDate(text)
}

describe("the days of a date", () => {
  test.each([
    ["2026-02-14", "2026-02-14 2026-02-14 day"],
    ["2024-02", "2024-02-01 2024-02-29 month"],
    ["2026", "2026-01-01 2026-12-31 year"],
    ["0000", "0000-01-01 0000-12-31 year"],
    ["-0043-03-15", "-0043-03-15 -0043-03-15 day"],
    ["2004-06-11T23:30:00+09:00", "2004-06-11 2004-06-11 day"],
    ["2004-06-11T00:30:00-05:30", "2004-06-11 2004-06-11 day"],
    ["2004-06-11T24:00:00Z", "2004-06-11 2004-06-11 day"],
  ])("level 0: %s", (text, expected) => expect(bounds(text)).toBe(expected))

  test.each([
    ["201X", "2010-01-01 2019-12-31 decade"],
    ["20XX", "2000-01-01 2099-12-31 century"],
    ["-201X", "-2019-01-01 -2010-12-31 decade"],
    ["2016-XX", "2016-01-01 2016-12-31 year"],
    ["2016-02-XX", "2016-02-01 2016-02-29 month"],
    ["Y17000000", "+17000000-01-01 +17000000-12-31 year"],
    ["2026-21", "2026-03-01 2026-05-31 season"],
    ["2026-22", "2026-06-01 2026-08-31 season"],
    ["2026-23", "2026-09-01 2026-11-30 season"],
    ["2027-24", "2027-12-01 2028-02-29 season"],
    ["2026-02-13/2026-02-15", "2026-02-13 2026-02-15 day"],
    ["../2026-03", "-∞ 2026-03-31 month"],
    ["2026-03/..", "2026-03-01 ∞ month"],
    ["/2026", "-∞ 2026-12-31 year"],
    ["2026/", "2026-01-01 ∞ year"],
  ])("level 1: %s", (text, expected) => expect(bounds(text)).toBe(expected))

  test.each([
    ["156X-12-25", "1560-12-25 1569-12-25 decade"],
    ["XXXX-02-29", "0000-02-29 9996-02-29 millennium"],
    ["2026-X1", "2026-01-01 2026-11-30 year"],
    ["1990-X3", "1990-03-01 1990-03-31 year"],
    ["2026-X0-XX", "2026-10-01 2026-10-31 year"],
    ["2026-02-X9", "2026-02-09 2026-02-19 month"],
    ["1950S2", "1900-01-01 1999-12-31 century"],
    ["Y-17E7", "-170000000-01-01 -170000000-12-31 year"],
    ["[1667,1668, 1670..1672]", "1667-01-01 1672-12-31 year"],
    ["[..2016]", "-∞ 2016-12-31 year"],
    ["{2026-12,2026-02-14}", "2026-02-14 2026-12-31 month"],
    ["2026-29", "2026-09-01 2026-11-30 season"],
    ["2026-30", "2026-12-01 2027-02-28 season"],
    ["2026-34", "2026-04-01 2026-06-30 quarter"],
    ["2026-38", "2026-05-01 2026-08-31 semester"],
    ["2026-41", "2026-07-01 2026-12-31 semester"],
    ["202", "2020-01-01 2029-12-31 decade"],
    ["20", "2000-01-01 2099-12-31 century"],
  ])("level 2: %s", (text, expected) => expect(bounds(text)).toBe(expected))

  test("qualifiers are found wherever they stand", () => {
    const flags = (text: string) => {
      const span = parseEdtf(text)
      return `${span?.approximate ? "~" : ""}${span?.uncertain ? "?" : ""}`
    }
    expect(flags("2016?-~02")).toBe("~?")
    expect(flags("?2016-05")).toBe("?")
    expect(flags("2016-05-~13")).toBe("~")
    expect(flags("2026-02-14%")).toBe("~?")
    expect(flags("2026-02-14/2026-02-15?")).toBe("?")
    expect(flags("[2014~,2015]")).toBe("~")
    expect(flags("2026-21~")).toBe("~")
    expect(flags("2026-02-14")).toBe("")
  })

  test("open is not unknown", () => {
    const ends = (text: string) => [parseEdtf(text)?.open, parseEdtf(text)?.unknown]
    expect(ends("2026/..")).toEqual([true, false])
    expect(ends("2026/")).toEqual([false, true])
    expect(ends("../2026")).toEqual([true, false])
    expect(ends("/2026")).toEqual([false, true])
    expect(ends("2025/2026")).toEqual([false, false])
  })

  test("a fault says whether the form, the calendar or the order is wrong", () => {
    for (const text of [
      "2026-02-30",
      "2026-02-29",
      "2026-13",
      "2026-00",
      "19X1-02-29",
      "2026-02-14/2026-02-30",
      "2026-42",
    ])
      expect(faultOfDate(text), text).toBe("impossible")
    for (const text of ["2026/2025", "2026-03-02/2026-03-01", "[1672..1670]"])
      expect(faultOfDate(text), text).toBe("reversed")
    for (const text of [
      "",
      "/",
      "soon",
      "2026-2-3",
      "20260214",
      "２０２６",
      "2026-02-14 ",
      "12345",
      "[",
      "[]",
      "-0000",
      "Y1E99",
    ])
      expect(faultOfDate(text), text).toBe("form")
    expect(faultOfDate("2026-02-14")).toBeUndefined()
  })
})

describe("laws of dates", () => {
  const libraryAccepts = (text: string): boolean => {
    try {
      parse(text, { level: 2, seasonIntervals: true, seasonUncertainty: true })
      return true
    } catch {
      return false
    }
  }

  test("what the library takes for EDTF is a date here, unless no calendar has it or it runs backwards", () => {
    fc.assert(
      fc.property(fc.oneof(edtfText, noise), (text) => {
        if (text !== "/" && libraryAccepts(text)) expect(faultOfDate(text)).not.toBe("form")
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  test("what is a date here is made of dates the library takes, or of digits and X that fit a day", () => {
    fc.assert(
      fc.property(fc.oneof(edtfText, noise), (text) => {
        const read = readEdtf(text)
        if (typeof read === "string") return
        for (const atom of atomsOf(read)) expect(/^[-\dX]+$/.test(atom) || libraryAccepts(atom), atom).toBe(true)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  test("never throw, whatever the text, and answer the same when asked again", () => {
    fc.assert(
      fc.property(fc.oneof(edtfText, noise, fc.string({ unit: "binary", maxLength: 2000 })), (text) => {
        expect(parseEdtf(text)).toBe(parseEdtf(text))
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  test("keep their ends in order", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const span = parseEdtf(text)
        if (!span) return
        expect(span.firstDay).toBeLessThanOrEqual(span.lastDay)
        expect(span.latestStart).toBeGreaterThanOrEqual(span.firstDay)
        expect(span.latestStart).toBeLessThanOrEqual(span.lastDay)
        expect(span.earliestEnd).toBeGreaterThanOrEqual(span.firstDay)
        expect(span.earliestEnd).toBeLessThanOrEqual(span.lastDay)
        if (span.open || span.unknown) expect(Math.max(-span.firstDay, span.lastDay)).toBe(Number.POSITIVE_INFINITY)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  test("unspecified digits cover exactly the days that fit the pattern", () => {
    const days = daysOf(1990, 2030)
    fc.assert(
      fc.property(
        maskedDate.filter((text) => /^(199|20[012])[\dX]/.test(text)),
        (text) => {
          const pattern = new RegExp(`^${text.replaceAll("X", "\\d")}(-|$)`)
          const fitting = days.filter((day) => pattern.test(day))
          const span = parseEdtf(text)
          if (fitting.length === 0) expect(span).toBeUndefined()
          else expect([at(span?.firstDay ?? 0), at(span?.lastDay ?? 0)]).toEqual([fitting[0], fitting.at(-1)])
        },
      ),
      { numRuns: 400 },
    )
  }, 30_000)

  test("hold in every time zone alike, local date-times included", async () => {
    const texts = [
      ...fc.sample(edtfText, { numRuns: 300, seed: 20260214 }),
      "2004-06-11T23:30:00",
      "2026-03-29T02:30:00",
      "2011-12-30T12:00:00",
      "2026-02-14T00:00:00+14:00",
    ]
    const own = process.env.TZ
    const answers: (readonly (DateSpan | undefined)[])[] = []
    const offsets = new Set<number>()
    for (const zone of ["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"]) {
      process.env.TZ = zone
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset())
      vi.resetModules()
      const fresh = await import("../../src/model/edtf")
      answers.push(texts.map((text) => fresh.parseEdtf(text)))
    }
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
    expect(offsets.size, "the zones took effect").toBe(5)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  }, 30_000)
})

function atomsOf(read: Edtf): string[] {
  if (read.kind === "atom") return [read.atom.text]
  const ends = read.kind === "interval" ? [read.from, read.to] : read.members.flatMap(({ from, to }) => [from, to])
  return ends.flatMap((end) => (typeof end === "object" ? [end.text] : []))
}

function daysOf(firstYear: number, lastYear: number): string[] {
  const first = dayOfIso(`${firstYear}-01-01`)
  return Array.from({ length: dayOfIso(`${lastYear}-12-31`) - first + 1 }, (_, i) => isoOfDay(first + i))
}
