/** Where an arrow key goes in a matrix: from cell to cell, past names and heads, which are wide and would draw the caret away. */
import type { Scene } from "../../scene/scene"
import { type Direction, neighbour } from "../../scene/walk"

/** The key of the next cell; the first from nowhere, the same at the edge. */
export function nextCell(scene: Scene, from: string | undefined, direction: Direction): string | undefined {
  const marks = scene.marks.filter(({ kind, key }) => kind === "rect" && key !== undefined)
  return neighbour({ ...scene, marks }, from, direction) ?? from
}
