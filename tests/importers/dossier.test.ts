import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { importerFor, importers } from "../../src/importers"
import { dossierImporter } from "../../src/importers/dossier"
import { readStart } from "../../src/importers/json"

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
