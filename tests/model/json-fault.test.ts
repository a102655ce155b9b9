import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { faultOfJson } from "../../src/model/json-fault"

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const fault = (text: string) => {
  const { code, found, line, column } = faultOfJson(text) ?? { code: "none", found: "", line: 0, column: 0 }
  return `${code.replace("issue.json-", "")} “${found}” ${line}:${column}`
}

describe("a fault in JSON", () => {
  test.each([
    ['{"a": 1,, "b": 2}', "key “,” 1:9"],
    ['{"a": 1,\n "b" 2}', "colon “2” 2:6"],
    ['{"a": [1, 2\n]\n "b": 2}', 'comma “"” 3:2'],
    ['{"a": [1, 2,]}', "value “]” 1:13"],
    ['{"a": NaN}', "value “NaN” 1:7"],
    ["{'a': 1}", "key “'” 1:2"],
    ['{"a": 01}', "comma “1” 1:8"],
    ['{"a": -}', "number “-” 1:7"],
    ['{"a": 1}\n}', "rest “}” 2:1"],
    ['{"a": "b', "end “” 1:9"],
    ['{"a": "日本\\q"}', "escape “\\” 1:10"],
    ['{"a": "one\ntwo"}', "control “” 1:11"],
    ["", "end “” 1:1"],
    ["{\r\n\r\n  x}", "key “x” 3:3"],
  ])("in %j is found and placed", (text, expected) => expect(fault(text).replaceAll("\n", "")).toBe(expected))

  test("is found exactly where the engine finds one, in JSON that was tampered with", () => {
    const tampered = fc
      .tuple(
        fc.json(),
        fc.nat(200),
        fc.nat(3),
        fc.string({ unit: fc.constantFrom(...'{}[],:"\\0123-.eE truefalsn\n\u0001'), maxLength: 3 }),
      )
      .map(([json, at, cut, put]) => json.slice(0, at) + put + json.slice(at + cut))
    fc.assert(
      fc.property(fc.oneof(tampered, fc.json(), fc.string()), (text) => {
        expect(faultOfJson(text) === undefined).toBe(isJson(text))
      }),
      { numRuns: 3000 },
    )
  }, 20_000)

  test("is found at the bottom of a hundred thousand brackets", () => {
    const deep = 100_000
    expect(fault(`${"[".repeat(deep)}${"]".repeat(deep - 1)}`)).toBe(`end “” 1:${deep * 2}`)
    expect(faultOfJson(`${'{"a":['.repeat(deep)}1${"]}".repeat(deep)}`)).toBeUndefined()
  })
})
