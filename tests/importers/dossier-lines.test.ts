import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dossierLinesImporter } from "../../src/importers/dossier-lines"
import { savedFigure } from "../fixtures/saved-figure"

const context = () => ({ signal: new AbortController().signal, report: () => undefined })
/** Reads lines, and asks for every event as the gate does. */
async function read(text: string) {
  const { draft, ...rest } = await dossierLinesImporter.read(new Blob([text]), context())
  const { events } = draft as { events?: readonly unknown[] }
  const asked = events && Array.from({ length: events.length }, (_, position) => events[position])
  return { ...rest, draft: asked ? { ...(draft as object), events: asked } : draft }
}
const head = '{"format":"sherpa.dossier","version":1,"id":"a","title":{"en":"A"}}'
const nouns = {
  phases: "phase",
  sources: "source",
  actors: "actor",
  topics: "topic",
  places: "place",
  events: "event",
  commitments: "commitment",
  claims: "claim",
  agenda: "agenda",
  notes: "note",
  figures: "figure",
}

/** A dossier as lines, each record under its noun. */
function linesOf(dossier: Readonly<Record<string, unknown>>): string {
  const isList = (key: string): key is keyof typeof nouns => key in nouns
  const own = Object.entries(dossier).filter(([key]) => !isList(key))
  const records = Object.entries(dossier).flatMap(([key, list]) =>
    isList(key) ? (list as unknown[]).map((record) => JSON.stringify({ [nouns[key]]: record })) : [],
  )
  return [JSON.stringify(Object.fromEntries(own)), ...records].join("\n")
}

describe("a dossier as JSON lines", () => {
  test("is read as the same dossier as one JSON file", async () => {
    const born = JSON.parse(readFileSync(new URL("../../data/road-to-the-summit.json", import.meta.url), "utf8"))
    const dossier = { ...born, figures: [savedFigure("f1"), savedFigure("f2")] }
    const { draft, issues, eventLines } = await read(linesOf(dossier))
    expect(draft).toEqual(dossier)
    expect(issues).toEqual([])
    expect(eventLines?.map((line) => JSON.parse(line ?? "null"))).toEqual(dossier.events)
  })

  test("keeps the line of an event letter for letter, spaces and order of fields included", async () => {
    const { eventLines } = await read(
      `${head}\n{"event":{"title": {"ja":"会談"},\t"id":"e1"}}\r\n\n  {"event":{"id":"e2"}}  `,
    )
    expect(eventLines).toEqual(['{"title": {"ja":"会談"},\t"id":"e1"}', '{"id":"e2"}'])
  })

  test("lets a broken line fall alone, and names it", async () => {
    const { draft, issues } = await read(`${head}\n{"event":{"id":"e1"}}\n{"event":{"id":}}\n{"event":{"id":"e3"}}`)
    expect((draft as { events: unknown }).events).toEqual([{ id: "e1" }, undefined, { id: "e3" }])
    expect(issues).toMatchObject([{ where: { line: 3 }, values: { lost: "record" } }])
  })

  test.each([
    '{"event":{"id":"e1"},"event":{"id":"e2"}}',
    '{"event":{"id":"e1"},"x":1}',
    '{"riddle":{}}',
    "[1]",
    "7",
    "{}",
  ])("never mistakes %s for what it is not", async (line) => {
    const { draft, issues, eventLines } = await read(`${head}\n${line}`)
    const { events = [] } = draft as { events?: unknown[] }
    expect(events.filter((event) => event !== undefined).length + issues.length).toBe(1)
    if (eventLines?.[0] !== undefined) expect(JSON.parse(eventLines[0])).toEqual(events[0])
  })

  test("pollutes no prototype from its first line or any other", async () => {
    const { draft } = await read(`{"__proto__":{"polluted":1},"id":"a"}\n{"__proto__":{"polluted":2}}`)
    expect(Object.getPrototypeOf(draft)).toBe(Object.prototype)
    expect(Object.hasOwn(draft as object, "__proto__")).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test("adds to the lists that stand in the head", async () => {
    const { draft, eventLines } = await read(`{"id":"a","events":[{"id":"e0"}]}\n{"event":{"id":"e1"}}`)
    expect(draft).toMatchObject({ events: [{ id: "e0" }, { id: "e1" }] })
    expect(eventLines?.[0]).toBeUndefined()
    expect(eventLines?.[1]).toBe('{"id":"e1"}')
  })

  test("reads records that are longer than a piece of the file", async () => {
    const long = "長い".repeat(700_000)
    const lines = [head, JSON.stringify({ source: { id: "s", text: long } }), '{"event":{"id":"e"}}']
    const { draft } = await read(lines.join("\n"))
    expect(draft).toMatchObject({ sources: [{ text: long }], events: [{ id: "e" }] })
  })

  test("reads any records, whatever text they hold", async () => {
    const event = fc.record({ id: fc.string(), note: fc.string({ unit: "binary" }) })
    await fc.assert(
      fc.asyncProperty(fc.array(event), async (events) => {
        const lines = events.map((one) => JSON.stringify({ event: one }))
        const { draft, issues } = await read([head, ...lines].join("\n"))
        expect(issues).toEqual([])
        expect((draft as { events?: unknown }).events ?? []).toEqual(events)
      }),
      { numRuns: 30 },
    )
  }, 20_000)

  test("is refused in words when its bytes are no text", async () => {
    const bad = new Blob([`${head}\n{"event":"`, new Uint8Array([0xff, 0xfe, 0xff]), '"}'])
    const { draft, issues } = await dossierLinesImporter.read(bad, context())
    expect(draft).toBeUndefined()
    expect(issues).toMatchObject([{ code: "issue.encoding" }])
  })
})
