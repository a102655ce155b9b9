import { expect, test } from "vitest"
import { fontsFor } from "../../../src/exporters/fonts/fonts-for"
import { outlinesWith } from "../../../src/exporters/fonts/outline"
import type { Mark } from "../../../src/scene/scene"
import { serveFilesFromDisk } from "../../fixtures/disk-files"

serveFilesFromDisk()

type Text = Extract<Mark, { kind: "text" }>

async function outlined(mark: Pick<Text, "text"> & Partial<Text>) {
  const text: Text = { kind: "text", x: 100, y: 50, size: 16, ...mark }
  const outline = await outlinesWith(await fontsFor([{ marks: [text] }]))
  return outline(text)
}

/** Left and right of what is drawn. */
function reach(d = ""): readonly [number, number] {
  const xs = [...d.matchAll(/(-?[\d.]+) -?[\d.]+ /g)].map(([, x]) => Number(x))
  return [Math.min(...xs), Math.max(...xs)]
}

test("a text is drawn where it would be set, from either side and about its middle", async () => {
  const text = "Summit 会談"
  const [start, middle, end] = await Promise.all(
    (["start", "middle", "end"] as const).map(async (anchor) => reach((await outlined({ text, anchor }))?.d)),
  )
  const width = (end?.[1] ?? 0) - (end?.[0] ?? 0)
  expect(width).toBeGreaterThan(70)
  expect(start?.[0]).toBeCloseTo(101, -0.5)
  expect(end?.[1]).toBeCloseTo(100, -0.5)
  expect(((middle?.[0] ?? 0) + (middle?.[1] ?? 0)) / 2).toBeCloseTo(100, -0.5)
})

test("of a text that no font has whole, the letters that it has are drawn and the others stay text in their places", async () => {
  const made = await outlined({ text: "Summit 🤝 会談", anchor: "end", strike: true })
  expect(made?.rest.map(({ text, anchor, strike }) => [text, anchor, strike])).toEqual([["🤝", "start", false]])
  const [left, right] = reach(made?.d)
  expect(made?.rest[0]?.x).toBeGreaterThan(left + 50)
  expect(made?.rest[0]?.x).toBeLessThan(right - 32)
})

test("what is not seen keeps no text from being drawn", async () => {
  const made = await outlined({ text: "\u200bSummit\u200d" })
  expect(made?.rest).toEqual([])
  expect(made?.d.length).toBeGreaterThan(100)
})

test("a text from right to left, one that is turned, and one of which there is nothing stay text whole", async () => {
  expect(await outlined({ text: "Summit قمة" })).toBeUndefined()
  expect(await outlined({ text: "Summit 🤝", rotate: -40 })).toBeUndefined()
  expect(await outlined({ text: "🤝" })).toBeUndefined()
})
