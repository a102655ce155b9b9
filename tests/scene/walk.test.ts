import { expect, test } from "vitest"
import type { Mark, Scene } from "../../src/scene/scene"
import { neighbour } from "../../src/scene/walk"

const dot = (key: string, x: number, y: number): Mark => ({ kind: "circle", key, x, y, r: 4, fill: "ink" })
const scene: Scene = {
  width: 400,
  height: 300,
  title: "",
  description: "",
  marks: [
    dot("a", 50, 50),
    dot("b", 120, 54),
    { kind: "text", key: "b", x: 130, y: 58, text: "A label that reaches far to the right", size: 12 },
    dot("c", 200, 50),
    dot("below", 60, 150),
    dot("far", 390, 290),
  ],
}

test("arrows go to the next mark in their direction, and stop at the edge", () => {
  expect(neighbour(scene, "a", "right")).toBe("b")
  expect(neighbour(scene, "b", "right")).toBe("c")
  expect(neighbour(scene, "c", "left")).toBe("b")
  expect(neighbour(scene, "a", "down")).toBe("below")
  expect(neighbour(scene, "below", "up")).toBe("a")
  expect(neighbour(scene, "a", "left")).toBeUndefined()
})

test("without a start, or from a mark that is gone, the walk begins where reading does", () => {
  expect(neighbour(scene, undefined, "right")).toBe("a")
  expect(neighbour(scene, "gone", "left")).toBe("a")
})

test("a scene without keys has nowhere to go", () => {
  expect(neighbour({ ...scene, marks: [] }, undefined, "right")).toBeUndefined()
})
