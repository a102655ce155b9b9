import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { piecesOf, textBoxes } from "../../../src/charts/timeline/vertical"
import type { Mark } from "../../../src/scene/scene"
import { textWidth } from "../../../src/scene/text"

const boxes = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 80 }))
    .chain(([x0, width]) =>
      fc
        .tuple(fc.integer({ min: -50, max: 450 }), fc.integer({ min: 1, max: 60 }))
        .map(([y0, height]) => ({ x0, x1: x0 + width, y0, y1: y0 + height })),
    ),
  { maxLength: 12 },
)

describe("a vertical", () => {
  test("covers all of its way but the boxes in it, and none of theirs", () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const pieces = piecesOf(100, 0, 400, all)
        const inTheWay = all.filter(({ x0, x1 }) => x0 - 3 <= 100 && x1 + 3 >= 100)
        for (let y = 0.5; y < 400; y++) {
          const isFree = !inTheWay.some(({ y0, y1 }) => y >= y0 && y < y1)
          expect(pieces.filter(([from, to]) => y > from && y < to)).toHaveLength(isFree ? 1 : 0)
        }
      }),
    )
  })

  test("knows where a text stands, wherever it is anchored", () => {
    const text = { kind: "text", x: 100, y: 50, text: "Munich", size: 12, fill: "ink" } as const
    const width = textWidth("Munich", 12)
    const at = (anchor: "start" | "middle" | "end") => {
      const [box] = textBoxes([{ ...text, anchor } satisfies Mark])
      return [box?.x0, box?.x1]
    }
    expect(at("start")).toEqual([100, 100 + width])
    expect(at("middle")).toEqual([100 - width / 2, 100 + width / 2])
    expect(at("end")).toEqual([100 - width, 100])
    expect(textBoxes([{ kind: "line", x1: 0, y1: 0, x2: 1, y2: 1, stroke: "ink" }])).toEqual([])
  })
})
