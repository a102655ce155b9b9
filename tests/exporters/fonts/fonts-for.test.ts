import { expect, test } from "vitest"
import { charactersIn } from "../../../src/exporters/fonts/cmap"
import { fontsFor } from "../../../src/exporters/fonts/fonts-for"
import { nameIn } from "../../../src/exporters/fonts/names"
import { tablesOf, viewOf } from "../../../src/exporters/fonts/sfnt"
import type { Mark } from "../../../src/scene/scene"
import { serveFilesFromDisk } from "../../fixtures/disk-files"

serveFilesFromDisk()

const text = (written: string, more: object = {}): Mark => ({
  kind: "text",
  x: 0,
  y: 0,
  size: 12,
  text: written,
  ...more,
})
const codes = (written: string) =>
  [...new Set(written)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)

test("Latin and Japanese are set in Inter and in the pieces of Noto that have the letters, each letter in one", async () => {
  const said = "33 days: 高市首相がホワイトハウスへ"
  const pieces = await fontsFor([{ marks: [text(said)] }])
  expect(new Set(pieces.map(({ family }) => family))).toEqual(new Set(["Inter", "Noto Sans JP"]))
  expect(pieces.flatMap(({ characters }) => [...characters]).sort((a, b) => a - b)).toEqual(codes(said))
  for (const { characters, ttf } of pieces) expect([...charactersIn(ttf)].sort()).toEqual([...characters].sort())
})

test("each face and weight that is written in gives static fonts of its own, that say their names", async () => {
  const marks: readonly Mark[] = [
    text("Summit"),
    { kind: "group", x: 0, y: 0, marks: [text("Summit", { weight: 600 }), text("首脳", { weight: 600 })] },
    text("Summit", { face: "serif", weight: 700 }),
  ]
  const pieces = await fontsFor([{ marks }])
  const said = pieces.map(({ family, weight, ttf }) => {
    const tables = tablesOf(ttf)
    const names = tables.get("name") ?? new Uint8Array(6)
    expect(tables.has("fvar")).toBe(false)
    expect(viewOf(tables.get("OS/2") ?? new Uint8Array(6)).getUint16(4)).toBe(weight)
    return `${family} ${weight} ${nameIn(names, 6)} ${nameIn(names, 16)}`
  })
  expect(new Set(said)).toEqual(
    new Set([
      "Inter 400 Inter-Regular Inter",
      "Inter 600 Inter-SemiBold Inter",
      "Noto Sans JP 600 NotoSansJP-SemiBold Noto Sans JP",
      "Source Serif 4 700 SourceSerif4-Bold Source Serif 4",
    ]),
  )
})

test("the file is small, and its sums are right", async () => {
  const pieces = await fontsFor([{ marks: [text("Signed memorandum on rare earths"), text("共同声明")] }])
  for (const { ttf } of pieces) {
    expect(ttf.byteLength).toBeLessThan(12_000)
    expect(ttf.byteLength % 4).toBe(0)
    let sum = 0
    for (let at = 0; at < ttf.byteLength; at += 4) sum = (sum + viewOf(ttf).getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  }
})

test("what no font of the app has is in no piece, and nothing is made of nothing", async () => {
  expect(await fontsFor([{ marks: [] }])).toEqual([])
  const pieces = await fontsFor([{ marks: [text("a😀قمة\u0000\ud800")] }])
  expect(pieces.flatMap(({ characters }) => [...characters])).toEqual([0x61])
})

test("a cancelled export stops between two pieces", async () => {
  const signal = AbortSignal.abort()
  await expect(fontsFor([{ marks: [text("a")] }], { signal })).rejects.toBe(signal.reason)
})
