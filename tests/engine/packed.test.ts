import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { longestPacked, packFile, unpackFile } from "../../src/engine/packed"

describe("a file in a link", () => {
  test("comes out as it went in, in letters that no address escapes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 2000 }), async (text) => {
        const packed = await packFile(new Blob([text]))
        expect(packed).toMatch(/^[\w-]*$/)
        expect(await (await unpackFile(packed))?.text()).toBe(text.isWellFormed() ? text : text.toWellFormed())
      }),
      { numRuns: 60 },
    )
  })

  test("of text that is cut, bent or none at all, nothing comes out and nothing is thrown", async () => {
    const packed = await packFile(new Blob(["a dossier ".repeat(200)]))
    for (const bent of [packed.slice(0, -7), `!${packed}`, "%%%", "a"]) expect(await unpackFile(bent)).toBeUndefined()
  })

  test("a few letters do not unpack into gigabytes", async () => {
    const bomb = await packFile(new Blob([new Uint8Array(40_000_000)]))
    expect(bomb.length).toBeLessThan(longestPacked)
    expect(await unpackFile(bomb)).toBeUndefined()
  })
})
