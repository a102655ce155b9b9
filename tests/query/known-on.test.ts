import { expect, test } from "vitest"
import { dayOfIso, isoOfDay } from "../../src/model/edtf"
import { hasLaterSources, knownOnOf } from "../../src/query/known-on"
import { rewindIndex } from "../../src/query/rewind-index"
import { index } from "../fixtures/born-case"

const summit = "2026-03-19-takaichi-trump-summit"
const on = (selection: Parameters<typeof knownOnOf>[1]) => {
  const day = knownOnOf(index, selection)
  return day === undefined ? undefined : isoOfDay(day)
}

test("an event, a source and a commitment each say since when they are known", () => {
  expect(on({ kind: "event", id: summit })).toBe("2026-01-02")
  expect(on({ kind: "source", id: "yomiuri-2026-02-06-summit-date" })).toBe("2026-02-06")
  expect(on({ kind: "commitment", id: "us-tariff-cap-15-percent" })).toBe("2025-07-23")
})

test("what the record does not hold, and what bears no day, says none", () => {
  expect(on({ kind: "event", id: "never" })).toBeUndefined()
  expect(on({ kind: "source", id: "never" })).toBeUndefined()
  expect(on({ kind: "commitment", id: "never" })).toBeUndefined()
  expect(on({ kind: "actor", id: "japan" })).toBeUndefined()
})

test("an event has later sources until the last of them is out, and never in the whole record", () => {
  const hasOn = (iso: string) => hasLaterSources(rewindIndex(index, dayOfIso(iso)).index, summit)
  expect([hasOn("2026-02-04"), hasOn("2026-03-30"), hasOn("2026-03-31")]).toEqual([true, true, false])
  expect(hasLaterSources(index, summit)).toBe(false)
})
