import fc from "fast-check"
import { expect, test } from "vitest"
import { cutLegend, legendOf } from "../../src/charts/legend"
import { textWidth } from "../../src/scene/text"

const anyItemFields = {
  marks: fc.constant([]),
  width: fc.integer({ min: 6, max: 30 }),
  text: fc.stringMatching(/^[A-Za-z ]{1,40}$/),
}
const anyItem = fc.record(anyItemFields)

test("no two entries of a legend touch, none leaves its room, and what is longer than that goes on beneath", () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 20 }), fc.integer({ min: 160, max: 900 }), (items, right) => {
      const { marks, height } = legendOf(items, 14, 100, right)
      const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []))
      const said = (text: string) => text.replaceAll(" ", "")
      expect(said(texts.map(({ text }) => text).join(""))).toBe(said(items.map(({ text }) => text).join("")))
      const boxes = texts.map(({ x, y, text, size }) => ({ x0: x, x1: x + textWidth(text, size), y }))
      boxes.forEach((box, i) => {
        expect(box.x0).toBeGreaterThanOrEqual(14 + 6 + 6 - 1e-6)
        expect(box.x1).toBeLessThanOrEqual(right + 1e-6)
        expect(box.y).toBeLessThanOrEqual(100 + height)
        const before = boxes[i - 1]
        if (before && before.y === box.y) expect(box.x0 - 6 - 6).toBeGreaterThan(before.x1)
        else if (before) expect(box.y - before.y).toBeGreaterThanOrEqual(18 - 1e-6)
      })
    }),
  )
})

test("a legend with room for some lines keeps to them, leaves out what is plain first, and says how many are left out", () => {
  const anyItems = fc.array(
    fc
      .record({ ...anyItemFields, isPlain: fc.boolean() })
      .map((item) => ({ ...item, text: `${item.isPlain ? "p" : "o"}${item.text}` })),
    { maxLength: 20 },
  )
  const sayRest = (n: number) => `+${n} more`
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 300, max: 900 }), fc.constantFrom(1, 2), (items, right, most) => {
      const { marks, height, rest } = cutLegend(items, 14, 100, right, most, sayRest)
      expect(height).toBeLessThanOrEqual(most * 18)
      const whole = legendOf(items, 14, 100, right)
      if (!rest) {
        expect({ marks, height }).toEqual(whole)
        return
      }
      expect(whole.height).toBeGreaterThan(most * 18)
      const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []))
      const last = texts.pop()
      expect(last?.text).toBe(sayRest(items.length - texts.length))
      expect(rest).toMatchObject({ count: items.length - texts.length, x: last?.x })
      expect(rest.x + rest.width).toBeLessThanOrEqual(right + 1e-6)
      const others = items.filter(({ isPlain }) => !isPlain)
      if (others.length > texts.length) expect(texts.filter(({ text }) => text.startsWith("p"))).toEqual([])
    }),
  )
})

test("what says why something asked for is not seen is the last that a legend leaves out, wherever it stands", () => {
  const item = (text: string) => ({ marks: [], width: 12, text })
  const items = [...[..."abcdefgh"].map((name) => item(`Form ${name}`)), { ...item("95 links"), isAsked: true }]
  const { marks, rest } = cutLegend(items, 0, 0, 200, 1, (n) => `+${n} more`)
  expect(rest?.count).toBeGreaterThan(0)
  expect(marks).toContainEqual(expect.objectContaining({ text: "95 links" }))
})
