/** What of a scene can be pointed at: every mark with a key, flattened out of its groups, with the box it takes up. Made once per scene. */
import { type Point, polylines } from "./path"
import type { Mark, Scene } from "./scene"
import { textWidth } from "./text"

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Target extends Box {
  readonly key: string
  readonly label: string | undefined
  readonly mark: Exclude<Mark, { kind: "group" }>
  /** Where the mark's own coordinates begin. */
  readonly originX: number
  readonly originY: number
  /** What the groups around leave visible. */
  readonly clip: Box
  /** A path's outlines, in the mark's own coordinates. */
  readonly lines: readonly (readonly Point[])[]
}

const made = new WeakMap<Scene, readonly Target[]>()

/** The targets of a scene in the order of painting; the last lies on top. */
export function targetsOf(scene: Scene): readonly Target[] {
  const known = made.get(scene)
  if (known) return known
  const targets: Target[] = []
  const clip = { left: 0, top: 0, right: scene.width, bottom: scene.height }
  collect(scene.marks, { key: undefined, label: undefined, originX: 0, originY: 0, clip }, targets)
  made.set(scene, targets)
  return targets
}

interface Surroundings {
  readonly key: string | undefined
  readonly label: string | undefined
  readonly originX: number
  readonly originY: number
  readonly clip: Box
}

function collect(marks: readonly Mark[], around: Surroundings, targets: Target[]): void {
  const { originX, originY, clip } = around
  for (const mark of marks) {
    const key = mark.key ?? around.key
    const label = mark.label ?? (mark.key === undefined ? around.label : undefined)
    if (mark.kind === "group") {
      const inner = { originX: originX + mark.x, originY: originY + mark.y }
      collect(mark.marks, { key, label, ...inner, clip: mark.clip ? clipped(mark.clip, inner, clip) : clip }, targets)
    } else if (key !== undefined) {
      const lines = mark.kind === "path" ? polylines(mark.d) : []
      const box = boxOf(mark, lines)
      const left = Math.max(box.left + originX, clip.left)
      const right = Math.min(box.right + originX, clip.right)
      const top = Math.max(box.top + originY, clip.top)
      const bottom = Math.min(box.bottom + originY, clip.bottom)
      if (left > right || top > bottom) continue // nothing of it is to be seen
      targets.push({ key, label, mark, originX, originY, clip, lines, left, top, right, bottom })
    }
  }
}

function clipped(
  { width, height }: { width: number; height: number },
  { originX, originY }: { originX: number; originY: number },
  within: Box,
): Box {
  return {
    left: Math.max(within.left, originX),
    top: Math.max(within.top, originY),
    right: Math.min(within.right, originX + width),
    bottom: Math.min(within.bottom, originY + height),
  }
}

function boxOf(mark: Exclude<Mark, { kind: "group" }>, lines: Target["lines"]): Box {
  switch (mark.kind) {
    case "rect":
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
    case "circle":
      return { left: mark.x - mark.r, top: mark.y - mark.r, right: mark.x + mark.r, bottom: mark.y + mark.r }
    case "line":
      return boxAround([
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ])
    case "path":
      return boxAround(lines.flat())
    case "text":
      return textBox(mark)
  }
}

function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** From a capital's height to the depth of a "g"; turned text takes the box around its turned corners. */
function textBox(mark: Extract<Mark, { kind: "text" }>): Box {
  const { x, y, text, size, anchor, rotate } = mark
  const width = textWidth(text, size, mark)
  const left = anchor === "middle" ? -width / 2 : anchor === "end" ? -width : 0
  const corners: Point[] = [
    [left, -0.8 * size],
    [left + width, -0.8 * size],
    [left + width, 0.25 * size],
    [left, 0.25 * size],
  ]
  const angle = ((rotate ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return boxAround(corners.map(([dx, dy]): Point => [x + cos * dx - sin * dy, y + sin * dx + cos * dy]))
}
