import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { importerFor, importers } from "../../src/importers"
import { dossierImporter } from "../../src/importers/dossier"
import { readStart } from "../../src/importers/json"
import { issueLimit } from "../../src/model/issues"
import { validate } from "../../src/model/validate"

const context = () => ({ signal: new AbortController().signal, report: () => undefined })
const file = (...parts: BlobPart[]) => new Blob(parts)
const read = (...parts: BlobPart[]) => dossierImporter.read(file(...parts), context())
const bundled = readFileSync(new URL("../../data/road-to-the-summit.json", import.meta.url), "utf8")

function utf16(text: string, isBigEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2))
  const units = [0xfeff, ...Array.from(text, (_, i) => text.charCodeAt(i))]
  for (const [i, unit] of units.entries()) bytes.setUint16(i * 2, unit, !isBigEndian)
  return new Uint8Array(bytes.buffer)
}

describe("a dossier as one JSON file", () => {
  test("is read as it is", async () => {
    const { draft, issues } = await read(bundled)
    expect(draft).toEqual(JSON.parse(bundled))
    expect(issues).toEqual([])
  })

  test.each([
    ["UTF-8 with a mark", ["\uFEFF", '{"id":"日米"}']],
    ["UTF-16, little end first", [utf16('{"id":"日米"}', false)]],
    ["UTF-16, big end first", [utf16('{"id":"日米"}', true)]],
  ])("is read from %s", async (_, parts) => {
    expect(importerFor(await readStart(file(...parts)))).toBe(dossierImporter)
    expect((await read(...parts)).draft).toEqual({ id: "日米" })
  })

  test("names line and column where it stops being JSON", async () => {
    const { draft, issues } = await read('{\n  "id": "a",\n  "title": nothing\n}')
    expect(draft).toBeUndefined()
    expect(issues).toMatchObject([{ severity: "error", where: { line: 3, column: 12 }, values: { lost: "all" } }])
  })

  test("is refused in words when its bytes are no text", async () => {
    const { draft, issues } = await read(new Uint8Array([0x7b, 0x22, 0xff, 0xc3, 0x28]))
    expect(draft).toBeUndefined()
    expect(issues).toMatchObject([{ code: "issue.encoding" }])
  })

  test("does not fall over nesting without end, nor over keys that name prototypes", async () => {
    const deep = await read(`{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`)
    expect(deep.draft).toBeDefined()
    const cut = await read(`{"a":${"[".repeat(200_000)}`)
    expect(cut.issues).toHaveLength(1)
    await read('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test("is refused, before it is read, when no text could hold it", async () => {
    // Only its size is looked at, and no test can make so many bytes.
    const { draft, issues } = await dossierImporter.read({ size: 500_000_001 } as Blob, context())
    expect(draft).toBeUndefined()
    expect(issues).toMatchObject([{ code: "issue.tooLarge", values: { most: 500 } }])
  })

  test("stops when it is cancelled", async () => {
    const signal = AbortSignal.abort()
    await expect(dossierImporter.read(file(bundled), { ...context(), signal })).rejects.toThrow()
  })
})

test("the content of a file decides who reads it, and what nobody knows nobody reads", () => {
  const head = '{"format":"sherpa.dossier","version":1,"id":"a","title":{"en":"A"}}'
  expect(importerFor(`${head}\n{"event":{}}`)?.id).toBe("dossier-lines")
  expect(importerFor(`\n ${head}\r\n{"event":{}}`)?.id).toBe("dossier-lines")
  expect(importerFor(head)?.id).toBe("dossier")
  expect(importerFor(bundled.slice(0, 4096))?.id).toBe("dossier")
  for (const start of ["", "   ", "<html>", "Year,Month,Day", "%PDF-1.7", "\u0000\u0001"]) {
    expect(importerFor(start), start).toBeUndefined()
  }
})

test("every importer has an id of its own, a title and endings", () => {
  expect(new Set(importers.map(({ id }) => id)).size).toBe(importers.length)
  for (const { accepts, title } of importers) {
    expect(title).toMatch(/^import\./)
    expect(accepts.every((ending) => /^\.[a-z]+$/.test(ending))).toBe(true)
  }
})

describe("a hostile file", () => {
  const head = '"format":"sherpa.dossier","version":1,"id":"x","title":{"en":"x"}'
  const gate = async (text: string) => validate((await read(text)).draft)
  const isUnharmed = () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  }

  test("with prototype keys everywhere pollutes nothing and names them", async () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const { dossier, issues } = await gate(
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

  test("nested two hundred thousand deep does not overflow", async () => {
    const deep = `${'{"a":['.repeat(100_000)}1${"]}".repeat(100_000)}`
    for (const place of [`"events":${deep}`, `"events":[${deep}]`, `"unknown":${deep}`, `"provenance":${deep}`]) {
      expect((await gate(`{${head},${place}}`)).dossier?.id).toBe("x")
    }
    expect((await gate(deep)).dossier).toBeUndefined()
  })

  test("of fifty megabytes, wrong in every way, is judged in seconds and in at most a thousand issues", async () => {
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
    const { dossier, issues } = await gate(text)
    // Several times what it takes; a quadratic step would need minutes.
    expect((performance.now() - started) / parsing).toBeLessThan(40)
    expect(dossier?.id).toBe("x")
    expect(issues).toHaveLength(issueLimit + 1)
    expect(issues.at(-1)).toMatchObject({ code: "issue.more" })
    expect(Math.max(...issues.map((issue) => JSON.stringify(issue).length))).toBeLessThan(1000)
  }, 60_000)
})
