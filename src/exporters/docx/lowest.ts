/** How far down the marks of a chart reach. */
import { polylines } from "../../scene/path"
import type { Mark } from "../../scene/scene"

/** px; of an empty list 0. What a clip hides does not count. */
export function lowest(marks: readonly Mark[]): number {
  return marks.reduce((most, mark) => Math.max(most, bottomOf(mark)), 0)
}

function bottomOf(mark: Mark): number {
  const half = mark.stroke && mark.stroke !== "none" ? (mark.strokeWidth ?? 1) / 2 : 0
  switch (mark.kind) {
    case "group": {
      const inside = lowest(mark.marks)
      return mark.y + (mark.clip ? Math.min(mark.clip.height, inside) : inside)
    }
    case "rect":
      return mark.y + mark.height + half
    case "circle":
      return mark.y + mark.r + half
    case "line":
      return Math.max(mark.y1, mark.y2) + half
    case "path":
      return polylines(mark.d).reduce((most, line) => line.reduce((low, [, y]) => Math.max(low, y), most), 0) + half
    case "text":
      // As low as letters with a tail.
      return mark.y + 0.25 * mark.size
    default:
      return mark satisfies never
  }
}
