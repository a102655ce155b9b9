import fc from "fast-check"
import { expect, test } from "vitest"
import { isInRange, readUnicodeRange } from "../../../src/exporters/fonts/unicode-range"
import { rangeOf } from "../../../src/exporters/svg/font-style"

test("a range holds what it says, both ends included, and passes over what is no range", () => {
  const range = readUnicodeRange("U+0-FF, U+131,u+20ac, U+4??, nonsense")
  expect(range).toEqual([0, 0xff, 0x131, 0x131, 0x20ac, 0x20ac])
  expect([0, 0xff, 0x131, 0x20ac].every((code) => isInRange(code, range))).toBe(true)
  expect([0x100, 0x130, 0x132, 0x400].some((code) => isInRange(code, range))).toBe(false)
})

test("characters written as a range and read back are the same characters", () => {
  const characters = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }))
  fc.assert(
    fc.property(characters, fc.integer({ min: 0, max: 0x10ffff }), (codes, other) => {
      const range = readUnicodeRange(rangeOf(codes))
      expect(codes.every((code) => isInRange(code, range))).toBe(true)
      expect(isInRange(other, range)).toBe(codes.includes(other))
    }),
  )
  expect(rangeOf([0x43, 0x41, 0x42, 0x20ac])).toBe("U+41-43,U+20AC")
})
