import fc from "fast-check"
import { expect, test } from "vitest"
import { keyed } from "../../../src/views/inspector/keyed"

test("every item has a key of its own, in its order, whatever repeats", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "a 1", "a 2", "")), (items) => {
      const made = keyed(items, (item) => item)
      expect(made.map(({ item }) => item)).toEqual(items)
      expect(new Set(made.map(({ key }) => key)).size).toBe(items.length)
    }),
  )
})
