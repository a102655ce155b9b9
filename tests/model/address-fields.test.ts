import { expect, test } from "vitest"
import { dayFromText } from "../../src/model/address-fields"
import { dayOfIso } from "../../src/model/edtf"

test("a day of an address is one that a calendar can name, and nothing else is", () => {
  expect(dayFromText("2026-02-04")).toBe(dayOfIso("2026-02-04"))
  expect(dayFromText("-0044-03-15")).toBe(dayOfIso("-0044-03-15"))
  expect(dayFromText("+12026-02-04")).toBe(dayOfIso("+12026-02-04"))
  for (const text of [undefined, "", "yesterday", "2026", "2026-02", "2026-02-30", "2026-02-04/..", "..", "NaN"])
    expect(dayFromText(text)).toBeUndefined()
  for (const text of ["+999999999-01-01", "-999999999-01-01"]) expect(dayFromText(text)).toBeUndefined()
})
