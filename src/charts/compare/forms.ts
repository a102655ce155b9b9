/** The forms of the two sides, told apart without colour: A is filled, B is outlined and hatched. */
import type { Mark } from "../../scene/scene"
import type { Ink } from "../../scene/theme"
import type { SideName } from "./words"

/** A step of a lane: px from its left to its right edge, and how high it stands. */
export interface Step {
  readonly x0: number
  readonly x1: number
  readonly height: number
}

export const fillOpacity = 0.5
const hatchGap = 6
/** px: what counts at all is seen. */
const leastHeight = 1.5

const px = (length: number) => Math.round(length * 100) / 100
const seen = (height: number) => (height > 0 ? Math.max(height, leastHeight) : 0)

/** A lane of family colour is A's in that colour; others are grey. */
export const inkOfA = (ink: Ink): Ink => (ink === "ink" ? "faint" : ink)

/** The steps of A: filled. */
export function filledSteps(steps: readonly Step[], foot: number, ink: Ink): Mark[] {
  const d = steps
    .filter(({ height }) => height > 0)
    .map(({ x0, x1, height }) => `M${px(x0)} ${px(foot)}V${px(foot - seen(height))}H${px(x1)}V${px(foot)}Z`)
    .join("")
  return d === "" ? [] : [{ kind: "path", d, fill: inkOfA(ink), opacity: fillOpacity }]
}

/** The steps of B: an outline that runs over neighbours, and hatching beneath it. */
export function outlinedSteps(steps: readonly Step[], foot: number): Mark[] {
  const outline = outlineOf(steps, foot)
  if (outline === "") return []
  const hatch = steps.map((step) => hatchOf(step, foot)).join("")
  return [
    ...(hatch === "" ? [] : [{ kind: "path", d: hatch, stroke: "ink", strokeWidth: 0.6, opacity: 0.5 } as const]),
    { kind: "path", d: outline, stroke: "ink", strokeWidth: 1.4 },
  ]
}

function outlineOf(steps: readonly Step[], foot: number): string {
  let d = ""
  let isOpen = false
  steps.forEach(({ x0, x1, height }, i) => {
    if (height <= 0) return
    if (!isOpen) d += `M${px(x0)} ${px(foot)}`
    d += `V${px(foot - seen(height))}H${px(x1)}`
    isOpen = (steps[i + 1]?.height ?? 0) > 0
    if (!isOpen) d += `V${px(foot)}`
  })
  return d
}

/** Slanted lines on one grid for the whole figure, so that they run on from step to step. */
function hatchOf({ x0, x1, height }: Step, foot: number): string {
  const top = foot - seen(height)
  let d = ""
  // Lines x + y = k, a gap apart.
  for (let k = Math.ceil((x0 + top) / hatchGap) * hatchGap; k < x1 + foot; k += hatchGap) {
    const from = Math.max(x0, k - foot)
    const to = Math.min(x1, k - top)
    if (to - from > 0.5) d += `M${px(from)} ${px(k - from)}L${px(to)} ${px(k - to)}`
  }
  return d
}

/** The sign of a side, about (0, 0). */
export function signOf(side: SideName, ink: Ink = "ink"): Mark[] {
  const half = 5
  const step = [{ x0: -half, x1: half, height: 2 * half }]
  if (side === "a") return filledSteps(step, half, ink)
  const box = { kind: "rect", x: -half, y: -half, width: 2 * half, height: 2 * half } as const
  return [...outlinedSteps(step, half).slice(0, 1), { ...box, stroke: "ink", strokeWidth: 1.4 }]
}

/** px across, the outline included. */
export const signWidth = 12
