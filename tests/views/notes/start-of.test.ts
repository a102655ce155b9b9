import { expect, test } from "vitest"
import { startOf } from "../../../src/views/notes/start-of"

test("the beginning of a text stands on one line, and is cut between letters, never within one", () => {
  expect(startOf("  one\n\ttwo ", 20)).toBe("one two")
  expect(startOf("𠮷野家で会談", 3)).toBe("𠮷野家…")
  expect(startOf("x".repeat(100_000), 5)).toBe("xxxxx…")
  expect(startOf("", 5)).toBe("")
})
