import { expect, test, vi } from "vitest"
import { glyphsIn } from "../../../src/exporters/fonts/cmap"
import { type FontPiece, fontsFor } from "../../../src/exporters/fonts/fonts-for"
import { outlinesWith } from "../../../src/exporters/fonts/outline"
import { tablesOf, viewOf } from "../../../src/exporters/fonts/sfnt"
import { joinFonts } from "../../../src/exporters/pdf/join-fonts"
import type { Mark } from "../../../src/scene/scene"
import { serveFilesFromDisk } from "../../fixtures/disk-files"

// A busy machine.
vi.setConfig({ testTimeout: 60_000 })

serveFilesFromDisk()

const written = (text: string): Extract<Mark, { kind: "text" }> => ({ kind: "text", x: 0, y: 0, size: 1000, text })

/** The pieces of a text in one family, and the same as one piece. */
async function joinedOf(text: string, family: FontPiece["family"]) {
  const pieces = (await fontsFor([{ marks: [written(text)] }])).filter((piece) => piece.family === family)
  const [first, ...more] = pieces
  if (!first) throw new Error(`No piece of ${family}`)
  const ttf = joinFonts([first.ttf, ...more.map((piece) => piece.ttf)])
  const characters = new Set(pieces.flatMap((piece) => [...piece.characters]))
  return { pieces, joined: { ...first, ttf, characters } }
}

/** What `hmtx` says. */
function widthIn(ttf: Uint8Array, code: number): number {
  const tables = tablesOf(ttf)
  const [hhea, hmtx] = ["hhea", "hmtx"].map((tag) => viewOf(tables.get(tag) ?? new Uint8Array(36)))
  const last = (hhea?.getUint16(34) ?? 1) - 1
  return hmtx?.getUint16(4 * Math.min(glyphsIn(ttf).get(code) ?? 0, last)) ?? 0
}

test.each([
  ["高市首相、衆院を解散。重要鉱物の共同行動計画へ合意", "Noto Sans JP"],
  // Letters made of others: a letter and its accents.
  ["Vũ Đình Ẩn, Čaputová, Ǻ Ễ ự, Ålesund, İzmir", "Inter"],
] as const)("of %s every letter has the outline and the width it had", async (text, family) => {
  const { pieces, joined } = await joinedOf(text, family)
  expect(pieces.length).toBeGreaterThan(1)
  expect(new Set(glyphsIn(joined.ttf).keys())).toEqual(joined.characters)
  const [before, after] = [await outlinesWith(pieces), await outlinesWith([joined])]
  for (const code of joined.characters) {
    const letter = written(String.fromCodePoint(code))
    expect(after(letter)).toEqual(before(letter))
    const piece = pieces.find(({ characters }) => characters.has(code))
    expect(widthIn(joined.ttf, code)).toBe(widthIn(piece?.ttf ?? joined.ttf, code))
  }
  const blank = [...joined.characters].filter((code) => after(written(String.fromCodePoint(code)))?.d === "")
  expect(blank.every((code) => String.fromCodePoint(code).trim() === "")).toBe(true)
})

test("the file's sums are right, and its tables name each glyph", async () => {
  const { joined } = await joinedOf("首脳会談と共同声明、南鳥島", "Noto Sans JP")
  let sum = 0
  for (let at = 0; at < joined.ttf.length; at += 4) sum = (sum + viewOf(joined.ttf).getUint32(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
  const tables = tablesOf(joined.ttf)
  const count = viewOf(tables.get("maxp") ?? new Uint8Array(6)).getUint16(4)
  expect(tables.get("loca")?.length).toBe(4 * (count + 1))
  expect(tables.get("hmtx")?.length).toBe(4 * count)
  expect(Math.max(...glyphsIn(joined.ttf).values())).toBeLessThan(count)
})

test("a font that is cut short is refused", async () => {
  const { pieces } = await joinedOf("首脳", "Noto Sans JP")
  const cut = pieces[0]?.ttf.subarray(0, 200) ?? new Uint8Array()
  expect(() => joinFonts([cut])).toThrow(RangeError)
})
