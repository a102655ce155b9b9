import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { issueLimit } from "../../src/model/issues"
import { parseDossier } from "../../src/model/parse-dossier"
import { dossierToJson } from "../../src/model/serialize"
import { validate } from "../../src/model/validate"
import { brokenDossier, smallDossier } from "../fixtures/small-dossier"

const small = JSON.stringify(smallDossier())
const head = '"format":"sherpa.dossier","version":1,"id":"x","title":{"en":"x"}'

describe("a dossier from a file", () => {
  test("is read from text and from bytes, with and without a byte order mark, in UTF-8 and UTF-16", () => {
    const expected = parseDossier(small)
    expect(expected.issues).toEqual([])
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...small].map((letter) => letter.charCodeAt(0))]).buffer)
    for (const file of [
      `\uFEFF${small}`,
      new TextEncoder().encode(small),
      new TextEncoder().encode(`\uFEFF${small}`),
      utf16,
    ])
      expect(parseDossier(file)).toEqual(expected)
  })

  test("goes out as it came in, letter for letter", () => {
    const { dossier } = parseDossier(small)
    const text = dossier ? dossierToJson(dossier) : ""
    const again = parseDossier(text)
    expect(again).toEqual({ dossier, issues: [] })
    expect(again.dossier && dossierToJson(again.dossier)).toBe(text)
  })

  test("is refused with line and column where it is no JSON", () => {
    expect(parseDossier('{\n  "format": "sherpa.dossier"\n  "version": 1\n}')).toMatchObject({
      dossier: undefined,
      issues: [{ severity: "error", where: { line: 3, column: 3 }, code: "issue.json-comma", values: { found: '"' } }],
    })
  })

  test("is refused where its bytes are no text", () => {
    expect(parseDossier(new Uint8Array([0x7b, 0xff, 0x7d])).issues[0]?.code).toBe("issue.encoding")
  })
})

describe("hostile input", () => {
  const isUnharmed = () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  }

  test("of any shape is judged without throwing, and what stands passes again without a word", () => {
    const values = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    })
    const paths = fc.constantFrom(
      "events",
      "events[0]",
      "events[0].participants",
      "sources[0].title",
      "title",
      "topics[1].parent",
      "actors[2].affiliations[0]",
      "provenance[0]",
      "anchors",
      "claims[0]",
    )
    fc.assert(
      fc.property(paths, values, (path, value) => {
        const { dossier } = validate(brokenDossier(path, value))
        if (dossier) expect(validate(dossier).issues.filter(({ code }) => code !== "issue.longQuote")).toEqual([])
        validate(value)
      }),
      { numRuns: 1500 },
    )
    isUnharmed()
  }, 30_000)

  test("with prototype keys everywhere pollutes nothing and names them", () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const { dossier, issues } = parseDossier(
      `{${head},${evil},"events":[{"id":"a","date":"2026","title":{"en":"a",${evil}},"kind":"x","status":"occurred",${evil}},{"id":"__proto__"}],"topics":[{"id":"prototype","label":{"en":"x"}}]}`,
    )
    isUnharmed()
    expect(dossier?.events).toHaveLength(1)
    expect(Object.getPrototypeOf(dossier?.events[0])).toBe(Object.prototype)
    expect(dossier?.topics).toEqual([])
    expect(issues.filter(({ code }) => code === "issue.unknownField").map(({ where }) => where.path)).toContain(
      "events[0].title.__proto__",
    )
  })

  test("nested two hundred thousand deep does not overflow", () => {
    const deep = `${'{"a":['.repeat(100_000)}1${"]}".repeat(100_000)}`
    for (const place of [`"events":${deep}`, `"events":[${deep}]`, `"unknown":${deep}`, `"provenance":${deep}`]) {
      expect(parseDossier(`{${head},${place}}`).dossier?.id).toBe("x")
    }
    expect(parseDossier(deep).dossier).toBeUndefined()
  })

  test("of fifty megabytes, wrong in every way, is judged in seconds and in at most a thousand issues", () => {
    const megabyte = "x".repeat(1_000_000)
    const junk = [
      "null",
      "1e999",
      "-0",
      '""',
      "[]",
      "{}",
      "[[[[]]]]",
      '"\\ud800"',
      '"2026-02-30"',
      '"XXXX-XX-3X~"',
      `"${"9".repeat(300)}"`,
      '{"__proto__":[]}',
    ]
    const event = (i: number) =>
      `{"id":"e${i % 9000}","date":${junk[i % 12]},"title":${junk[(i * 7) % 12]},"kind":"k${i}","status":"occurred","participants":[{"actor":${junk[(i * 5) % 12]}}],"x${i}":1}`
    const odd = [
      (i: number) => `${(i * 7919) % 10_000}-${i % 100}-${(i * 31) % 100}/..`,
      (i: number) => `${1000 + (i % 9000)}~-0${1 + (i % 9)}-${10 + (i % 18)}`,
      (i: number) => `2026-02-14T10:00:00.${i}Z`,
      (i: number) => `Y${100_000 + i}`,
      (i: number) => `[${1000 + (i % 9000)}-0${1 + (i % 9)},XXXX-${10 + (i % 3)}-X${i % 10}..]`,
    ]
    const dated = (i: number) =>
      `{"id":"d${i}","date":"${odd[i % odd.length]?.(i)}","title":{"en":"x"},"kind":"k${i % 999}","status":"occurred","topics":["t${i}"],"links":[{"event":"d${i + 1}","relation":"part-of"}]}`
    const events = [
      ...Array.from({ length: 100_000 }, (_, i) => event(i)),
      ...Array.from({ length: 100_000 }, (_, i) => dated(i)),
      ...Array.from({ length: 6 }, () => `{"id":"${megabyte}","date":"${megabyte}","title":{"en":"${megabyte}"}}`),
    ]
    const text = `{${head},"events":[${events.join(",")}]}`
    expect(text.length).toBeGreaterThan(50_000_000)
    const beforeParse = performance.now()
    JSON.parse(text)
    const parsing = performance.now() - beforeParse
    const started = performance.now()
    const { dossier, issues } = parseDossier(text)
    // Several times what it takes; a quadratic step would need minutes.
    expect((performance.now() - started) / parsing).toBeLessThan(40)
    expect(dossier?.id).toBe("x")
    expect(issues).toHaveLength(issueLimit + 1)
    expect(issues.at(-1)).toMatchObject({ code: "issue.more" })
    expect(Math.max(...issues.map((issue) => JSON.stringify(issue).length))).toBeLessThan(1000)
  }, 60_000)
})
