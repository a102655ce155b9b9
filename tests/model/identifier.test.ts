import fc from "fast-check"
import * as v from "valibot"
import { expect, test } from "vitest"
import { idSchema, isPlainId } from "../../src/model/identifier"

const signs = fc.constantFrom(..."aZ09._-/ \u0000日é\u007f")
const texts = fc.oneof(fc.string({ unit: signs, maxLength: 8 }), fc.integer({ min: 195, max: 205 }).map(sized))

function sized(length: number): string {
  return `e-${"1".repeat(length - 2)}`
}

test("what looks like a plain id at a glance is one by the schema", () => {
  fc.assert(
    fc.property(texts, (text) => !isPlainId(text) || v.is(idSchema, text)),
    { numRuns: 5000 },
  )
})

test("the glance knows the ids that most files hold, and none that is reserved", () => {
  expect(["event-17", "2026.02", "visit_1062", "a1"].every(isPlainId)).toBe(true)
  expect(["", "-a1", ".", "__proto__", "constructor", "prototype", "日本"].some(isPlainId)).toBe(false)
})
