import { describe, expect, test } from "vitest"
import { boxOfKey, hit, labelOfKey } from "../../src/scene/hit"
import type { Mark, Scene } from "../../src/scene/scene"
import { textWidth } from "../../src/scene/text"

const sceneOf = (...marks: readonly Mark[]): Scene => ({ width: 400, height: 300, title: "", description: "", marks })
const dot = (key: string, x: number, y: number, r = 4): Mark => ({ kind: "circle", key, x, y, r, fill: "ink" })
const lane: Mark = { kind: "rect", key: "lane", x: 0, y: 0, width: 400, height: 100, fill: "sunk" }

describe("hit", () => {
  test("finds the topmost of what lies under the pointer", () => {
    const scene = sceneOf(lane, dot("below", 50, 50, 20), dot("above", 60, 50, 20))
    expect(hit(scene, 55, 50)).toBe("above")
    expect(hit(scene, 33, 50)).toBe("below")
    expect(hit(scene, 200, 50)).toBe("lane")
    expect(hit(scene, 200, 200)).toBeUndefined()
  })

  test("a dot is meant from a few px beside it, the nearest one first, even over a lane", () => {
    const scene = sceneOf(lane, dot("left", 100, 50), dot("right", 114, 50))
    expect(hit(scene, 91, 50)).toBe("left")
    expect(hit(scene, 106, 50)).toBe("left")
    expect(hit(scene, 108, 50)).toBe("right")
    expect(hit(scene, 89, 50)).toBe("lane")
  })

  test("a finger may miss by more than a mouse", () => {
    const scene = sceneOf(dot("dot", 100, 50))
    expect(hit(scene, 117, 50, 6)).toBeUndefined()
    expect(hit(scene, 117, 50, 16)).toBe("dot")
  })

  test("a small mark hit exactly wins over one nearby that lies above it", () => {
    expect(hit(sceneOf(dot("exact", 100, 50), dot("near", 109, 50)), 103, 50)).toBe("exact")
  })

  test("marks without a key are looked through; those in a keyed group answer with its key", () => {
    const scene = sceneOf(
      {
        kind: "group",
        key: "event:1",
        x: 0,
        y: 0,
        marks: [{ kind: "circle", x: 50, y: 50, r: 5 }, dot("own", 90, 50)],
      },
      { kind: "rect", x: 0, y: 0, width: 400, height: 300, fill: "paper" },
    )
    expect(hit(scene, 50, 50)).toBe("event:1")
    expect(hit(scene, 90, 50)).toBe("own")
  })

  test("groups move what is in them, and what they clip away cannot be hit", () => {
    const scene = sceneOf({
      kind: "group",
      x: 100,
      y: 100,
      clip: { width: 50, height: 50 },
      marks: [{ kind: "group", x: 10, y: 10, marks: [dot("in", 10, 10), dot("half", 40, 20, 8), dot("out", 80, 10)] }],
    })
    expect(hit(scene, 120, 120)).toBe("in")
    expect(hit(scene, 148, 130)).toBe("half")
    expect(hit(scene, 152, 130)).toBeUndefined()
    expect(hit(scene, 190, 120)).toBeUndefined()
  })

  test("a line is meant along its length and not in its box", () => {
    const scene = sceneOf({ kind: "line", key: "tie", x1: 0, y1: 0, x2: 200, y2: 200, stroke: "ink" })
    expect(hit(scene, 100, 104)).toBe("tie")
    expect(hit(scene, 150, 50)).toBeUndefined()
  })

  test("a drawn curve is meant along it, a filled one within it", () => {
    const bow: Mark = { kind: "path", key: "bow", d: "M0,100Q100,0,200,100", stroke: "ink" }
    expect(hit(sceneOf(bow), 100, 51)).toBe("bow")
    expect(hit(sceneOf(bow), 100, 80)).toBeUndefined()
    expect(hit(sceneOf({ ...bow, fill: "ink" }), 100, 80)).toBe("bow")
  })

  test("a text is hit on its letters' box, turned as it is turned", () => {
    const text = "Munich"
    const end = sceneOf({ kind: "text", key: "label", x: 200, y: 100, text, size: 20, anchor: "end" })
    expect(hit(end, 200 - textWidth(text, 20) / 2, 94, 0)).toBe("label")
    expect(hit(end, 210, 94, 0)).toBeUndefined()
    const turned = sceneOf({ kind: "text", key: "label", x: 200, y: 100, text, size: 20, rotate: 90 })
    expect(hit(turned, 205, 130, 0)).toBe("label")
    expect(hit(turned, 230, 100, 0)).toBeUndefined()
  })
})

test("marks of one key have one box and one label", () => {
  const scene = sceneOf(
    dot("event:1", 50, 50, 5),
    { kind: "text", key: "event:1", x: 60, y: 54, text: "Munich", size: 12, label: "Meeting in Munich" },
    { kind: "group", key: "event:2", label: "A group", x: 0, y: 200, marks: [{ kind: "circle", x: 9, y: 9, r: 2 }] },
  )
  const box = boxOfKey(scene, "event:1")
  expect(box?.left).toBe(45)
  expect(box?.right).toBeCloseTo(60 + textWidth("Munich", 12))
  expect(labelOfKey(scene, "event:1")).toBe("Meeting in Munich")
  expect(labelOfKey(scene, "event:2")).toBe("A group")
  expect(boxOfKey(scene, "event:3")).toBeUndefined()
})
