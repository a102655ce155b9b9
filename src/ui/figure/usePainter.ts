/** SVG for few marks: sharp, light, open to inspection. A canvas for many: it does not grow with them. */
import { useState } from "react"
import type { Mark, Scene } from "../../scene/scene"

export type Painter = "svg" | "canvas"

/** Elements above which a canvas paints, and those below which SVG does again, so that a pan along the edge does not swap them at every step. */
const limits = { svg: 340, canvas: 440 } as const

export function usePainter(scene: Scene): Painter {
  const [painter, setPainter] = useState<Painter>(() => painterFor(scene, "svg"))
  const next = painterFor(scene, painter)
  if (next !== painter) setPainter(next)
  return next
}

function painterFor(scene: Scene, last: Painter): Painter {
  return elementCount(scene.marks, limits.canvas) > (last === "svg" ? limits.canvas : limits.svg) ? "canvas" : "svg"
}

/** Elements of SVG that marks become; counting stops when past `limit`. */
function elementCount(marks: readonly Mark[], limit: number): number {
  let count = 0
  for (const mark of marks) {
    count++
    if (mark.kind === "rect" && mark.fade) count += 6 * ((mark.fill ? 1 : 0) + (mark.stroke ? 1 : 0))
    if (mark.kind === "group") count += elementCount(mark.marks, limit - count)
    if (count > limit) break
  }
  return count
}
