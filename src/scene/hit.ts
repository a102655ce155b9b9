/** From a place in a scene to the key of what is there, and back. */
import { contains, toOutline, toSegment } from "./path"
import type { Scene } from "./scene"
import { type Box, type Target, targetsOf } from "./targets"

/** How far beside a small mark a pointer may be and still mean it, px. */
export const pointerTolerance = { mouse: 6, touch: 16 } as const

/**
 * The key at (x, y), in px of the scene. Of what lies under the pointer the topmost counts; a mark that is small (a dot, a line) is also meant from
 * `tolerance` px beside it, unless a small one is hit exactly.
 */
export function hit(
  scene: Scene,
  x: number,
  y: number,
  tolerance: number = pointerTolerance.mouse,
): string | undefined {
  const targets = targetsOf(scene)
  let nearest: string | undefined
  let distance = Number.POSITIVE_INFINITY
  for (let i = targets.length - 1; i >= 0; i--) {
    const target = targets[i] as Target // 0 ≤ i < length
    if (x < target.left - tolerance || x > target.right + tolerance) continue
    if (y < target.top - tolerance || y > target.bottom + tolerance) continue
    const away = distanceTo(target, x, y)
    const small = isSmall(target, tolerance)
    if (away <= 0 && (small || nearest === undefined)) return target.key
    if (away <= 0) return nearest // something large beneath a small mark nearby
    if (small && away <= tolerance && away < distance) {
      nearest = target.key
      distance = away
    }
  }
  return nearest
}

/** Thinner than a fingertip in at least one direction. */
function isSmall({ mark, left, right, top, bottom }: Target, tolerance: number): boolean {
  if (mark.kind === "line" || (mark.kind === "path" && isHollow(mark))) return true
  return Math.min(right - left, bottom - top) <= 3 * tolerance
}

const isHollow = ({ fill }: Target["mark"]) => fill === undefined || fill === "none"

/** Distance in px from a point to what is seen of a mark; 0 on it. A hollow rect or circle counts as full: it is drawn to be read as a thing. */
function distanceTo(target: Target, x: number, y: number): number {
  const { mark, originX, originY, clip, lines } = target
  if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return Number.POSITIVE_INFINITY
  const [px, py] = [x - originX, y - originY]
  const half = (mark.strokeWidth ?? 1) / 2
  switch (mark.kind) {
    case "circle":
      return Math.max(0, Math.hypot(px - mark.x, py - mark.y) - mark.r)
    case "line":
      return Math.max(0, toSegment(px, py, mark.x1, mark.y1, mark.x2, mark.y2) - half)
    case "path":
      if (!isHollow(mark) && contains(lines, px, py)) return 0
      return Math.max(0, toOutline(lines, px, py) - half)
    case "rect":
    case "text":
      return toBox(target, x, y)
  }
}

function toBox({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

/** The box around all marks of a key, or undefined where the scene shows none. */
export function boxOfKey(scene: Scene, key: string): Box | undefined {
  let box: Box | undefined
  for (const target of targetsOf(scene)) {
    if (target.key !== key) continue
    const { left, top, right, bottom } = target
    box = box
      ? {
          left: Math.min(box.left, left),
          top: Math.min(box.top, top),
          right: Math.max(box.right, right),
          bottom: Math.max(box.bottom, bottom),
        }
      : { left, top, right, bottom }
  }
  return box
}

/** What a key is called: the first label among its marks. */
export function labelOfKey(scene: Scene, key: string): string | undefined {
  return targetsOf(scene).find((target) => target.key === key && target.label !== undefined)?.label
}
