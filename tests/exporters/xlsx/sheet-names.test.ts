/** Names that Excel would refuse, and the names that sheets get instead. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { sheetNames } from "../../../src/exporters/xlsx/sheet-names"

test("names of sheets lose what Excel forbids", () => {
  expect(sheetNames(["Events", "events", "a/b:c?", "'quoted'", "", "History", "出".repeat(40)])).toEqual([
    "Events",
    "events (2)",
    "a b c",
    "quoted",
    "Data",
    "History (2)",
    "出".repeat(31),
  ])
})

test("names of sheets are short, said and each once, whatever they come from", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 8 }), (wished) => {
      const names = sheetNames(wished)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wished.length)
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[[\]/\\:*?]|^'|'$/)
        expect(name.isWellFormed()).toBe(true)
      }
    }),
  )
})
