/** A line about a cell: what is pointed at or picked. */
import { boxOfKey } from "../../scene/hit"
import type { Mark, Scene } from "../../scene/scene"
import type { Ink } from "../../scene/theme"

/** Around a cell; nothing for names and heads, which the pointer's form marks well enough. */
export function outlined(scene: Scene, key: string | undefined, ink: Ink): Mark[] {
  if (key === undefined || !/^(cell|pair):/.test(key)) return []
  const box = boxOfKey(scene, key)
  if (!box) return []
  const { left, top, right, bottom } = box
  const place = { x: left, y: top, width: right - left, height: bottom - top, radius: 2 }
  return [{ kind: "rect", ...place, fill: "none", stroke: ink, strokeWidth: 2 }]
}
