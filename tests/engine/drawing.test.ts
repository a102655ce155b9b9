import { describe, expect, test } from "vitest"
import { packDrawing, unpackDrawing } from "../../src/engine/drawing"
import { mostDrawingBytes } from "../../src/model/saved-figure"
import { bornFigure } from "../fixtures/figure"

const deflated = (text: BlobPart) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer()

const cut = async (bytes: Promise<ArrayBuffer>) => (await bytes).slice(0, 500)

const born = bornFigure({ chart: "coverage", language: "ja" })
const figure = { ...born, tables: born.tables, narrow: born.pages }

describe("a drawing", () => {
  test("comes out of its packing as it went in, under a name that is its own", async () => {
    const packed = await packDrawing(figure)
    if (!packed) throw new Error("not packed")
    expect(packed.name).toMatch(/^drawing@[0-9a-f]{64}$/)
    const read = await unpackDrawing(packed.bytes)
    expect(read?.figure).toEqual(figure)
    expect(read?.drawing.name).toBe(packed.name)
    expect((await packDrawing(structuredClone(figure)))?.name).toBe(packed.name)
    expect((await packDrawing({ ...figure, title: "Other" }))?.name).not.toBe(packed.name)
  })

  test("that could not be read again is not made", async () => {
    const row = Array.from({ length: 40 }, () => "x".repeat(100_000))
    const columns = row.map((_, i) => ({ id: `c${i}`, label: "", kind: "text" as const }))
    const table = { name: "", columns, rows: Array.from({ length: 9 }, () => row) }
    expect(await packDrawing({ ...figure, tables: [table] })).toBeUndefined()
  })

  test.each([
    ["no packing", () => new TextEncoder().encode("a drawing").buffer],
    ["nothing", () => new ArrayBuffer(0)],
    ["no JSON", () => deflated("{")],
    ["no figure", () => deflated('{"pages":[]}')],
    ["lists in lists without end", () => deflated("[".repeat(300_000))],
    ["a packing cut short", () => cut(deflated(JSON.stringify(figure)))],
    ["a few bytes that unpack into gigabytes", () => deflated(new Uint8Array(mostDrawingBytes + 1))],
    ["more than a drawing may be", () => new ArrayBuffer(5 * 2 ** 20)],
  ])("is none: %s", async (_, bytes) => {
    expect(await unpackDrawing(await bytes())).toBeUndefined()
  })
})
