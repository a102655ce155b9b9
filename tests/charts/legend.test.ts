import fc from "fast-check"
import { expect, test } from "vitest"
import { legendOf } from "../../src/charts/legend"
import { textWidth } from "../../src/scene/text"

const anyItem = fc.record({
  marks: fc.constant([]),
  width: fc.integer({ min: 6, max: 30 }),
  text: fc.stringMatching(/^[A-Za-z ]{1,40}$/),
})

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
